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
