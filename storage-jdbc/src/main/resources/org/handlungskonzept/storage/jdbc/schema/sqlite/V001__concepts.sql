-- One row for each concept: where it stands now. Its revision is the lock of every save.
create table hk_concept (
    municipality  text    not null,  -- whose part of the database it is: an official key, empty if it is not divided
    concept_id    text    not null,
    title         text    not null,  -- as in the newest revision, for people who look into the file; empty if deleted
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
