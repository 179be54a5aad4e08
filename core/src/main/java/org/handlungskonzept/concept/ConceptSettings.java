package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.MonthDay;
import java.time.Period;
import java.util.Map;
import org.handlungskonzept.meta.Internal;

/**
 * The settings of a concept (Einstellungen): how this municipality reads words that others read differently.
 *
 * <p>Immutable and thread-safe.
 *
 * @param smartProfile the identifier of the reading of SMART, for example {@code recommended}
 * @param horizons how long after the start of the term each horizon ends; horizons without an entry have no meaning in days
 * @param schoolYearStart the first day of the school year
 * @param anonymityThreshold the smallest number of people a published cell may stand for, at least 1
 * @param statusLabels the municipality's own words for a status, where it has some
 */
public record ConceptSettings(
        String smartProfile,
        Map<Horizon, Period> horizons,
        MonthDay schoolYearStart,
        int anonymityThreshold,
        Map<Status, String> statusLabels) {

    private static final ConceptSettings DEFAULTS =
            new ConceptSettings("recommended", Map.of(), MonthDay.of(8, 1), 5, Map.of());

    /**
     * Not API: use {@link #defaults()} and the methods that change a copy.
     *
     * @throws IllegalArgumentException if the profile is not an identifier or the threshold is below 1
     */
    @Internal
    public ConceptSettings {
        Identifiers.check("SMART profile", smartProfile);
        horizons = Ranges.enumMap(Horizon.class, horizons, "horizons");
        for (Period span : horizons.values()) {
            Periods.checkPositive(span, "horizons");
        }
        requireNonNull(schoolYearStart, "schoolYearStart");
        if (anonymityThreshold < 1) {
            throw new IllegalArgumentException(
                    "The anonymity threshold (%s) must be at least 1.".formatted(anonymityThreshold));
        }
        statusLabels = Ranges.enumMap(Status.class, statusLabels, "statusLabels");
        for (String label : statusLabels.values()) {
            Texts.required(label, "statusLabels");
        }
    }

    /**
     * The settings of a concept that says nothing about them.
     *
     * @return profile {@code recommended}, no horizons, school year from 1 August, threshold 5, no own labels
     */
    public static ConceptSettings defaults() {
        return DEFAULTS;
    }

    /**
     * Chooses another reading of SMART.
     *
     * @param smartProfile the identifier of the profile
     * @return the changed settings
     */
    public ConceptSettings withSmartProfile(String smartProfile) {
        return new ConceptSettings(smartProfile, horizons, schoolYearStart, anonymityThreshold, statusLabels);
    }

    /**
     * Says what the horizons mean.
     *
     * @param horizons how long after the start of the term each horizon ends
     * @return the changed settings
     */
    public ConceptSettings withHorizons(Map<Horizon, Period> horizons) {
        return new ConceptSettings(smartProfile, horizons, schoolYearStart, anonymityThreshold, statusLabels);
    }

    /**
     * Says when the school year starts.
     *
     * @param schoolYearStart its first day
     * @return the changed settings
     */
    public ConceptSettings withSchoolYearStart(MonthDay schoolYearStart) {
        return new ConceptSettings(smartProfile, horizons, schoolYearStart, anonymityThreshold, statusLabels);
    }

    /**
     * Sets the smallest number of people a published cell may stand for.
     *
     * @param anonymityThreshold at least 1
     * @return the changed settings
     */
    public ConceptSettings withAnonymityThreshold(int anonymityThreshold) {
        return new ConceptSettings(smartProfile, horizons, schoolYearStart, anonymityThreshold, statusLabels);
    }

    /**
     * Sets the municipality's own words for a status.
     *
     * @param statusLabels the words, none blank
     * @return the changed settings
     */
    public ConceptSettings withStatusLabels(Map<Status, String> statusLabels) {
        return new ConceptSettings(smartProfile, horizons, schoolYearStart, anonymityThreshold, statusLabels);
    }
}
