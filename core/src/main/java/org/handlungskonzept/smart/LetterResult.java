package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
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
 * @param aspects what the rule set takes the letter to ask for
 * @param verdict how far the plan shows it
 * @param evidence the facts the verdict rests on
 * @param openAspects those of the aspects that are left to people, for example {@link Aspect#DESIRABLE}
 */
public record LetterResult(
        SmartLetter letter, List<Aspect> aspects, Verdict verdict, List<Evidence> evidence, List<Aspect> openAspects) {

    /** Checks that nothing is missing and copies the lists. */
    public LetterResult {
        requireNonNull(letter, "letter");
        requireNonNull(verdict, "verdict");
        aspects = List.copyOf(aspects);
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
        List<String> sentences = new ArrayList<>(openAspects.size());
        for (Aspect aspect : openAspects) {
            sentences.add(Messages.of(locale).text("open." + aspect.key()));
        }
        return List.copyOf(sentences);
    }

    /**
     * The word the letter stands for here.
     *
     * @param locale German, or any other for English
     * @return that of the letter if it asks for what it usually does, else that of the first aspect
     */
    public String label(Locale locale) {
        return aspects.contains(letter.usualAspect())
                ? letter.label(locale)
                : aspects.get(0).label(locale);
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
                                .and("label", label(locale))
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
