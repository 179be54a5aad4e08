package org.handlungskonzept.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a part of the text of a scheme is about, and which lines it may have. */
enum SchemeBlockKind {
    SCHEME(Set.of("languages", "subject"), Set.of("title", "purpose")),
    CRITERION(Set.of("axis", "scale", "gate", "behind", "reviews", "assessors"), Set.of("question")),
    STEP(Set.of("reason", "evidence", "apart"), Set.of("name", "meaning", SchemeBlockKind.EXAMPLE)),
    LABEL(Set.of("when"), Set.of("name"));

    static final String EXAMPLE = "example";

    private final Set<String> lines;
    private final Set<String> texts;

    SchemeBlockKind(Set<String> lines, Set<String> texts) {
        this.lines = lines;
        this.texts = texts;
    }

    String keyword() {
        return SchemeBlock.written(this);
    }

    boolean hasText(String keyword) {
        return texts.contains(keyword);
    }

    boolean hasLine(String keyword) {
        return lines.contains(keyword);
    }

    /** All keywords, in the order of the alphabet. */
    List<String> keywords() {
        return Stream.concat(lines.stream(), texts.stream()).sorted().toList();
    }
}
