-- For each earlier revision that this one redacted a line of its number, a blank, and the SHA-256 of the document that stands there
-- since; empty for every other. The hash covers it, too. Rows are only added, but for two cases: a redaction replaces documents of earlier rows, and an
-- erasure takes all earlier rows of the concept away. document_hash is always that of the document as it was saved.
alter table hk_revision add column redactions text not null default '';
