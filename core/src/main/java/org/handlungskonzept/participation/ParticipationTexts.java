package org.handlungskonzept.participation;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.handlungskonzept.internal.TextBundle;
import org.handlungskonzept.ledger.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Words answers and counts. */
final class ParticipationTexts {

    static final TextBundle TEXTS = TextBundle.load(ParticipationTexts.class, "participation");

    private ParticipationTexts() {}

    static String answer(ProposalAnswer answer, Locale locale) {
        StringBuilder words = new StringBuilder(TEXTS.text(locale, "uptake." + answer.uptake(), Map.of()));
        if (!answer.places().isEmpty()) {
            words.append(' ')
                    .append(answer.places().stream()
                            .map(place -> place(place, locale))
                            .collect(Collectors.joining("; ")));
        }
        if (!answer.reason().isBlank()) {
            words.append(TEXTS.text(locale, "reason", Map.of("reason", answer.reason())));
        }
        answer.gaps().stream()
                .filter(gap -> gap != AnswerGap.OPEN)
                .forEach(gap -> words.append(TEXTS.text(locale, "gap." + gap, Map.of())));
        return words.toString();
    }

    private static String place(AnswerPlace place, Locale locale) {
        String words =
                TEXTS.text(locale, "place." + place.kind(), Map.of("label", place.label(), "title", place.title()));
        return place.kind() == AnswerPlaceKind.MEASURE ? words + " (" + standing(place, locale) + ")" : words;
    }

    private static String standing(AnswerPlace place, Locale locale) {
        @Nullable Whereabouts whereabouts = place.whereabouts();
        if (whereabouts == null) {
            return TEXTS.text(locale, "standing.NOT_ADOPTED", Map.of());
        }
        if (whereabouts == Whereabouts.OPEN) {
            return TEXTS.text(locale, "status." + place.status(), Map.of());
        }
        if (place.goesOnIn().isEmpty()) {
            return TEXTS.text(locale, "standing." + whereabouts, Map.of());
        }
        return TEXTS.text(
                locale, "standing." + whereabouts + ".into", Map.of("into", String.join(", ", place.goesOnIn())));
    }

    static String count(AnswerCount count, Locale locale) {
        int missing = count.total() - count.recorded();
        return TEXTS.text(
                locale,
                missing == 0 ? "count" : "count.missing",
                Map.of("answered", count.answered(), "total", count.total(), "missing", missing));
    }
}
