package org.handlungskonzept.accuracy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorBuilder;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TargetGroup;

/** Makes a concept of a labelled measure: entries as written, nothing interpreted, decided on the reference day. */
final class LabelledMeasure {

    private static final LocalDate DECIDED = LocalDate.of(2023, 5, 1);

    private LabelledMeasure() {}

    static Concept concept(LabelledRow row) {
        return Concept.builder(ConceptId.of("plan"), row.get("plan"), new Municipality("Musterstadt", null))
                .language(row.language())
                .addDecision(new Decision(DecisionId.of("beschluss"), "Rat", "", DECIDED, "", "", List.of(), null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), row.get("plan"))
                        .addMeasure(measure(row))
                        .build())
                .build();
    }

    private static Measure measure(LabelledRow row) {
        MeasureBuilder measure = Measure.builder(MeasureId.of(row.get("id")), row.get("title"))
                .description(row.get("description"))
                .schedule(Schedule.builder(row.get("deadline")).build())
                .responsibility(new Responsibility(row.get("lead"), null, List.of()))
                .resources(Resources.builder(row.get("resources")).build());
        if (!row.get("targetGroup").isEmpty()) {
            measure.addTargetGroup(new TargetGroup(row.get("targetGroup"), null));
        }
        int number = 0;
        for (String indicator : row.get("indicators").split("; ")) {
            if (!indicator.isBlank()) {
                number++;
                measure.addIndicator(indicator(number, indicator.split("\\|", -1)));
            }
        }
        return measure.build();
    }

    private static Indicator indicator(int number, String[] parts) {
        IndicatorBuilder indicator =
                Indicator.builder(IndicatorId.of("indikator-" + number), parts[0], IndicatorKind.OUTPUT);
        if (!parts[1].equals("-")) {
            indicator.unit(parts[1]);
        }
        if (!parts[2].equals("-")) {
            indicator.baseline(value(parts[2]));
        }
        if (!parts[3].equals("-")) {
            indicator.addTarget(value(parts[3]));
        }
        return indicator.build();
    }

    private static DatedValue value(String written) {
        String number = switch (written) {
            case "ja" -> "1";
            case "nein" -> "0";
            default -> written.replace(',', '.');
        };
        return new DatedValue(DECIDED, new BigDecimal(number), "");
    }
}
