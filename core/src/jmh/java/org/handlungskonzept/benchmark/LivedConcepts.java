package org.handlungskonzept.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorBuilder;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.MilestoneId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.Term;

/**
 * Concepts (Handlungskonzepte) with ten years of record: each measure has 12 steps, a report and two values a year, four
 * judgements and a deadline that was moved; a third of them has ended, some of these by a merger. Twenty units lead them, and
 * they are reviewed every quarter, every year and after three years.
 */
final class LivedConcepts {

    static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    static final int YEARS = 10;
    static final int VALUES = 2 * YEARS;

    private static final int FIRST_YEAR = 2015;
    private static final int STEPS = 12;
    private static final int MEASURES_IN_FIELD = 50;
    private static final int UNITS = 20;
    private static final DecisionId COUNCIL = DecisionId.of("rat");
    private static final SchemeRef SCHEME = SchemeRef.parse("laatzen@1");
    private static final List<MeasureEventKind> ENDS =
            List.of(MeasureEventKind.DONE, MeasureEventKind.MADE_PERMANENT, MeasureEventKind.DROPPED);

    private LivedConcepts() {}

    /** The same concept in a state in which a tenth of the measures promises something else; the rest is shared. */
    static Concept amended(Concept concept) {
        List<FieldOfAction> fields = new ArrayList<>();
        int number = 0;
        for (FieldOfAction field : concept.fields()) {
            List<Measure> measures = new ArrayList<>();
            for (Measure measure : field.measures()) {
                measures.add(number % 10 == 0 ? measure(number, true) : measure);
                number++;
            }
            fields.add(field.toBuilder().measures(measures).build());
        }
        return concept.toBuilder().fields(fields).build();
    }

    /** The concept at the end of the ten years. */
    static Concept of(int measures) {
        ConceptBuilder concept = Concept.builder(
                        ConceptId.of("konzept"), "Handlungskonzept", new Municipality("Ort", null))
                .term(Term.starting(day(0, 1), Period.ofYears(YEARS)))
                .evaluationPlan(new EvaluationPlan(
                        SCHEME,
                        List.of(
                                ReviewCycle.every("Vierteljahr", ReviewKind.PROGRESS_REVIEW, Period.ofMonths(3)),
                                ReviewCycle.every("Jahr", ReviewKind.PROGRESS_REVIEW, Period.ofYears(1)),
                                ReviewCycle.once("Drei Jahre", ReviewKind.INTERIM_REPORT, Period.ofYears(3))),
                        List.of()))
                .addDecision(new Decision(COUNCIL, "Rat", "", day(0, 1), "", "", List.of(), null));
        for (int first = 0; first < measures; first += MEASURES_IN_FIELD) {
            FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("feld-" + first), "Handlungsfeld " + first);
            for (int i = first; i < Math.min(first + MEASURES_IN_FIELD, measures); i++) {
                field.addMeasure(measure(i, false));
            }
            concept.addField(field.build());
        }
        return concept.build();
    }

    private static Measure measure(int number, boolean amended) {
        MeasureBuilder measure = Measure.builder(id(number), (amended ? "Andere Maßnahme " : "Maßnahme ") + number)
                .number(Integer.toString(number))
                .responsibility(Responsibility.of("", Party.unit("Fachbereich " + number % UNITS)))
                .schedule(Schedule.builder("Ende 2023")
                        .plannedEnd(LocalDate.of(2023, 12, 31))
                        .build()
                        .moveDeadline(day(8, 3), LocalDate.of(amended ? 2026 : 2025, 12, 31), "Ausschreibung", null))
                .addEvent(MeasureEvent.of(day(0, 1), MeasureEventKind.ADOPTED, "", COUNCIL))
                .addIndicator(indicator(number, amended));
        for (int step = 0; step < STEPS; step++) {
            measure.addMilestone(new Milestone(
                    MilestoneId.of("schritt-" + number + "-" + step),
                    "Schritt " + step,
                    day(step % YEARS, 6),
                    step < STEPS / 2 ? day(step % YEARS, 7) : null,
                    null));
        }
        for (int year = 0; year < YEARS; year++) {
            measure.addStatusUpdate(StatusUpdate.of(day(year, 5), Status.IN_PROGRESS, "läuft"));
        }
        judge(measure);
        end(measure, number);
        return measure.build();
    }

    private static void judge(MeasureBuilder measure) {
        judge(measure, "implementation", "partial");
        judge(measure, "reach", "reached");
        judge(measure, "timeliness", "late");
        judge(measure, "effect", "too-early");
    }

    private static void judge(MeasureBuilder measure, String criterion, String rating) {
        measure.addAssessment(Assessment.of(day(9, 11), SCHEME, criterion, rating)
                .because("Weil es so ist")
                .by(AssessorKind.SELF, "Amt"));
    }

    /** Every third has ended, and every third of those goes on in its neighbour. */
    private static void end(MeasureBuilder measure, int number) {
        if (number % 9 == 0) {
            measure.addEvent(new MeasureEvent(
                    day(9, 12), MeasureEventKind.MERGED_INTO, "Doppelt", COUNCIL, List.of(id(next(number)))));
        } else if (number % 3 == 0) {
            MeasureEventKind kind = ENDS.get(number / 3 % ENDS.size());
            measure.addEvent(MeasureEvent.of(day(9, 12), kind, "Ein Grund", COUNCIL));
        }
    }

    /** The one before it, which is open, or after it at the beginning. */
    private static int next(int number) {
        return number == 0 ? 1 : number - 1;
    }

    private static Indicator indicator(int number, boolean amended) {
        IndicatorBuilder indicator = Indicator.builder(
                        IndicatorId.of("zahl-" + number), "Teilnehmende", IndicatorKind.OUTPUT)
                .law(AggregationLaw.FLOW)
                .unit("Personen")
                .baseline(value(day(0, 1), 10))
                .addTarget(value(LocalDate.of(2026, 12, 31), amended ? 300 : 400));
        for (int i = 0; i < VALUES; i++) {
            indicator.addValue(value(day(i / 2, i % 2 == 0 ? 6 : 12), 10 + i * (number % 7 + 1)));
        }
        return indicator.build();
    }

    private static DatedValue value(LocalDate day, int value) {
        return new DatedValue(day, BigDecimal.valueOf(value), "");
    }

    private static MeasureId id(int number) {
        return MeasureId.of("massnahme-" + number);
    }

    private static LocalDate day(int year, int month) {
        return LocalDate.of(FIRST_YEAR + year, month, 2);
    }
}
