package org.handlungskonzept.followup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.internal.TextBundle;
import org.jspecify.annotations.Nullable;

/** Words moves, grounds and statuses. */
final class FollowUpTexts {

    static final TextBundle TEXTS = TextBundle.load(FollowUpTexts.class, "followup");
    private static final int LAST_TIMES_IN_WORDS = 12;

    private FollowUpTexts() {}

    static String moves(DeadlineHistory history, Locale locale) {
        int count = history.moves().size();
        if (count == 0) {
            return history.current() == null
                    ? text(locale, "moves.none.without", Map.of())
                    : text(locale, "moves.none", Map.of("day", history.current()));
        }
        String times = count <= LAST_TIMES_IN_WORDS
                ? text(locale, "times." + count, Map.of())
                : text(locale, "times", Map.of("count", count));
        LocalDate last = history.moves().get(count - 1).to();
        return history.original() == null
                ? text(locale, "moves.open", Map.of("times", times, "to", last))
                : text(locale, "moves", Map.of("times", times, "from", history.original(), "to", last));
    }

    static String ground(StatusGround ground, Locale locale) {
        Map<String, Object> arguments = new HashMap<>(Map.of("subject", ground.subject()));
        @Nullable LocalDate day = ground.day();
        if (day != null) {
            arguments.put("day", day);
        }
        return text(locale, "ground." + ground.kind(), arguments);
    }

    static String computed(ComputedStatus computed, Locale locale) {
        return text(
                locale,
                "computed",
                Map.of("status", status(locale, computed.status()), "grounds", grounds(computed.grounds(), locale)));
    }

    static String statement(StatusStatement statement, Locale locale) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("computed", computed(statement.computed(), locale));
        @Nullable StatusUpdate reported = statement.reported();
        if (reported != null) {
            arguments.put("reported", status(locale, reported.status()));
            arguments.put("day", reported.day());
            arguments.put(
                    "reason",
                    reported.reason().isBlank()
                            ? text(locale, "reason.none", Map.of())
                            : text(locale, "reason", Map.of("reason", reported.reason())));
        }
        return text(locale, "statement." + statement.agreement(), arguments);
    }

    static String coverage(Coverage coverage, Locale locale) {
        String question = text(locale, "coverage." + coverage.question(), Map.of());
        return text(
                locale,
                "coverage",
                Map.of("question", question, "covered", coverage.covered(), "total", coverage.total()));
    }

    private static String grounds(List<StatusGround> grounds, Locale locale) {
        return grounds.stream()
                .map(ground -> ground(ground, locale))
                .collect(Collectors.joining(text(locale, "and", Map.of())));
    }

    private static String status(Locale locale, Enum<?> status) {
        return text(locale, "status." + status.name(), Map.of());
    }

    private static String text(Locale locale, String key, Map<String, ?> arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}
