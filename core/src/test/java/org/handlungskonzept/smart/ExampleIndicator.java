package org.handlungskonzept.smart;

import java.time.LocalDate;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorBuilder;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;

/**
 * An indicator of an example: title, unit, baseline, target, direction and kind, with {@code |} between them, and a hyphen
 * for what is missing. Values may be followed by {@code @} and their day; direction and kind may be left out.
 */
final class ExampleIndicator {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    private ExampleIndicator() {}

    static Indicator sound(String id) {
        return indicator(id, "Gäste|Personen|12|40|UP");
    }

    static Indicator of(String id, ExampleLine line) {
        return line.read(text -> indicator(id, text));
    }

    private static Indicator indicator(String id, String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length < 4) {
            throw new IllegalArgumentException("It must look like (Gäste|Personen|12|40|UP).");
        }
        IndicatorBuilder indicator = Indicator.builder(
                        IndicatorId.of(id), part(parts, 0, ""), IndicatorKind.valueOf(part(parts, 5, "OUTPUT")))
                .unit(part(parts, 1, ""))
                .direction(Direction.valueOf(part(parts, 4, "UP")));
        if (!part(parts, 2, "").isEmpty()) {
            indicator.baseline(value(part(parts, 2, ""), ExampleConcept.DECIDED));
        }
        if (!part(parts, 3, "").isEmpty()) {
            indicator.addTarget(value(part(parts, 3, ""), DUE));
        }
        return indicator.build();
    }

    private static DatedValue value(String text, LocalDate usual) {
        String[] parts = text.split("@");
        LocalDate day = parts.length < 2 ? usual : LocalDate.parse(parts[1].strip());
        return DatedValue.of(day, parts[0].strip());
    }

    private static String part(String[] parts, int index, String otherwise) {
        String part = index < parts.length ? parts[index].strip() : "-";
        return part.equals("-") ? otherwise : part;
    }
}
