package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MeasureId;

/**
 * The result of one SMART check (SMART-Prüfbericht). It speaks of the quality of the plan and of nothing else.
 *
 * <p>Immutable and thread-safe.
 *
 * @param concept the concept that was checked
 * @param asOf the day on which the check looked at it
 * @param ruleSet the identifier of the rule set
 * @param ruleSetVersion the version of the rule set
 * @param measures the results of all measures, in the order of the concept
 * @param conceptFindings the findings about the plan as a whole, such as a measure that repeats another, by letter,
 *     severity, rule and place
 * @param coverage how far each rule of the set got, in the order of the set; rules without findings are listed too
 * @param staleSuppressions suppressions that covered nothing, or whose time is over
 * @param staleBaseline findings of the baseline that are gone, ordered
 * @param failures rules that broke down, in the order of the check; what they should have looked at is not assessed
 */
public record SmartReport(
        ConceptId concept,
        LocalDate asOf,
        String ruleSet,
        int ruleSetVersion,
        List<MeasureResult> measures,
        List<Finding> conceptFindings,
        List<RuleCoverage> coverage,
        List<Suppression> staleSuppressions,
        List<Fingerprint> staleBaseline,
        List<RuleFailure> failures) {

    /** Checks that nothing is missing and copies the lists. */
    public SmartReport {
        requireNonNull(concept, "concept");
        requireNonNull(asOf, "asOf");
        requireNonNull(ruleSet, "ruleSet");
        measures = List.copyOf(measures);
        conceptFindings = List.copyOf(conceptFindings);
        coverage = List.copyOf(coverage);
        staleSuppressions = List.copyOf(staleSuppressions);
        staleBaseline = List.copyOf(staleBaseline);
        failures = List.copyOf(failures);
    }

    /**
     * All findings, those that are suppressed or accepted included.
     *
     * @return those about the concept, then those about each measure in the order of the concept
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(conceptFindings);
        for (MeasureResult result : measures) {
            findings.addAll(result.findings());
        }
        return Collections.unmodifiableList(findings);
    }

    /**
     * The findings that are open: neither suppressed nor accepted by a baseline.
     *
     * @return the findings, in the order of {@link #findings()}
     */
    public List<Finding> openFindings() {
        return Collections.unmodifiableList(Finding.open(findings()));
    }

    /**
     * The findings about one letter.
     *
     * @param letter the letter
     * @return the findings, in the order of {@link #findings()}
     */
    public List<Finding> findings(SmartLetter letter) {
        requireNonNull(letter, "letter");
        return findings().stream().filter(finding -> finding.letter() == letter).toList();
    }

    /**
     * Finds the result of a measure.
     *
     * @param measure the id of the measure
     * @return the result, or empty
     */
    public Optional<MeasureResult> measure(MeasureId measure) {
        return measures.stream()
                .filter(result -> result.measure().equals(measure))
                .findFirst();
    }

    /**
     * Counts the measures with a verdict on a letter; the counts of all four verdicts add up to the number of measures.
     *
     * @param letter the letter
     * @param verdict the verdict
     * @return how many measures have it
     */
    public long count(SmartLetter letter, Verdict verdict) {
        long count = 0;
        for (MeasureResult result : measures) {
            count += result.verdict(letter) == verdict ? 1 : 0;
        }
        return count;
    }

    /**
     * Says in a few lines what the check found about the plan.
     *
     * @param locale German, or any other for English
     * @return lines: day, rule set and number of measures; for each letter how many of how many measures have which verdict;
     *     the open findings by severity; how many of the rules had something to look at; what went wrong; and the worst
     *     findings about the plan as a whole
     */
    public String summary(Locale locale) {
        return new Summary(locale).of(this);
    }

    /**
     * Says what the check found about the plan and each of its measures.
     *
     * @param locale German, or any other for English
     * @return the {@link #summary}, then a paragraph for each measure, with an empty line between
     */
    public String explain(Locale locale) {
        List<String> paragraphs = new ArrayList<>(measures.size() + 1);
        paragraphs.add(summary(locale));
        for (MeasureResult result : measures) {
            paragraphs.add(result.explain(locale));
        }
        return String.join("\n\n", paragraphs);
    }
}
