package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Term;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of measures (Leser für Maßnahmen): deadline, lead and resources.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeasureReader {

    private final TimeReader times;
    private final ResponsibilityReader parties;
    private final ResourceReader resources;
    private final Locale language;

    private MeasureReader(TimeReader times, ResponsibilityReader parties, ResourceReader resources, Locale language) {
        this.times = requireNonNull(times, "times");
        this.parties = requireNonNull(parties, "parties");
        this.resources = requireNonNull(resources, "resources");
        this.language = requireNonNull(language, "language");
    }

    /**
     * Makes a reader of three others.
     *
     * @param times reads deadlines
     * @param parties reads who leads
     * @param resources reads resources
     * @param language the language of the entries: English, or else German
     * @return the reader
     */
    public static MeasureReader of(
            TimeReader times, ResponsibilityReader parties, ResourceReader resources, Locale language) {
        return new MeasureReader(times, parties, resources, language);
    }

    /**
     * Makes a reader for the measures of a concept: in its language, with its school year, and with the day of its first
     * decision, or else the first day of its term, as the day from which spans count.
     *
     * @param concept the concept
     * @param units the units and functions of the municipality
     * @return the reader
     */
    public static MeasureReader of(Concept concept, UnitDirectory units) {
        TimeContext context =
                new TimeContext(referenceDay(concept), concept.settings().schoolYearStart());
        return of(
                TimeReader.of(context), ResponsibilityReader.of(units), ResourceReader.standard(), concept.language());
    }

    /**
     * Reads the entries of a measure.
     *
     * @param measure the measure
     * @return what they say
     */
    public MeasureReading read(Measure measure) {
        String time = measure.schedule().asWritten();
        String responsible = measure.responsibility().asWritten();
        String means = measure.resources().asWritten();
        return new MeasureReading(
                time.isBlank() ? null : times.read(time, language),
                responsible.isBlank() ? null : parties.read(responsible, language),
                means.isBlank() ? null : resources.read(means, language));
    }

    /**
     * Reads the entries of some measures. What is read in each is the same as if it was read alone; it is quicker because
     * each reader goes over all of them before the next begins.
     *
     * @param measures the measures
     * @return what they say, in the same order
     */
    public List<MeasureReading> readAll(List<Measure> measures) {
        int size = measures.size();
        List<@Nullable TimeReading> due = new ArrayList<>(size);
        for (Measure measure : measures) {
            String time = measure.schedule().asWritten();
            due.add(time.isBlank() ? null : times.read(time, language));
        }
        List<@Nullable ResponsibilityReading> leads = new ArrayList<>(size);
        for (Measure measure : measures) {
            String responsible = measure.responsibility().asWritten();
            leads.add(responsible.isBlank() ? null : parties.read(responsible, language));
        }
        List<MeasureReading> readings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String means = measures.get(i).resources().asWritten();
            readings.add(new MeasureReading(
                    due.get(i), leads.get(i), means.isBlank() ? null : resources.read(means, language)));
        }
        return readings;
    }

    /**
     * Reads the entries of all measures of a concept and puts the values beside them where none stand there yet.
     *
     * @param concept the concept
     * @return the concept with values; entries as written stay as they are
     */
    public Concept addTo(Concept concept) {
        Concept read = concept;
        for (Measure measure : concept.measures()) {
            Measure understood = read(measure).addTo(measure);
            if (!understood.equals(measure)) {
                read = read.withMeasure(measure.id(), old -> understood);
            }
        }
        return read;
    }

    private static @Nullable LocalDate referenceDay(Concept concept) {
        Term term = concept.term();
        LocalDate day = null;
        for (Decision decision : concept.decisions()) {
            LocalDate other = decision.day();
            day = day == null || (other != null && other.isBefore(day)) ? other : day;
        }
        day = day == null && term != null ? term.firstDay() : day;
        return day == null || !TimeYears.plausible(day.getYear()) ? null : day;
    }
}
