package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * A decision to let findings of a rule be (begründete Ausnahme). The findings stay visible, with the reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param measure the measure it is about, or null for all measures and the concept
 * @param reason why, not blank
 * @param until the last day on which it holds, inclusive, or null if it holds until further notice
 */
public record Suppression(
        RuleId rule,
        @Nullable MeasureId measure,
        String reason,
        @Nullable LocalDate until) {

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Suppression {
        requireNonNull(rule, "rule");
        if (requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException(
                    "The suppression of the rule (%s) needs a reason.\nMaybe say who decided so and why."
                            .formatted(rule));
        }
    }

    /**
     * Lets the findings of a rule about one measure be, until further notice.
     *
     * @param rule the identifier of the rule
     * @param measure the measure
     * @param reason why, not blank
     * @return the suppression
     * @throws IllegalArgumentException if the identifier is none or the reason blank
     */
    public static Suppression of(String rule, MeasureId measure, String reason) {
        return new Suppression(RuleId.of(rule), requireNonNull(measure, "measure"), reason, null);
    }

    /**
     * The same for a limited time.
     *
     * @param day the last day on which it holds, inclusive
     * @return the suppression
     */
    public Suppression until(LocalDate day) {
        return new Suppression(rule, measure, reason, requireNonNull(day, "day"));
    }

    /**
     * Tells whether it has come to its end.
     *
     * @param day a day
     * @return true if it no longer holds on that day
     */
    public boolean isExpired(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    boolean covers(Finding finding) {
        return rule.equals(finding.rule()) && (measure == null || measure.equals(finding.measure()));
    }
}
