package org.handlungskonzept.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.internal.TextBundle;
import org.jspecify.annotations.Nullable;

/** Words values, paces and problems. */
final class IndicatorTexts {

    static final TextBundle TEXTS = TextBundle.load(IndicatorTexts.class, "indicator");
    private static final int SHOWN_PLACES = 2;

    private IndicatorTexts() {}

    static String aggregate(Aggregate aggregate, Locale locale) {
        @Nullable BigDecimal value = aggregate.value();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("covered", aggregate.covered());
        arguments.put("total", aggregate.total());
        arguments.put("missing", String.join(", ", aggregate.missing()));
        arguments.put("value", value == null ? TEXTS.text(locale, "unknown", Map.of()) : shown(value));
        return TEXTS.text(locale, aggregate.missing().isEmpty() ? "aggregate" : "aggregate.missing", arguments);
    }

    static String pace(Pace pace, Locale locale) {
        Map<String, Object> arguments = new HashMap<>();
        put(arguments, "achieved", pace.achieved());
        put(arguments, "needed", pace.needed());
        @Nullable DatedValue target = pace.target();
        if (target != null) {
            arguments.put("day", target.day());
        }
        return TEXTS.text(locale, "pace." + pace.standing(), arguments);
    }

    static String problem(SeriesProblem problem, Locale locale) {
        return TEXTS.text(
                locale,
                "problem." + problem.kind(),
                Map.of(
                        "indicator", problem.indicator(),
                        "place", problem.pointer(),
                        "day", problem.day(),
                        "value", problem.value(),
                        "other", problem.other()));
    }

    private static void put(Map<String, Object> arguments, String name, @Nullable BigDecimal value) {
        if (value != null) {
            arguments.put(name, shown(value));
        }
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.scale() <= SHOWN_PLACES ? value : value.setScale(SHOWN_PLACES, RoundingMode.HALF_UP);
    }
}
