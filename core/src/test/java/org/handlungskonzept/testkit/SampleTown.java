package org.handlungskonzept.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.succession.ClosedConcept;
import org.handlungskonzept.succession.ConceptClosing;

/**
 * A town that does not exist, with two successive concepts over ten years (erfundene Beispielstadt): 60 measures with all life
 * events, deadlines, indicators, money and proposals. Everything in it is invented, and both concepts say so.
 */
public final class SampleTown {

    /** The first concept, 2015 to 2019. */
    public static final ConceptId FIRST = ConceptId.of("beispielstadt-2015");

    /** The second concept, from 2020 on. */
    public static final ConceptId SECOND = ConceptId.of("beispielstadt-2020");

    /** The last day of the first concept. */
    public static final LocalDate STEP = LocalDate.of(2019, 12, 31);

    /** The last day of the ten years. */
    public static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    /** The decision that adopted the first 40 measures. */
    public static final DecisionId ADOPTION = DecisionId.of("rat-2015-03");

    /** The decision that adopted 8 more. */
    public static final DecisionId SECOND_ADOPTION = DecisionId.of("rat-2017-06");

    /** The decision on what was merged, split, replaced, dropped and changed in 2018. */
    public static final DecisionId CHANGES = DecisionId.of("rat-2018-12");

    /** The decision on the successor. */
    public static final DecisionId CONTINUATION = DecisionId.of("rat-2019-12");

    /** The decision that adopted the 8 measures of the second concept. */
    public static final DecisionId THIRD_ADOPTION = DecisionId.of("rat-2020-03");

    /** The decision on what was merged, replaced, dropped and changed in 2022. */
    public static final DecisionId LATER_CHANGES = DecisionId.of("rat-2022-06");

    static final FieldId MEETING = FieldId.of("begegnung");
    static final FieldId LANGUAGE = FieldId.of("sprache");
    static final FieldId WORK = FieldId.of("arbeit");
    static final FieldId HOUSING = FieldId.of("wohnen");
    static final FieldId DIGITAL = FieldId.of("digitales");

    private static final String NOTICE =
            "Erfundenes Beispiel: Diese Stadt, ihre Beschlüsse, Maßnahmen und Zahlen gibt es nicht.";
    private static final Municipality TOWN = new Municipality("Beispielstadt (erfunden)", null);

    /** What goes over into the second concept, and into which of its fields. */
    private static final Map<FieldId, List<String>> CARRIED_OVER = Map.of(
            MEETING, List.of("1.7", "1.9", "1.12"),
            LANGUAGE, List.of("2.7", "2.10", "2.12", "2.13"),
            WORK, List.of("3.8", "3.9", "3.13"),
            HOUSING, List.of("4.8", "4.9", "4.12"));

    private SampleTown() {}

    /**
     * The first concept as it was before it was closed.
     *
     * @return 52 measures in four fields
     */
    public static Concept first() {
        ConceptBuilder concept = Concept.builder(FIRST, "Gemeinsam in Beispielstadt 2015", TOWN)
                .sampleNotice(NOTICE)
                .term(new Term(LocalDate.of(2015, 4, 1), STEP))
                .addField(field(MEETING, "1", "Begegnung", SampleTownPeople.meeting()))
                .addField(field(LANGUAGE, "2", "Sprache und Bildung", SampleTownPeople.language()))
                .addField(field(WORK, "3", "Arbeit und Wirtschaft", SampleTownPlaces.work()))
                .addField(field(HOUSING, "4", "Wohnen und Umgebung", SampleTownPlaces.housing()))
                .addDecision(decision(ADOPTION, "2015-03-26", "Gemeinsam in Beispielstadt"))
                .addDecision(decision(SECOND_ADOPTION, "2017-06-22", "Acht weitere Maßnahmen"))
                .addDecision(decision(CHANGES, "2018-12-13", "Änderungen am Konzept"))
                .addDecision(decision(CONTINUATION, "2019-12-12", "Fortschreibung des Konzepts"))
                .addParticipationRound(SampleTownVoices.conference());
        return concept.build();
    }

    /**
     * Both concepts on the day after the step, before anything happened in the second one.
     *
     * @return the closed first concept and its successor with 13 measures
     */
    public static ClosedConcept step() {
        ConceptClosing closing = ConceptClosing.of(first(), STEP, "Fortschreibung", CONTINUATION)
                .drop(id("1.8"), "Läuft als Verein weiter")
                .drop(id("3.7"), "Die Kammer macht es selbst")
                .drop(id("3.12"), "Das Land zahlt jetzt ein Ticket für alle");
        List.of(MEETING, LANGUAGE, WORK, HOUSING)
                .forEach(field -> CARRIED_OVER
                        .getOrDefault(field, List.of())
                        .forEach(number -> closing.carryOver(id(number), field)));
        return closing.into(draft());
    }

    /**
     * Both concepts with all that happened in ten years.
     *
     * @return the closed first concept and the second one, 60 measures together
     */
    public static List<Concept> concepts() {
        ClosedConcept step = step();
        return List.of(step.closed(), SampleTownSecond.live(step.successor()));
    }

    /**
     * The identifier of a measure.
     *
     * @param number its number as printed, such as 2.10
     * @return the identifier
     */
    public static MeasureId id(String number) {
        return SampleMeasure.id(number);
    }

    private static Concept draft() {
        return Concept.builder(SECOND, "Gemeinsam in Beispielstadt 2020", TOWN)
                .sampleNotice(NOTICE)
                .term(new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31)))
                .addField(field(MEETING, "1", "Begegnung", List.of()))
                .addField(field(LANGUAGE, "2", "Sprache und Bildung", List.of()))
                .addField(field(WORK, "3", "Arbeit und Wirtschaft", List.of()))
                .addField(field(HOUSING, "4", "Wohnen und Umgebung", List.of()))
                .addField(field(DIGITAL, "5", "Digitales", SampleTownSecond.digital()))
                .addDecision(decision(THIRD_ADOPTION, "2020-03-19", "Acht Maßnahmen zum Digitalen"))
                .addDecision(decision(LATER_CHANGES, "2022-06-23", "Änderungen am Konzept"))
                .build();
    }

    private static FieldOfAction field(FieldId id, String number, String title, List<Measure> measures) {
        return FieldOfAction.builder(id, title)
                .number(number)
                .addGoal(new Goal(GoalId.of("ziel-" + id), number, "Ziel im Feld " + title + " (erfunden)"))
                .measures(measures)
                .build();
    }

    private static Decision decision(DecisionId id, String day, String subject) {
        return new Decision(id, "Rat (erfunden)", "", LocalDate.parse(day), "", subject, List.of(), null);
    }
}
