package org.handlungskonzept.reporting.oparl;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.reporting.Texts;

/** The sentences of a check. */
final class CheckTexts {

    private static final String KEY = "oparl.";

    private final Texts texts;

    CheckTexts(Texts texts) {
        this.texts = texts;
    }

    String text(CheckedDecision checked) {
        String head = texts.text(
                KEY + checked.link(), Map.of("decision", checked.decision().id().value()));
        return Stream.concat(Stream.of(head), checked.comparisons().stream().map(this::comparison))
                .collect(Collectors.joining("\n"));
    }

    private String comparison(OparlComparison comparison) {
        return texts.text(
                KEY + comparison.outcome(),
                Map.of(
                        "aspect",
                        texts.text(KEY + "aspect." + comparison.aspect()),
                        "concept",
                        comparison.inConcept(),
                        "oparl",
                        comparison.inOparl()));
    }
}
