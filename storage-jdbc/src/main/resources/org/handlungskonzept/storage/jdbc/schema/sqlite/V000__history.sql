-- Which scripts of the schema were applied to this database, and when.
-- This script comes first in every migration, so that rival migrations wait for each other here.
create table if not exists hk_schema_history (
    version     integer not null primary key,
    script      text    not null,  -- the name of the script in the library
    checksum    text    not null,  -- SHA-256 of the script
    applied_at  text    not null   -- UTC, ISO 8601 with six digits of the second
) strict;
