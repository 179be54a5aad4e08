create table hk_concept (
    municipality  varchar(12)  collate "C" not null,
    concept_id    varchar(64)  collate "C" not null,
    title         text         not null,
    town_key        varchar(12) not null,
    town_digits     varchar(12) not null,
    revision      bigint       not null,
    primary key (municipality, concept_id),
    constraint hk_concept_municipality check (municipality ~ '^([0-9]{8}|[0-9]{12})?$'),
    constraint hk_concept_id check (concept_id ~ '^[-a-z0-9]+$'),
    constraint hk_concept_revision check (revision >= 1)
);

comment on table hk_concept is 'One row for each concept: where it stands now.';
comment on column hk_concept.municipality is 'Whose part of the database it is: an official key, empty if the database is not divided.';
comment on column hk_concept.concept_id is 'The identifier, given by the application.';
comment on column hk_concept.title is 'The title as in the newest revision, for people who look into the database; empty if deleted.';
comment on column hk_concept.revision is 'The number of the newest revision. Every save raises it first, which keeps rivals apart.';

create table hk_revision (
    municipality   varchar(12)  collate "C" not null,
    concept_id     varchar(64)  collate "C" not null,
    number         bigint       not null,
    kind           varchar(7)   not null,
    saved_at       timestamptz  not null,
    actor          text         not null,
    reason         text         not null,
    decision       text         not null,
    command_id     varchar(36)  collate "C" not null,
    document_hash  varchar(64)  not null,
    previous_hash  varchar(64)  not null,
    hash           varchar(64)  not null,
    document       bytea        not null,
    primary key (municipality, concept_id, number),
    constraint hk_revision_command unique (municipality, concept_id, command_id),
    constraint hk_revision_of_concept foreign key (municipality, concept_id)
        references hk_concept (municipality, concept_id),
    constraint hk_revision_number check (number >= 1),
    constraint hk_revision_kind check (kind in ('SAVED', 'DELETED', 'ERASED')),
    constraint hk_revision_actor check (length(actor) > 0),
    constraint hk_revision_command_id check (length(command_id) = 36),
    constraint hk_revision_document check ((length(document) = 0) = (kind <> 'SAVED')),
    constraint hk_revision_hash check (length(hash) = 64
        and length(document_hash) = case kind when 'SAVED' then 64 else 0 end
        and length(previous_hash) = case number when 1 then 0 else 64 end)
);

-- The concept and its first revision point to each other, so this is checked at the commit.
alter table hk_concept add constraint hk_concept_newest foreign key (municipality, concept_id, revision)
    references hk_revision (municipality, concept_id, number) deferrable initially deferred;

comment on table hk_revision is 'One row for each save. Rows are only ever added; an erasure adds its mark and takes all earlier rows of the concept away.';
comment on column hk_revision.municipality is 'As in hk_concept.';
comment on column hk_revision.concept_id is 'As in hk_concept.';
comment on column hk_revision.number is 'From 1, without gaps; after an erasure from its mark.';
comment on column hk_revision.kind is 'SAVED, DELETED or ERASED.';
comment on column hk_revision.saved_at is 'When it was saved, never before the revision before.';
comment on column hk_revision.actor is 'Who: a function or a system, never the name of a person.';
comment on column hk_revision.reason is 'Why; may be empty.';
comment on column hk_revision.decision is 'The decision it rests on, such as the number of a council paper; may be empty.';
comment on column hk_revision.command_id is 'A save that is repeated by the same command happens once.';
comment on column hk_revision.document_hash is 'SHA-256 of the document, empty without one.';
comment on column hk_revision.previous_hash is 'The hash of the revision before, empty for the first.';
comment on column hk_revision.hash is 'SHA-256 of all the above but the municipality: the chain that shows later changes.';
comment on column hk_revision.document is 'The concept as JSON in UTF-8, empty if it was deleted or erased.';

create table hk_measure (
    municipality    varchar(12)  collate "C" not null,
    concept_id      varchar(64)  collate "C" not null,
    measure_id      varchar(64)  collate "C" not null,
    field_id        varchar(64)  collate "C" not null,
    measure_number  text not null,
    title           text not null,
    lead_name       text,
    lead_key        varchar(32)  collate "C",
    document_format integer not null,
    document        text not null,
    primary key (municipality, concept_id, measure_id),
    constraint hk_measure_of_concept foreign key (municipality, concept_id)
        references hk_concept (municipality, concept_id)
);

create table hk_measure_state (
    municipality    varchar(12)  collate "C" not null,
    concept_id      varchar(64)  collate "C" not null,
    measure_id      varchar(64)  collate "C" not null,
    first_day       date not null,
    last_day        date not null,
    status          varchar(11) not null,
    closed          boolean not null,
    reported_on     date,
    due_on          date,
    primary key (municipality, concept_id, measure_id, first_day),
    constraint hk_state_of_measure foreign key (municipality, concept_id, measure_id)
        references hk_measure (municipality, concept_id, measure_id) on delete cascade,
    constraint hk_state_days check (first_day <= last_day),
    constraint hk_state_status check (status in ('PROPOSED', 'PLANNED', 'IN_PROGRESS', 'DELAYED', 'COMPLETED', 'PERMANENT', 'ABANDONED', 'UNKNOWN'))
);

-- Only where there is a lead. An index over all rows has every column by which foreign keys look up a measure, and in a table that
-- nobody has analysed yet the server takes it for that instead of the primary key, which makes each look read all measures.
create index hk_measure_lead on hk_measure (municipality, lead_key, concept_id, measure_id) where lead_key is not null;

create index hk_concept_town on hk_concept (municipality, town_digits);

create index hk_measure_state_due on hk_measure_state (municipality, due_on);

create view hk_measure_current as
select m.municipality, m.concept_id, c.title as concept_title, c.town_key, m.measure_id, m.field_id, m.measure_number,
       m.title, m.lead_name, s.status, s.closed, s.reported_on, s.due_on, s.first_day as state_since
from hk_measure m
join hk_concept c on c.municipality = m.municipality and c.concept_id = m.concept_id
join hk_measure_state s
    on s.municipality = m.municipality and s.concept_id = m.concept_id and s.measure_id = m.measure_id
where s.first_day <= current_date and s.last_day >= current_date;

create view hk_status_history as
select s.municipality, s.concept_id, s.measure_id, m.title, s.first_day, s.last_day, s.status, s.closed, s.due_on
from hk_measure_state s
join hk_measure m
    on m.municipality = s.municipality and m.concept_id = s.concept_id and m.measure_id = s.measure_id;

comment on column hk_concept.town_key is 'The official key of the municipality as the concept names it, empty without one.';
comment on column hk_concept.town_digits is 'The eight digits of that key which name the municipality, empty without one.';
comment on table hk_measure is 'One row for each measure of the newest revision of each concept.';
comment on column hk_measure.municipality is 'As in hk_concept.';
comment on column hk_measure.concept_id is 'As in hk_concept.';
comment on column hk_measure.measure_id is 'The identifier, unique in its concept.';
comment on column hk_measure.field_id is 'The field of action it belongs to.';
comment on column hk_measure.measure_number is 'The number as printed; may be empty.';
comment on column hk_measure.title is 'The title.';
comment on column hk_measure.lead_name is 'The unit or function that leads; null without one.';
comment on column hk_measure.lead_key is 'The first half of the SHA-256 of lead_name in hexadecimal digits, to look it up by; null without one.';
comment on column hk_measure.document_format is 'The format of the document that the part was taken from.';
comment on column hk_measure.document is 'The part of the document of the concept that holds the measure, a JSON object.';
comment on table hk_measure_state is 'How each measure stands from a first to a last day; the days of a measure have neither gap nor overlap.';
comment on column hk_measure_state.municipality is 'As in hk_measure.';
comment on column hk_measure_state.concept_id is 'As in hk_measure.';
comment on column hk_measure_state.measure_id is 'As in hk_measure.';
comment on column hk_measure_state.first_day is 'The first day, inclusive; 0001-01-01 for all days before.';
comment on column hk_measure_state.last_day is 'The last day, inclusive; 9999-12-31 for all days after.';
comment on column hk_measure_state.status is 'PROPOSED, PLANNED, IN_PROGRESS, DELAYED, COMPLETED, PERMANENT, ABANDONED or UNKNOWN.';
comment on column hk_measure_state.closed is 'Whether nothing more is to be done: by status, by its actual end, or by an event.';
comment on column hk_measure_state.reported_on is 'The day of the newest report on the status; null without one.';
comment on column hk_measure_state.due_on is 'The deadline as known in these days; null without one.';
comment on view hk_measure_current is 'Each measure as it stands today.';
comment on view hk_status_history is 'Which status each measure had from when to when.';
