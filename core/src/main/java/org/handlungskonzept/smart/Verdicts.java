package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts on the five letters: each is the worst of those on the aspects it asks for, as far as the plan shows them.
 *
 * <table>
 * <caption>What the plan must show</caption>
 * <tr><th>aspect</th><th>met</th><th>partly</th><th>not met</th><th>not assessable</th></tr>
 * <tr><td>wording</td><td>an action, and no weak wording</td><td>one or two weak wordings, only examining, only going on,
 *     or several measures in one</td><td>no title, no action, only a direction for something that cannot be seen, or three
 *     weak wordings</td><td>fewer than four words, an unknown language, or texts are not read</td></tr>
 * <tr><td>measurable</td><td>an indicator with unit and dated target; or in the text a number of things, a share with its
 *     base, how often an event takes place, or one result that is there or not</td><td>another indicator, a rhythm or a
 *     milestone; or in the text things without a number, or a share without a base</td><td>nothing of these; context
 *     indicators do not count</td><td>fewer than four words or an unknown language, and no indicator</td></tr>
 * <tr><td>responsible</td><td>one definite lead</td><td>parties without a lead, a person without a function, or a lead
 *     that is no single unit or function of the municipality</td><td>nobody is named, or a placeholder stands there</td>
 *     <td>an entry that was not understood</td></tr>
 * <tr><td>resourced</td><td>an amount of money or staff, nothing needed, or within what there is</td><td>things, staff or
 *     funding without an amount, funding that is not settled or ends before the measure, or "none" without its
 *     meaning</td><td>nothing or a placeholder is stated, there are none, or the amounts contradict each other</td>
 *     <td>an entry that was not understood</td></tr>
 * <tr><td>deadline</td><td>a deadline to the month or finer, in the entry or else in the text, or a rhythm with a first
 *     time as fine</td><td>a coarser deadline, another rhythm, a span after an unknown day, or a horizon that the concept
 *     defines</td><td>nothing or a placeholder is stated, only a start, a permanent task, a vague horizon, a day without
 *     its year, or a day that there is not</td><td>an entry that was not understood, or a status instead</td></tr>
 * <tr><td>start and end</td><td>both days are known</td><td>one is known</td><td>none is known</td><td>-</td></tr>
 * <tr><td>check date</td><td>a milestone, a rhythm with a day, or a deadline</td><td>-</td><td>none of these</td>
 *     <td>-</td></tr>
 * <tr><td>relevant</td><td>a goal of the concept</td><td>-</td><td>no goal</td><td>the concept has no goals</td></tr>
 * </table>
 */
final class Verdicts {

    private final RuleSet rules;
    private final Precision finest;
    private final @Nullable Precision first;

    Verdicts(RuleSet rules) {
        this.rules = rules;
        SmartRule coarse = rules.rule(RuleId.of("T506")).orElse(null);
        Precision asked = coarse == null ? Precision.MONTH : DeadlinePrecision.of(coarse.descriptor());
        this.finest = asked.compareTo(Precision.MONTH) < 0 ? asked : Precision.MONTH;
        SmartRule startOnly = rules.rule(RuleId.of("T502")).orElse(null);
        this.first = startOnly == null ? null : Rhythm.of(startOnly.descriptor());
    }

    Map<SmartLetter, LetterResult> of(MeasureSubject subject, List<Finding> findings) {
        Map<SmartLetter, LetterResult> results = new EnumMap<>(SmartLetter.class);
        for (Map.Entry<SmartLetter, List<Aspect>> asked : rules.letters().entrySet()) {
            SmartLetter letter = asked.getKey();
            results.put(letter, letter(subject, letter, asked.getValue(), findings));
        }
        return results;
    }

    private LetterResult letter(
            MeasureSubject subject, SmartLetter letter, List<Aspect> aspects, List<Finding> findings) {
        Verdict verdict = null;
        List<Evidence> evidence = List.of();
        List<Aspect> open = new ArrayList<>(aspects.size());
        for (Aspect aspect : aspects) {
            if (aspect.isAssessable()) {
                AspectResult result = of(aspect, subject, findings);
                verdict = verdict == null ? result.verdict() : verdict.orWorse(result.verdict());
                evidence = evidence.isEmpty() ? result.evidence() : joined(evidence, result.evidence());
            }
            if (!aspect.isAssessable() || (aspect == Aspect.WORDING && rules.depth() != ReadingDepth.TEXTS)) {
                open.add(aspect);
            }
        }
        return new LetterResult(letter, aspects, verdict == null ? Verdict.NOT_ASSESSABLE : verdict, evidence, open);
    }

    private static List<Evidence> joined(List<Evidence> some, List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private AspectResult of(Aspect aspect, MeasureSubject subject, List<Finding> findings) {
        return switch (aspect) {
            case WORDING -> WordingVerdict.of(subject, findings);
            case MEASURABLE -> MeasurableVerdict.of(subject);
            case RESPONSIBLE -> ResponsibleVerdict.of(subject);
            case RESOURCED -> ResourcedVerdict.of(subject, findings);
            case RELEVANT -> RelevantVerdict.of(subject);
            case DEADLINE -> TimedVerdict.deadline(subject, finest, first);
            case START_AND_END -> TimedVerdict.startAndEnd(subject);
            case CHECK_DATE -> TimedVerdict.checkDate(subject);
            default -> throw new IllegalStateException("The aspect (%s) is left to people.".formatted(aspect.key()));
        };
    }
}
