package org.handlungskonzept.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.handlungskonzept.internal.TextBundle;

/** Words amendments. */
final class ComparisonTexts {

    static final TextBundle TEXTS = TextBundle.load(ComparisonTexts.class, "comparison");

    private ComparisonTexts() {}

    static String amendment(Amendment amendment, Locale locale) {
        return TEXTS.text(
                locale,
                amendment.kind().name(),
                Map.of(
                        "subject", amendment.subject(),
                        "detail", amendment.detail(),
                        "before", value(amendment.kind(), amendment.before()),
                        "after", value(amendment.kind(), amendment.after())));
    }

    static String summary(ConceptComparison comparison, Locale locale) {
        if (comparison.amendments().isEmpty()) {
            return TEXTS.text(locale, "nothing", Map.of());
        }
        return Arrays.stream(Tendency.values())
                .filter(tendency -> !comparison.of(tendency).isEmpty())
                .map(tendency -> TEXTS.text(
                        locale,
                        "tendency." + tendency,
                        Map.of("count", comparison.of(tendency).size())))
                .collect(Collectors.joining(", "));
    }

    private static Object value(AmendmentKind kind, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (kind.form()) {
            case DAY -> LocalDate.parse(value);
            case NUMBER, MONEY -> new BigDecimal(value);
            case NONE, TEXT -> value;
        };
    }
}
