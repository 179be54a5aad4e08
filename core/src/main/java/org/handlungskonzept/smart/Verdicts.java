package org.handlungskonzept.smart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The verdicts on the five letters, from the fields alone.
 *
 * <table>
 * <caption>What the fields must show</caption>
 * <tr><th>letter</th><th>met</th><th>partly</th><th>not met</th><th>not assessable</th></tr>
 * <tr><td>S</td><td>-</td><td>-</td><td>the title is blank</td><td>otherwise: wording is not read</td></tr>
 * <tr><td>M</td><td>an indicator with unit and dated target</td><td>another indicator, a rhythm or a milestone</td>
 *     <td>nothing of these; context indicators do not count</td><td>-</td></tr>
 * <tr><td>A</td><td>one definite lead</td><td>parties without a lead, or a lead that is no single unit or function of
 *     the municipality</td><td>nobody is named</td><td>an entry nobody has interpreted</td></tr>
 * <tr><td>R</td><td>an amount of money or staff, nothing needed, or within what there is</td><td>things or funding
 *     without an amount, or "none" without its meaning</td><td>nothing is stated, or there are none</td><td>an entry
 *     nobody has interpreted</td></tr>
 * <tr><td>T</td><td>a deadline to the month or finer</td><td>a coarser deadline, a span after an unknown day, or a
 *     horizon that the concept defines</td><td>nothing is stated, only a start or a rhythm, a permanent task, a vague
 *     horizon</td><td>an entry nobody has interpreted</td></tr>
 * </table>
 */
final class Verdicts {

    private Verdicts() {}

    static Map<SmartLetter, LetterResult> of(MeasureSubject subject) {
        Map<SmartLetter, LetterResult> results = new EnumMap<>(SmartLetter.class);
        results.put(SmartLetter.S, specific(subject));
        results.put(SmartLetter.M, MeasurableVerdict.of(subject));
        results.put(SmartLetter.A, ResponsibleVerdict.of(subject));
        results.put(SmartLetter.R, ResourcedVerdict.of(subject));
        results.put(SmartLetter.T, TimedVerdict.of(subject));
        return results;
    }

    private static LetterResult specific(MeasureSubject subject) {
        return subject.measure().title().isBlank()
                ? new LetterResult(
                        SmartLetter.S,
                        Verdict.NOT_MET,
                        List.of(evidence(subject, "title-missing", "/title")),
                        List.of())
                : new LetterResult(SmartLetter.S, Verdict.NOT_ASSESSABLE, List.of(), List.of("wording"));
    }

    static Evidence evidence(MeasureSubject subject, String key, String below) {
        return evidence(subject, key, below, Arguments.none());
    }

    static Evidence evidence(MeasureSubject subject, String key, String below, Arguments arguments) {
        return new Evidence(key, subject.place() + below, arguments.toMap());
    }
}
