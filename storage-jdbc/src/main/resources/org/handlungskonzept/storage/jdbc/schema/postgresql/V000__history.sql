-- Which scripts of the schema were applied to this database, and when.
create table if not exists hk_schema_history (
    version     integer      not null primary key,
    script      text         not null,
    checksum    char(64)     not null,
    applied_at  timestamptz  not null
);

comment on table hk_schema_history is 'Which scripts of the schema of handlungskonzept were applied, and when.';
comment on column hk_schema_history.script is 'The name of the script in the library.';
comment on column hk_schema_history.checksum is 'SHA-256 of the script.';
