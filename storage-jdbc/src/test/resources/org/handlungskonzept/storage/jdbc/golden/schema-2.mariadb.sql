-- Schema of handlungskonzept for MariaDB, from version 0 to version 2.

-- Which scripts of the schema were applied to this database, and when.
create table if not exists hk_schema_history (
    version     integer      not null primary key,
    script      varchar(100) not null comment 'The name of the script in the library.',
    checksum    varchar(64)  not null comment 'SHA-256 of the script.',
    applied_at  datetime(6)  not null comment 'In UTC.'
) engine = innodb, character set utf8mb4, collate utf8mb4_nopad_bin,
    comment = 'Which scripts of the schema of handlungskonzept were applied, and when.';

-- V001__concepts.sql
-- MariaDB commits each of these at once: a script that was interrupted is simply run again. Moments are in UTC.
create table if not exists hk_concept (
    municipality  varchar(12) character set ascii collate ascii_bin not null comment 'Whose part of the database it is: an official key, empty if the database is not divided.',
    concept_id    varchar(64) character set ascii collate ascii_bin not null comment 'The identifier, given by the application.',
    title         longtext not null comment 'The title as in the newest revision, for people who look into the database; empty if deleted.',
    town_key        varchar(12) character set ascii collate ascii_bin not null comment 'The official key of the municipality as the concept names it, empty without one.',
    town_digits     varchar(12) character set ascii collate ascii_bin not null comment 'The eight digits of that key which name the municipality, empty without one.',
    revision      bigint not null comment 'The number of the newest revision. Every save raises it first, which keeps rivals apart.',
    primary key (municipality, concept_id),
    constraint hk_concept_municipality check (municipality regexp '^([0-9]{8}|[0-9]{12})?$'),
    constraint hk_concept_id check (concept_id regexp '^[-a-z0-9]+$'),
    constraint hk_concept_revision check (revision >= 1)
) engine = innodb, character set utf8mb4, collate utf8mb4_nopad_bin,
    comment = 'One row for each concept: where it stands now.';

create table if not exists hk_revision (
    municipality   varchar(12) character set ascii collate ascii_bin not null comment 'As in hk_concept.',
    concept_id     varchar(64) character set ascii collate ascii_bin not null comment 'As in hk_concept.',
    number         bigint not null comment 'From 1, without gaps; after an erasure from its mark.',
    kind           varchar(7) character set ascii collate ascii_bin not null comment 'SAVED, DELETED or ERASED.',
    saved_at       datetime(6) not null comment 'When it was saved, never before the revision before.',
    actor          longtext not null comment 'Who: a function or a system, never the name of a person.',
    reason         longtext not null comment 'Why; may be empty.',
    decision       longtext not null comment 'The decision it rests on, such as the number of a council paper; may be empty.',
    command_id     varchar(36) character set ascii collate ascii_bin not null comment 'A save that is repeated by the same command happens once.',
    document_hash  varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256 of the document, empty without one.',
    previous_hash  varchar(64) character set ascii collate ascii_bin not null comment 'The hash of the revision before, empty for the first.',
    hash           varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256 of all the above but the municipality: the chain that shows later changes.',
    document       longblob not null comment 'The concept as JSON in UTF-8, empty if it was deleted or erased.',
    primary key (municipality, concept_id, number),
    constraint hk_revision_command unique (municipality, concept_id, command_id),
    constraint hk_revision_of_concept foreign key (municipality, concept_id)
        references hk_concept (municipality, concept_id),
    constraint hk_revision_number check (number >= 1),
    constraint hk_revision_kind check (kind in ('SAVED', 'DELETED', 'ERASED')),
    constraint hk_revision_actor check (char_length(actor) > 0),
    constraint hk_revision_command_id check (char_length(command_id) = 36),
    constraint hk_revision_document check ((octet_length(document) = 0) = (kind <> 'SAVED')),
    constraint hk_revision_hash check (char_length(hash) = 64
        and char_length(document_hash) = case kind when 'SAVED' then 64 else 0 end
        and char_length(previous_hash) = case number when 1 then 0 else 64 end)
) engine = innodb, character set utf8mb4, collate utf8mb4_nopad_bin,
    comment = 'One row for each save. Rows are only ever added; an erasure adds its mark and takes all earlier rows of the concept away.';

create table if not exists hk_measure (
    municipality    varchar(12) character set ascii collate ascii_bin not null comment 'As in hk_concept.',
    concept_id      varchar(64) character set ascii collate ascii_bin not null comment 'As in hk_concept.',
    measure_id      varchar(64) character set ascii collate ascii_bin not null comment 'The identifier, unique in its concept.',
    field_id        varchar(64) character set ascii collate ascii_bin not null comment 'The field of action it belongs to.',
    measure_number  longtext not null comment 'The number as printed; may be empty.',
    title           longtext not null comment 'The title.',
    lead_name       longtext comment 'The unit or function that leads; null without one.',
    lead_key        varchar(32) comment 'The first half of the SHA-256 of lead_name in hexadecimal digits, to look it up by; null without one.',
    document_format integer not null comment 'The format of the document that the part was taken from.',
    document        longtext not null comment 'The part of the document of the concept that holds the measure, a JSON object.',
    primary key (municipality, concept_id, measure_id),
    constraint hk_measure_of_concept foreign key (municipality, concept_id)
        references hk_concept (municipality, concept_id)
) engine = innodb, character set utf8mb4, collate utf8mb4_nopad_bin,
    comment = 'One row for each measure of the newest revision of each concept.';

create table if not exists hk_measure_state (
    municipality    varchar(12) character set ascii collate ascii_bin not null comment 'As in hk_measure.',
    concept_id      varchar(64) character set ascii collate ascii_bin not null comment 'As in hk_measure.',
    measure_id      varchar(64) character set ascii collate ascii_bin not null comment 'As in hk_measure.',
    first_day       date not null comment 'The first day, inclusive; 0001-01-01 for all days before.',
    last_day        date not null comment 'The last day, inclusive; 9999-12-31 for all days after.',
    status          varchar(11) character set ascii collate ascii_bin not null comment 'PROPOSED, PLANNED, IN_PROGRESS, DELAYED, COMPLETED, PERMANENT, ABANDONED or UNKNOWN.',
    closed          boolean not null comment 'Whether nothing more is to be done: by status, by its actual end, or by an event.',
    reported_on     date comment 'The day of the newest report on the status; null without one.',
    due_on          date comment 'The deadline as known in these days; null without one.',
    primary key (municipality, concept_id, measure_id, first_day),
    constraint hk_state_of_measure foreign key (municipality, concept_id, measure_id)
        references hk_measure (municipality, concept_id, measure_id) on delete cascade,
    constraint hk_state_days check (first_day <= last_day),
    constraint hk_state_status check (status in ('PROPOSED', 'PLANNED', 'IN_PROGRESS', 'DELAYED', 'COMPLETED', 'PERMANENT', 'ABANDONED', 'UNKNOWN'))
) engine = innodb, character set utf8mb4, collate utf8mb4_nopad_bin,
    comment = 'How each measure stands from a first to a last day; the days of a measure have neither gap nor overlap.';

create index if not exists hk_measure_lead on hk_measure (municipality, lead_key, concept_id, measure_id);

create index if not exists hk_concept_town on hk_concept (municipality, town_digits);

create index if not exists hk_measure_state_due on hk_measure_state (municipality, due_on);

create or replace view hk_measure_current as
select m.municipality, m.concept_id, c.title as concept_title, c.town_key, m.measure_id, m.field_id, m.measure_number,
       m.title, m.lead_name, s.status, s.closed, s.reported_on, s.due_on, s.first_day as state_since
from hk_measure m
join hk_concept c on c.municipality = m.municipality and c.concept_id = m.concept_id
join hk_measure_state s
    on s.municipality = m.municipality and s.concept_id = m.concept_id and s.measure_id = m.measure_id
where s.first_day <= current_date and s.last_day >= current_date;

create or replace view hk_status_history as
select s.municipality, s.concept_id, s.measure_id, m.title, s.first_day, s.last_day, s.status, s.closed, s.due_on
from hk_measure_state s
join hk_measure m
    on m.municipality = s.municipality and m.concept_id = s.concept_id and m.measure_id = s.measure_id;

insert into hk_schema_history (version, script, checksum, applied_at)
values (1, 'V001__concepts.sql', '8d25d627173e1fdd2bb661878216c3c2408c40e001af9bee59a783cd24835198', utc_timestamp(6));

-- V002__redactions.sql
alter table hk_revision
    add column if not exists redactions longtext not null default ''
        comment 'For each earlier revision that this one redacted a line of its number, a blank, and the SHA-256 of the document that stands there since; empty for every other. The hash covers it, too.',
    comment = 'One row for each save. Rows are only added, but for two cases: a redaction replaces documents of earlier rows, and an erasure takes all earlier rows of the concept away.';

insert into hk_schema_history (version, script, checksum, applied_at)
values (2, 'V002__redactions.sql', 'b1e8af41bbe145433d32e334aebcb1e2d7517bf84229d1918bd6d34857e043f5', utc_timestamp(6));

insert into hk_concept values ('', 'geschwaerzt', '[geschwärzt], der nicht bleiben darf', '03241009', '03241009', 2);

insert into hk_concept values ('', 'integration', 'Integration: „Ankommen“ & ''Bleiben''; 🏠', '03241009', '03241009', 2);

insert into hk_concept values ('', 'klima', '', '', '', 2);

insert into hk_concept values ('', 'vergessen', '', '', '', 2);

insert into hk_revision values ('', 'geschwaerzt', 1, 'SAVED', '2025-01-01 15:00:00.123456', 'Koordinierungsstelle', 'Fortschreibung', '2025/017', '00000000-0000-4000-8000-000000000007', 'd8202f9fa120df49a5438d287b4c312c63e87fd047323b0cdd7efd72cd00e7b0', '', '0894ed0e7bf63b321b53ee758b9aa7d1aa5d0cc96c93b2b9d084d5013a8ffa39', x'7b0a202022666f726d6174223a20332c0a2020226964223a20226765736368776165727a74222c0a2020227469746c65223a20225b676573636877c3a4727a745d2c20646572206e6963687420626c656962656e2064617266222c0a2020226c616e6775616765223a20226465222c0a2020226d756e69636970616c697479223a207b0a20202020226e616d65223a20224c6161747a656e222c0a20202020226b6579223a20223033323431303039220a20207d2c0a2020226669656c6473223a205b0a202020207b0a202020202020226964223a202262696c64756e67222c0a202020202020227469746c65223a202242696c64756e67222c0a202020202020226d65617375726573223a205b0a20202020202020207b0a20202020202020202020226964223a20226d2d31222c0a20202020202020202020226e756d626572223a2022312e31222c0a20202020202020202020227469746c65223a20225370726163686b757273652066c3bc7220456c7465726e222c0a20202020202020202020227363686564756c65223a207b0a2020202020202020202020202261735772697474656e223a202262697320456e64652032303235222c0a20202020202020202020202022706c616e6e6564456e64223a2022323032352d31322d3331220a202020202020202020207d2c0a2020202020202020202022726573706f6e736962696c697479223a207b0a2020202020202020202020202261735772697474656e223a20225465616d2042696c64756e67222c0a202020202020202020202020226c656164223a207b0a2020202020202020202020202020226e616d65223a20225465616d2042696c64756e67222c0a2020202020202020202020202020226b696e64223a2022554e4954220a2020202020202020202020207d0a202020202020202020207d2c0a202020202020202020202273746174757355706461746573223a205b0a2020202020202020202020207b0a202020202020202020202020202022646179223a2022323032352d30352d3331222c0a202020202020202020202020202022737461747573223a2022434f4d504c45544544222c0a202020202020202020202020202022726561736f6e223a202242657269636874220a2020202020202020202020207d0a202020202020202020205d0a20202020202020207d2c0a20202020202020207b0a20202020202020202020226964223a20226d2d32222c0a20202020202020202020227469746c65223a20224c6f7473656e220a20202020202020207d0a2020202020205d0a202020207d0a20205d2c0a20202273657474696e6773223a207b0a2020202022736d61727450726f66696c65223a20227265636f6d6d656e646564222c0a20202020227363686f6f6c596561725374617274223a20222d2d30382d3031222c0a2020202022616e6f6e796d6974795468726573686f6c64223a20350a20207d0a7d0a', '');

insert into hk_revision values ('', 'geschwaerzt', 2, 'SAVED', '2025-01-01 16:00:00.123456', 'Koordinierungsstelle', 'Fortschreibung', '2025/017', '00000000-0000-4000-8000-000000000008', '8ae3ffeb6fa6e3190656710e953af44ab9cc7c524c87783b4a6f50b713929b6e', '0894ed0e7bf63b321b53ee758b9aa7d1aa5d0cc96c93b2b9d084d5013a8ffa39', 'e2464f46b21e7279949efb0a7f414fdf21f04ed58b85d14c1099ba1660eb2d6b', x'7b0a202022666f726d6174223a20332c0a2020226964223a20226765736368776165727a74222c0a2020227469746c65223a20225b676573636877c3a4727a745d2c20646572206e6963687420626c656962656e2064617266222c0a2020226c616e6775616765223a20226465222c0a2020226d756e69636970616c697479223a207b0a20202020226e616d65223a20224c6161747a656e222c0a20202020226b6579223a20223033323431303039220a20207d2c0a2020226669656c6473223a205b0a202020207b0a202020202020226964223a202262696c64756e67222c0a202020202020227469746c65223a202242696c64756e67222c0a202020202020226d65617375726573223a205b0a20202020202020207b0a20202020202020202020226964223a20226d2d31222c0a20202020202020202020226e756d626572223a2022312e31222c0a20202020202020202020227469746c65223a20225370726163686b757273652066c3bc7220456c7465726e222c0a20202020202020202020227363686564756c65223a207b0a2020202020202020202020202261735772697474656e223a202262697320456e64652032303235222c0a20202020202020202020202022706c616e6e6564456e64223a2022323032352d31322d3331220a202020202020202020207d2c0a2020202020202020202022726573706f6e736962696c697479223a207b0a2020202020202020202020202261735772697474656e223a20225465616d2042696c64756e67222c0a202020202020202020202020226c656164223a207b0a2020202020202020202020202020226e616d65223a20225465616d2042696c64756e67222c0a2020202020202020202020202020226b696e64223a2022554e4954220a2020202020202020202020207d0a202020202020202020207d2c0a202020202020202020202273746174757355706461746573223a205b0a2020202020202020202020207b0a202020202020202020202020202022646179223a2022323032352d30352d3331222c0a202020202020202020202020202022737461747573223a2022434f4d504c45544544222c0a202020202020202020202020202022726561736f6e223a202242657269636874220a2020202020202020202020207d0a202020202020202020205d0a20202020202020207d2c0a20202020202020207b0a20202020202020202020226964223a20226d2d32222c0a20202020202020202020227469746c65223a20224c6f7473656e220a20202020202020207d0a2020202020205d0a202020207d0a20205d2c0a20202273657474696e6773223a207b0a2020202022736d61727450726f66696c65223a20227265636f6d6d656e646564222c0a20202020227363686f6f6c596561725374617274223a20222d2d30382d3031222c0a2020202022616e6f6e796d6974795468726573686f6c64223a20350a20207d0a7d0a', '1 8ae3ffeb6fa6e3190656710e953af44ab9cc7c524c87783b4a6f50b713929b6e
');

insert into hk_revision values ('', 'integration', 1, 'SAVED', '2025-01-01 09:00:00.123456', 'Koordinierungsstelle', 'Fortschreibung', '2025/017', '00000000-0000-4000-8000-000000000001', '278828a6835328aed90bcc3bd347e0737dba1c613525a652525a5f2dd01fe82d', '', 'bd77b1e35e07b921f1b6fd2bb7112260b77e4a1202a5f976e8df450b2c39bfe5', x'7b0a202022666f726d6174223a20332c0a2020226964223a2022696e746567726174696f6e222c0a2020227469746c65223a2022496e746567726174696f6e20696e204c6161747a656e222c0a2020226c616e6775616765223a20226465222c0a2020226d756e69636970616c697479223a207b0a20202020226e616d65223a20224c6161747a656e222c0a20202020226b6579223a20223033323431303039220a20207d2c0a2020226669656c6473223a205b0a202020207b0a202020202020226964223a202262696c64756e67222c0a202020202020227469746c65223a202242696c64756e67222c0a202020202020226d65617375726573223a205b0a20202020202020207b0a20202020202020202020226964223a20226d2d31222c0a20202020202020202020226e756d626572223a2022312e31222c0a20202020202020202020227469746c65223a20225370726163686b757273652066c3bc7220456c7465726e222c0a20202020202020202020227363686564756c65223a207b0a2020202020202020202020202261735772697474656e223a202262697320456e64652032303235222c0a20202020202020202020202022706c616e6e6564456e64223a2022323032352d31322d3331220a202020202020202020207d2c0a2020202020202020202022726573706f6e736962696c697479223a207b0a2020202020202020202020202261735772697474656e223a20225465616d2042696c64756e67222c0a202020202020202020202020226c656164223a207b0a2020202020202020202020202020226e616d65223a20225465616d2042696c64756e67222c0a2020202020202020202020202020226b696e64223a2022554e4954220a2020202020202020202020207d0a202020202020202020207d2c0a202020202020202020202273746174757355706461746573223a205b0a2020202020202020202020207b0a202020202020202020202020202022646179223a2022323032352d30352d3331222c0a202020202020202020202020202022737461747573223a2022504c414e4e4544222c0a202020202020202020202020202022726561736f6e223a202242657269636874220a2020202020202020202020207d0a202020202020202020205d0a20202020202020207d2c0a20202020202020207b0a20202020202020202020226964223a20226d2d32222c0a20202020202020202020227469746c65223a20224c6f7473656e220a20202020202020207d0a2020202020205d0a202020207d0a20205d2c0a20202273657474696e6773223a207b0a2020202022736d61727450726f66696c65223a20227265636f6d6d656e646564222c0a20202020227363686f6f6c596561725374617274223a20222d2d30382d3031222c0a2020202022616e6f6e796d6974795468726573686f6c64223a20350a20207d0a7d0a', '');

insert into hk_revision values ('', 'integration', 2, 'SAVED', '2025-01-01 10:00:00.123456', 'Koordinierungsstelle', 'Fortschreibung', '2025/017', '00000000-0000-4000-8000-000000000002', '0f0cc62272d9a8a8d608179a3787add3dddf889ed8263c4d818b6570b8c3086a', 'bd77b1e35e07b921f1b6fd2bb7112260b77e4a1202a5f976e8df450b2c39bfe5', 'f7e9121b3972a0071bd57ed67a0892391adf9a9b8f52b22ec12aac84562434fe', x'7b0a202022666f726d6174223a20332c0a2020226964223a2022696e746567726174696f6e222c0a2020227469746c65223a2022496e746567726174696f6e3a20e2809e416e6b6f6d6d656ee2809c20262027426c656962656e273b20f09f8fa0222c0a2020226c616e6775616765223a20226465222c0a2020226d756e69636970616c697479223a207b0a20202020226e616d65223a20224c6161747a656e222c0a20202020226b6579223a20223033323431303039220a20207d2c0a2020226669656c6473223a205b0a202020207b0a202020202020226964223a202262696c64756e67222c0a202020202020227469746c65223a202242696c64756e67222c0a202020202020226d65617375726573223a205b0a20202020202020207b0a20202020202020202020226964223a20226d2d31222c0a20202020202020202020226e756d626572223a2022312e31222c0a20202020202020202020227469746c65223a20225370726163686b757273652066c3bc7220456c7465726e222c0a20202020202020202020227363686564756c65223a207b0a2020202020202020202020202261735772697474656e223a202262697320456e64652032303235222c0a20202020202020202020202022706c616e6e6564456e64223a2022323032352d31322d3331220a202020202020202020207d2c0a2020202020202020202022726573706f6e736962696c697479223a207b0a2020202020202020202020202261735772697474656e223a20225465616d2042696c64756e67222c0a202020202020202020202020226c656164223a207b0a2020202020202020202020202020226e616d65223a20225465616d2042696c64756e67222c0a2020202020202020202020202020226b696e64223a2022554e4954220a2020202020202020202020207d0a202020202020202020207d2c0a202020202020202020202273746174757355706461746573223a205b0a2020202020202020202020207b0a202020202020202020202020202022646179223a2022323032352d30352d3331222c0a202020202020202020202020202022737461747573223a2022494e5f50524f4752455353222c0a202020202020202020202020202022726561736f6e223a202242657269636874220a2020202020202020202020207d0a202020202020202020205d0a20202020202020207d2c0a20202020202020207b0a20202020202020202020226964223a20226d2d32222c0a20202020202020202020227469746c65223a20224c6f7473656e220a20202020202020207d0a2020202020205d0a202020207d0a20205d2c0a20202273657474696e6773223a207b0a2020202022736d61727450726f66696c65223a20227265636f6d6d656e646564222c0a20202020227363686f6f6c596561725374617274223a20222d2d30382d3031222c0a2020202022616e6f6e796d6974795468726573686f6c64223a20350a20207d0a7d0a', '');

insert into hk_revision values ('', 'klima', 1, 'SAVED', '2025-01-01 11:00:00.123456', 'Koordinierungsstelle', 'Fortschreibung', '2025/017', '00000000-0000-4000-8000-000000000003', '3573283a2d1c4ef6b1f63929d3d30fd22205dd938ff281d8fb005781875950c7', '', '76f76319b32b807d7629b74fcde79b96f6661457fad58035a269099f840d10a9', x'7b0a202022666f726d6174223a20332c0a2020226964223a20226b6c696d61222c0a2020227469746c65223a20224b6c696d61222c0a2020226c616e6775616765223a20226465222c0a2020226d756e69636970616c697479223a207b0a20202020226e616d65223a20224c6161747a656e222c0a20202020226b6579223a20223033323431303039220a20207d2c0a2020226669656c6473223a205b0a202020207b0a202020202020226964223a202262696c64756e67222c0a202020202020227469746c65223a202242696c64756e67222c0a202020202020226d65617375726573223a205b0a20202020202020207b0a20202020202020202020226964223a20226d2d31222c0a20202020202020202020226e756d626572223a2022312e31222c0a20202020202020202020227469746c65223a20225370726163686b757273652066c3bc7220456c7465726e222c0a20202020202020202020227363686564756c65223a207b0a2020202020202020202020202261735772697474656e223a202262697320456e64652032303235222c0a20202020202020202020202022706c616e6e6564456e64223a2022323032352d31322d3331220a202020202020202020207d2c0a2020202020202020202022726573706f6e736962696c697479223a207b0a2020202020202020202020202261735772697474656e223a20225465616d2042696c64756e67222c0a202020202020202020202020226c656164223a207b0a2020202020202020202020202020226e616d65223a20225465616d2042696c64756e67222c0a2020202020202020202020202020226b696e64223a2022554e4954220a2020202020202020202020207d0a202020202020202020207d2c0a202020202020202020202273746174757355706461746573223a205b0a2020202020202020202020207b0a202020202020202020202020202022646179223a2022323032352d30352d3331222c0a202020202020202020202020202022737461747573223a202250524f504f534544222c0a202020202020202020202020202022726561736f6e223a202242657269636874220a2020202020202020202020207d0a202020202020202020205d0a20202020202020207d2c0a20202020202020207b0a20202020202020202020226964223a20226d2d32222c0a20202020202020202020227469746c65223a20224c6f7473656e220a20202020202020207d0a2020202020205d0a202020207d0a20205d2c0a20202273657474696e6773223a207b0a2020202022736d61727450726f66696c65223a20227265636f6d6d656e646564222c0a20202020227363686f6f6c596561725374617274223a20222d2d30382d3031222c0a2020202022616e6f6e796d6974795468726573686f6c64223a20350a20207d0a7d0a', '');

insert into hk_revision values ('', 'klima', 2, 'DELETED', '2025-01-01 12:00:00.123456', 'Koordinierungsstelle', 'Fortschreibung', '2025/017', '00000000-0000-4000-8000-000000000004', '', '76f76319b32b807d7629b74fcde79b96f6661457fad58035a269099f840d10a9', '3da957d671f1f718a1ac7cc2876426c88db8b1b6b6cf5037b49bd59ce56f0d78', x'', '');

insert into hk_revision values ('', 'vergessen', 2, 'ERASED', '2025-01-01 14:00:00.123456', 'Koordinierungsstelle', 'Fortschreibung', '2025/017', '00000000-0000-4000-8000-000000000006', '', '1fb9379769395606683fd45516b3b36065aa4412dd8bfb9e0f885bd608519311', 'e2cf74d3cdf52f2142c75dfe5d21f55b467d9d0b95e97a8214e81d2404ca6cc7', x'', '');

insert into hk_measure values ('', 'geschwaerzt', 'm-1', 'bildung', '1.1', 'Sprachkurse für Eltern', 'Team Bildung', 'cbfaf0e1f9ee00fd764ddd3b80609fbd', 3, '{
          "id": "m-1",
          "number": "1.1",
          "title": "Sprachkurse für Eltern",
          "schedule": {
            "asWritten": "bis Ende 2025",
            "plannedEnd": "2025-12-31"
          },
          "responsibility": {
            "asWritten": "Team Bildung",
            "lead": {
              "name": "Team Bildung",
              "kind": "UNIT"
            }
          },
          "statusUpdates": [
            {
              "day": "2025-05-31",
              "status": "COMPLETED",
              "reason": "Bericht"
            }
          ]
        }');

insert into hk_measure values ('', 'geschwaerzt', 'm-2', 'bildung', '', 'Lotsen', null, null, 3, '{
          "id": "m-2",
          "title": "Lotsen"
        }');

insert into hk_measure values ('', 'integration', 'm-1', 'bildung', '1.1', 'Sprachkurse für Eltern', 'Team Bildung', 'cbfaf0e1f9ee00fd764ddd3b80609fbd', 3, '{
          "id": "m-1",
          "number": "1.1",
          "title": "Sprachkurse für Eltern",
          "schedule": {
            "asWritten": "bis Ende 2025",
            "plannedEnd": "2025-12-31"
          },
          "responsibility": {
            "asWritten": "Team Bildung",
            "lead": {
              "name": "Team Bildung",
              "kind": "UNIT"
            }
          },
          "statusUpdates": [
            {
              "day": "2025-05-31",
              "status": "IN_PROGRESS",
              "reason": "Bericht"
            }
          ]
        }');

insert into hk_measure values ('', 'integration', 'm-2', 'bildung', '', 'Lotsen', null, null, 3, '{
          "id": "m-2",
          "title": "Lotsen"
        }');

insert into hk_measure_state values ('', 'geschwaerzt', 'm-1', '0001-01-01', '2025-05-30', 'UNKNOWN', false, null, '2025-12-31');

insert into hk_measure_state values ('', 'geschwaerzt', 'm-1', '2025-05-31', '9999-12-31', 'COMPLETED', true, '2025-05-31', '2025-12-31');

insert into hk_measure_state values ('', 'geschwaerzt', 'm-2', '0001-01-01', '9999-12-31', 'UNKNOWN', false, null, null);

insert into hk_measure_state values ('', 'integration', 'm-1', '0001-01-01', '2025-05-30', 'UNKNOWN', false, null, '2025-12-31');

insert into hk_measure_state values ('', 'integration', 'm-1', '2025-05-31', '9999-12-31', 'IN_PROGRESS', false, '2025-05-31', '2025-12-31');

insert into hk_measure_state values ('', 'integration', 'm-2', '0001-01-01', '9999-12-31', 'UNKNOWN', false, null, null);
