create table hk_concept (
    municipality  varchar(12)  collate "C" not null,
    concept_id    varchar(64)  collate "C" not null,
    title         text         not null,
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
