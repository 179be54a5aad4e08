package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.text.MeasureReader;
import org.handlungskonzept.text.MeasureReading;
import org.handlungskonzept.text.UnitDirectory;
import org.junit.jupiter.api.Test;

/** Measures are read and checked some at a time; nobody can see that in the results. */
class ManyMeasuresTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 9, 30);
    private static final int MANY = 150;
    private static final int IN_FIELD = 20;

    private static final String[] TITLES = {
        "Sprachcafé im Stadtteil",
        "Verbesserung der Teilhabe",
        "Neubau von 30 Radständern",
        "Prüfung",
        "Netzwerke stärken"
    };
    private static final String[] DESCRIPTIONS = {
        "Einmal im Monat treffen sich Nachbarn.",
        "",
        "Möglichst viele Angebote sollen bis 2026 barrierefrei werden. Die Stadt berichtet jährlich.",
        "Das Jugendamt richtet zwei Stellen ein."
    };
    private static final String[] DEADLINES = {
        "bis 31.12.2025", "", "laufend", "ab 2023 jährlich", "31.02.2024", "N. N."
    };
    private static final String[] LEADS = {
        "Sozialamt", "alle", "", "Jugendamt in Kooperation mit der VHS", "?", "FB 3", "Rat"
    };
    private static final String[] MEANS = {"12.000 €", "keine", "halbe Stelle", "", "im Rahmen vorhandener Mittel"};

    @Test
    void checksEachMeasureAsIfItWereAlone() {
        List<MeasureResult> together =
                SmartChecker.recommended().check(concept(0, MANY), AS_OF).measures();

        assertThat(together).hasSize(MANY);
        for (int i = 0; i < MANY; i++) {
            MeasureResult alone = SmartChecker.recommended()
                    .check(concept(i, i + 1), AS_OF)
                    .measures()
                    .get(0);
            String place = "/fields/" + i / IN_FIELD + "/measures/" + i % IN_FIELD;
            assertThat(together.get(i).place()).isEqualTo(place);
            assertThat(together.get(i)
                            .toString()
                            .replace(place + ",", "/fields/0/measures/0,")
                            .replace(place + "/", "/fields/0/measures/0/"))
                    .isEqualTo(alone.toString());
        }
    }

    @Test
    void readsEachMeasureAsIfItWereAlone() {
        Concept concept = concept(0, MANY);
        MeasureReader reader = MeasureReader.of(concept, UnitDirectory.of(List.of()));
        List<MeasureReading> alone = new ArrayList<>();
        for (Measure measure : concept.measures()) {
            alone.add(reader.read(measure));
        }

        assertThat(reader.readAll(concept.measures())).isEqualTo(alone);
    }

    @Test
    void namesRulesThatBrokeDownMeasureByMeasure() {
        RuleSet rules = RuleSet.of("own", 1, List.of(new Broken("S901"), new Broken("S902")));
        List<String> failures = new ArrayList<>();
        for (RuleFailure failure :
                SmartChecker.of(rules).check(concept(0, MANY), AS_OF).failures()) {
            failures.add(failure.rule() + " " + failure.place());
        }

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            expected.add("S901 /fields/" + i / IN_FIELD + "/measures/" + i % IN_FIELD);
            expected.add("S902 /fields/" + i / IN_FIELD + "/measures/" + i % IN_FIELD);
        }
        assertThat(failures).isEqualTo(expected);
    }

    private record Broken(String id) implements SmartRule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.of(id, "broken", Severity.WARNING);
        }

        @Override
        public RuleOutcome checkMeasure(MeasureSubject subject) {
            throw new IllegalStateException(subject.place());
        }
    }

    private static Concept concept(int from, int to) {
        var concept = Concept.builder(ConceptId.of("konzept"), "Konzept", new Municipality("Musterstadt", null));
        for (int first = from; first < to; first += IN_FIELD) {
            FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("feld-" + first), "Feld");
            for (int i = first; i < Math.min(first + IN_FIELD, to); i++) {
                field.addMeasure(measure(i));
            }
            concept.addField(field.build());
        }
        return concept.build();
    }

    private static Measure measure(int number) {
        return Measure.builder(MeasureId.of("massnahme-" + number), of(TITLES, number))
                .description(of(DESCRIPTIONS, number))
                .schedule(Schedule.builder(of(DEADLINES, number)).build())
                .responsibility(new Responsibility(of(LEADS, number), null, List.of()))
                .resources(Resources.builder(of(MEANS, number)).build())
                .build();
    }

    private static String of(String[] texts, int number) {
        return texts[number % texts.length];
    }
}
