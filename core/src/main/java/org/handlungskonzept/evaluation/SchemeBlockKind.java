package org.handlungskonzept.evaluation;

import java.util.List;
import java.util.stream.Stream;

/** What a part of the text of a scheme is about, and which lines it may have. */
enum SchemeBlockKind {
    SCHEME("languages subject", "title purpose"),
    CRITERION("axis scale gate behind reviews assessors", "question"),
    STEP("reason evidence apart", "name meaning example"),
    LABEL("when", "name");

    /** The one text that may stand more than once. */
    static final String EXAMPLE = "example";

    private final String lines;
    private final String texts;

    SchemeBlockKind(String lines, String texts) {
        this.lines = lines;
        this.texts = texts;
    }

    String keyword() {
        return SchemeBlock.written(this);
    }

    boolean hasText(String keyword) {
        return words(texts).contains(keyword);
    }

    boolean hasLine(String keyword) {
        return words(lines).contains(keyword);
    }

    /** All keywords, in the order of the alphabet. */
    List<String> keywords() {
        return Stream.of(lines, texts)
                .flatMap(some -> words(some).stream())
                .sorted()
                .toList();
    }

    private static List<String> words(String some) {
        return List.of(some.split(" "));
    }
}
