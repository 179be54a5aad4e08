-- Which scripts of the schema were applied to this database, and when.
create table if not exists hk_schema_history (
    version     integer      not null primary key,
    script      varchar(100) not null comment 'The name of the script in the library.',
    checksum    varchar(64)  not null comment 'SHA-256 of the script.',
    applied_at  datetime(6)  not null comment 'In UTC.'
) engine = innodb, character set utf8mb4, collate utf8mb4_nopad_bin,
    comment = 'Which scripts of the schema of handlungskonzept were applied, and when.';
