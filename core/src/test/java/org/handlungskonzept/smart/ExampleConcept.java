package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.ConceptSettings;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Horizon;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.text.UnitDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A sound concept that an example changes. Its keys, beside those of {@link ExampleMeasure}: {@code language}, {@code term}
 * ({@code 2023-01-01..2026-12-31} or {@code none}), {@code fields}, {@code goals} and {@code measures} ({@code none}), {@code unmet} (a
 * further goal that no measure contributes to), {@code review} ({@code P1Y} or {@code none}; may repeat), {@code horizon}
 * ({@code SOON = P1Y}), {@code decided} (a day or {@code none}), {@code figure} ({@code 25 of 100 = 20}), {@code unit} (an
 * entry of the directory; may repeat) and {@code name} (a name to leave alone; may repeat).
 */
final class ExampleConcept {

    static final LocalDate AS_OF = LocalDate.of(2023, 5, 1);
    static final LocalDate DECIDED = LocalDate.of(2023, 2, 1);
    static final GoalId GOAL = GoalId.of("begegnung");

    private final List<ExampleMeasure> measures = new ArrayList<>(List.of(new ExampleMeasure(1)));
    private final List<String> unmet = new ArrayList<>();
    private final List<Party> units = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Horizon, Period> horizons = new EnumMap<>(Horizon.class);
    private final ExampleFigures figures = new ExampleFigures();
    private @Nullable List<ReviewCycle> reviews;
    private Locale language = Locale.GERMAN;
    private @Nullable Term term = new Term(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31));
    private @Nullable LocalDate decided = DECIDED;
    private boolean hasGoals = true;
    private boolean hasFields = true;
    private boolean hasMeasures = true;

    void next() {
        measures.add(new ExampleMeasure(measures.size() + 1));
    }

    void change(ExampleLine line) {
        switch (line.key()) {
            case "language" -> language = line.read(Locale::forLanguageTag);
            case "term" -> term = line.isNone() ? null : line.read(ignored -> term(line));
            case "goals" -> hasGoals = !line.isNone();
            case "fields" -> hasFields = !line.isNone();
            case "measures" -> hasMeasures = !line.isNone();
            case "unmet" -> unmet.add(line.text());
            case "review" -> review(line);
            case "horizon" -> line.read(ignored -> horizon(line.parts("=")));
            case "decided" -> decided = line.isNone() ? null : line.day();
            case "figure" -> figures.add(line);
            case "unit" -> units.add(Party.unit(line.text()));
            case "name" -> names.add(line.text());
            default -> measures.get(measures.size() - 1).change(line);
        }
    }

    UnitDirectory units() {
        return UnitDirectory.of(units);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    Concept build() {
        ConceptBuilder concept = Concept.builder(
                        ConceptId.of("beispiel"), "Beispiel", new Municipality("Musterstadt", null))
                .language(language)
                .term(term)
                .evaluationPlan(new EvaluationPlan(null, reviews == null ? usualReviews() : reviews, List.of()))
                .settings(ConceptSettings.defaults().withHorizons(horizons));
        if (decided != null) {
            concept.addDecision(new Decision(DecisionId.of("rat"), "Rat", "", decided, "", "Konzept", List.of(), null));
        }
        if (hasFields) {
            concept.addField(field());
        }
        figures.addTo(concept);
        return concept.build();
    }

    private FieldOfAction field() {
        FieldOfActionBuilder field =
                FieldOfAction.builder(FieldId.of("teilhabe"), "Teilhabe").number("1");
        if (hasGoals) {
            field.addGoal(new Goal(GOAL, "1", "Menschen begegnen sich."));
        }
        for (int i = 0; i < unmet.size(); i++) {
            field.addGoal(new Goal(GoalId.of("ziel-" + (i + 2)), String.valueOf(i + 2), unmet.get(i)));
        }
        if (hasMeasures) {
            measures.forEach(measure -> field.addMeasure(measure.build()));
        }
        return field.build();
    }

    private void review(ExampleLine line) {
        List<ReviewCycle> more = new ArrayList<>(reviews == null ? List.of() : reviews);
        if (!line.isNone()) {
            more.add(ReviewCycle.every("Überprüfung", ReviewKind.PROGRESS_REVIEW, line.read(Period::parse)));
        }
        reviews = more;
    }

    private @Nullable Period horizon(ExampleLine.Parts parts) {
        return horizons.put(Horizon.valueOf(parts.first()), Period.parse(parts.both("A span is missing.")));
    }

    private static Term term(ExampleLine line) {
        ExampleLine.Parts days = line.parts("..");
        return new Term(LocalDate.parse(days.first()), LocalDate.parse(days.both("The last day is missing.")));
    }

    private static List<ReviewCycle> usualReviews() {
        return List.of(
                ReviewCycle.every("Sachstand", ReviewKind.PROGRESS_REVIEW, Period.ofYears(1)),
                ReviewCycle.once("Zwischenbericht", ReviewKind.INTERIM_REPORT, Period.ofYears(3)));
    }
}
