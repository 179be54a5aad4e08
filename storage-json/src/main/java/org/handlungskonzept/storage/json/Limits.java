package org.handlungskonzept.storage.json;

import tools.jackson.core.StreamReadConstraints;

/** What a document may at most be, so that a hostile one cannot use up memory or stack. */
final class Limits {

    static final int DOCUMENT_BYTES = 64 * 1024 * 1024;

    static final int TEXT_LENGTH = 10_000_000;

    /** How deep objects and lists stand in each other. */
    static final int LEVELS = 100;

    /** What no date, number, language or identifier goes beyond. */
    static final int SHORT_TEXT = 500;

    static final String EXCEEDED = "The document goes beyond what a concept needs:"
            + " 64 MB, 100 levels, texts of 10 million characters, names of 1,000 and numbers of 100 characters.\nMaybe it is not a concept, or an attachment was put into a text.";

    static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxDocumentLength(DOCUMENT_BYTES)
            .maxNestingDepth(LEVELS)
            .maxStringLength(TEXT_LENGTH)
            .maxNameLength(1_000)
            .maxNumberLength(100)
            .build();

    private Limits() {}
}
