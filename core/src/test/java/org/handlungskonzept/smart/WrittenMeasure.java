package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;

/** A measure of which nothing is known but its title and description. */
record WrittenMeasure(String title, String description, Locale language, List<String> names) {

    static final LocalDate AS_OF = LocalDate.of(2023, 5, 1);

    static WrittenMeasure german(String title, String description) {
        return new WrittenMeasure(title, description, Locale.GERMAN, List.of());
    }

    static WrittenMeasure english(String title, String description) {
        return new WrittenMeasure(title, description, Locale.ENGLISH, List.of());
    }

    WrittenMeasure knowing(String name) {
        return new WrittenMeasure(title, description, language, List.of(name));
    }

    Concept concept() {
        Measure measure = Measure.builder(MeasureId.of("massnahme"), title)
                .description(description)
                .build();
        return Concept.builder(ConceptId.of("konzept"), "Konzept", new Municipality("Musterstadt", null))
                .language(language)
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(measure)
                        .build())
                .build();
    }

    MeasureResult result() {
        SmartReport report = SmartChecker.recommended().withNames(names).check(concept(), AS_OF);
        if (!report.failures().isEmpty()) {
            throw new AssertionError(report.failures().toString());
        }
        return report.measures().get(0);
    }

    Verdict verdict(SmartLetter letter) {
        return result().verdict(letter);
    }

    /** The findings of a rule as severity and words, for example {@code WARNING möglichst}. */
    List<String> words(String rule) {
        return result().findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of(rule)))
                .map(finding -> finding.severity() + " " + finding.arguments().get("text"))
                .toList();
    }

    /** What speaks for and against a letter, in German. */
    String evidence(SmartLetter letter) {
        return result().letter(letter).evidence().stream()
                .map(fact -> fact.explain(Locale.GERMAN))
                .collect(Collectors.joining(" "));
    }
}
