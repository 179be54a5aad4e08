-- One row for each concept: where it stands now. Its revision is the lock of every save.
create table hk_concept (
    municipality  text    not null,  -- whose part of the database it is: an official key, empty if it is not divided
    concept_id    text    not null,
    title         text    not null,  -- as in the newest revision, for people who look into the file; empty if deleted
    town_key        text    not null,  -- the official key of the municipality as the concept names it, empty without one
    town_digits     text    not null,  -- the eight digits of that key which name the municipality, empty without one
    revision      integer not null,  -- the number of the newest revision
    primary key (municipality, concept_id),
    check (municipality not glob '*[^0-9]*' and length(municipality) in (0, 8, 12)),
    check (length(concept_id) between 1 and 64 and concept_id not glob '*[^-a-z0-9]*'),
    check (revision >= 1),
    -- Checked at the commit, because the concept and its first revision point to each other.
    foreign key (municipality, concept_id, revision)
        references hk_revision (municipality, concept_id, number) deferrable initially deferred
) strict, without rowid;

-- One row for each save: who, when, why, on which decision, and what the concept became. Rows are only ever added; an
-- erasure adds its mark and takes all earlier rows of the concept away.
create table hk_revision (
    municipality   text    not null,
    concept_id     text    not null,
    number         integer not null,  -- from 1, without gaps; after an erasure from its mark
    kind           text    not null,  -- SAVED, DELETED or ERASED
    saved_at       text    not null,  -- UTC, ISO 8601 with six digits of the second: the order of texts is that of times
    actor          text    not null,  -- a function or a system, never the name of a person
    reason         text    not null,  -- may be empty
    decision       text    not null,  -- may be empty
    command_id     text    not null,  -- a save that is repeated by the same command happens once
    document_hash  text    not null,  -- SHA-256 of the document, empty without one
    previous_hash  text    not null,  -- hash of the revision before, empty for the first
    hash           text    not null,  -- SHA-256 of all the above but the municipality
    document       blob    not null,  -- the concept as JSON in UTF-8, empty if it was deleted or erased
    primary key (municipality, concept_id, number),
    unique (municipality, concept_id, command_id),
    foreign key (municipality, concept_id) references hk_concept (municipality, concept_id),
    check (number >= 1),
    check (kind in ('SAVED', 'DELETED', 'ERASED')),
    check (saved_at glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    check (length(actor) > 0),
    check (length(command_id) = 36),
    check (length(document_hash) = case kind when 'SAVED' then 64 else 0 end and length(hash) = 64),
    check ((length(document) = 0) = (kind <> 'SAVED')),
    check (length(previous_hash) = case number when 1 then 0 else 64 end)
) strict;

-- One row for each measure of the newest revision of each concept.
create table hk_measure (
    municipality    text    not null,  -- as in hk_concept
    concept_id      text    not null,  -- as in hk_concept
    measure_id      text    not null,  -- the identifier, unique in its concept
    field_id        text    not null,  -- the field of action it belongs to
    measure_number  text    not null,  -- the number as printed; may be empty
    title           text    not null,  -- the title
    lead_name       text   ,  -- the unit or function that leads; null without one
    lead_key        text   ,  -- the first half of the SHA-256 of lead_name in hexadecimal digits, to look it up by; null without one
    document_format integer not null,  -- the format of the document that the part was taken from
    document        text    not null,  -- the part of the document of the concept that holds the measure, a JSON object
    primary key (municipality, concept_id, measure_id),
    foreign key (municipality, concept_id)
        references hk_concept (municipality, concept_id)
) strict;

-- How each measure stands from a first to a last day; the days of a measure have neither gap nor overlap.
create table hk_measure_state (
    municipality    text    not null,  -- as in hk_measure
    concept_id      text    not null,  -- as in hk_measure
    measure_id      text    not null,  -- as in hk_measure
    first_day       text    not null,  -- the first day, inclusive; 0001-01-01 for all days before
    last_day        text    not null,  -- the last day, inclusive; 9999-12-31 for all days after
    status          text    not null,  -- pROPOSED, PLANNED, IN_PROGRESS, DELAYED, COMPLETED, PERMANENT, ABANDONED or UNKNOWN
    closed          integer not null,  -- whether nothing more is to be done: by status, by its actual end, or by an event
    reported_on     text   ,  -- the day of the newest report on the status; null without one
    due_on          text   ,  -- the deadline as known in these days; null without one
    primary key (municipality, concept_id, measure_id, first_day),
    foreign key (municipality, concept_id, measure_id)
        references hk_measure (municipality, concept_id, measure_id) on delete cascade,
    check (first_day <= last_day),
    check (status in ('PROPOSED', 'PLANNED', 'IN_PROGRESS', 'DELAYED', 'COMPLETED', 'PERMANENT', 'ABANDONED', 'UNKNOWN'))
) strict, without rowid;

create index hk_measure_lead on hk_measure (municipality, lead_key, concept_id, measure_id);

create index hk_concept_town on hk_concept (municipality, town_digits);

create index hk_measure_state_due on hk_measure_state (municipality, due_on);

-- Each measure as it stands today.
create view hk_measure_current as
select m.municipality, m.concept_id, c.title as concept_title, c.town_key, m.measure_id, m.field_id, m.measure_number,
       m.title, m.lead_name, s.status, s.closed, s.reported_on, s.due_on, s.first_day as state_since
from hk_measure m
join hk_concept c on c.municipality = m.municipality and c.concept_id = m.concept_id
join hk_measure_state s
    on s.municipality = m.municipality and s.concept_id = m.concept_id and s.measure_id = m.measure_id
where s.first_day <= date('now') and s.last_day >= date('now');

-- Which status each measure had from when to when.
create view hk_status_history as
select s.municipality, s.concept_id, s.measure_id, m.title, s.first_day, s.last_day, s.status, s.closed, s.due_on
from hk_measure_state s
join hk_measure m
    on m.municipality = s.municipality and m.concept_id = s.concept_id and m.measure_id = s.measure_id;
