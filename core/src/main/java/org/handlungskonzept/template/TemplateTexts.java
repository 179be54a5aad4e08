package org.handlungskonzept.template;

import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.internal.TextBundle;

/** Words where a template came from and what is open. */
final class TemplateTexts {

    static final TextBundle TEXTS = TextBundle.load(TemplateTexts.class, "template");

    private TemplateTexts() {}

    static String origin(TemplateOrigin origin, Locale locale) {
        return TEXTS.text(
                locale,
                "origin",
                Map.of(
                        "title",
                        origin.title(),
                        "municipality",
                        origin.municipality().name(),
                        "concept",
                        origin.concept().value()));
    }

    static String decision(OpenDecision decision, Locale locale) {
        return TEXTS.text(locale, "open." + decision.kind(), Map.of("subject", decision.subject()));
    }
}
