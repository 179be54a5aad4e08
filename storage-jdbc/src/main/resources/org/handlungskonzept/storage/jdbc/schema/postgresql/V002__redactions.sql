alter table hk_revision add column redactions text not null default '';

comment on column hk_revision.redactions is 'For each earlier revision that this one redacted a line of its number, a blank, and the SHA-256 of the document that stands there since; empty for every other. The hash covers it, too.';
comment on column hk_revision.document_hash is 'SHA-256 of the document as it was saved, empty without one; if it was redacted since, the column redactions of a later row names the other.';
comment on table hk_revision is 'One row for each save. Rows are only added, but for two cases: a redaction replaces documents of earlier rows, and an erasure takes all earlier rows of the concept away.';
