package org.handlungskonzept.survey.questionnaire;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all lists of answers keep to. */
final class Options {

    /** What a survey system may compare as a number; with at most five characters, the exponent has at most three digits. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:e[0-9]+)?");

    private Options() {}

    static void check(List<AnswerOption> options, List<AnswerOption> apart, @Nullable AnswerOption noAnswer) {
        if (options.size() < 2) {
            throw new IllegalArgumentException(
                    "A choice needs at least two answers, not (%s).".formatted(options.size()));
        }
        Map<String, String> codes = new HashMap<>();
        Stream.of(options.stream(), apart.stream(), Optional.ofNullable(noAnswer).stream())
                .flatMap(all -> all)
                .forEach(option -> {
                    String earlier = codes.put(told(option.code()), option.code());
                    if (earlier != null) {
                        throw new IllegalArgumentException(
                                "The code (%s) stands for two answers, the other time as (%s); upper and lower case and zeros in front make no difference.\nMaybe number the answers."
                                        .formatted(earlier, option.code()));
                    }
                });
    }

    /** Databases tell upper and lower case not apart, and survey systems compare numbers as numbers. */
    private static String told(String code) {
        String folded = code.toLowerCase(Locale.ROOT);
        return NUMBER.matcher(folded).matches()
                ? new BigDecimal(folded).stripTrailingZeros().toString()
                : folded;
    }
}
