package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the check says about one letter of one measure (Ergebnis je Kriterium).
 *
 * <p>Immutable and thread-safe.
 *
 * @param letter the letter
 * @param verdict how far the fields show it
 * @param evidence the facts the verdict rests on
 * @param openAspects what only people can judge, for example {@code desirable}
 */
public record LetterResult(SmartLetter letter, Verdict verdict, List<Evidence> evidence, List<String> openAspects) {

    /** Checks that nothing is missing and copies the lists. */
    public LetterResult {
        requireNonNull(letter, "letter");
        requireNonNull(verdict, "verdict");
        evidence = List.copyOf(evidence);
        openAspects = List.copyOf(openAspects);
    }

    /**
     * Says what is left to people.
     *
     * @param locale German, or any other for English
     * @return one sentence for each open aspect
     */
    public List<String> explainOpenAspects(Locale locale) {
        return openAspects.stream()
                .map(aspect -> Messages.of(locale).text("open." + aspect))
                .toList();
    }

    /**
     * Says the verdict, the facts it rests on and what is left to people.
     *
     * @param locale German, or any other for English
     * @return a few sentences in one line
     */
    public String explain(Locale locale) {
        String verdictSentence = Messages.of(locale)
                .text(
                        "explain.letter",
                        Arguments.of("letter", letter)
                                .and("label", letter.label(locale))
                                .and("verdict", verdict.label(locale))
                                .toMap());
        return Stream.of(
                        Stream.of(verdictSentence),
                        evidence.stream().map(fact -> fact.explain(locale)),
                        explainOpenAspects(locale).stream())
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }
}
