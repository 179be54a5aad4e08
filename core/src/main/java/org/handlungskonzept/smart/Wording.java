package org.handlungskonzept.smart;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How values in machine form are worded in a language. */
final class Wording {

    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    String of(String kind, String value) {
        return switch (kind) {
            case "date" -> date(value);
            case "month" -> messages.text("month." + value);
            case "plain" -> value.startsWith("0") ? value.substring(1) : value;
            case "number" -> value.replace(".", messages.text("decimal.point"));
            case "horizon" -> messages.text("horizon." + value);
            case "time" -> value.contains("-") ? date(value) : value;
            case "span" -> span(Period.parse(value));
            case "rhythm" -> rhythm(value);
            default -> throw new IllegalArgumentException("There is no wording for the kind (%s).".formatted(kind));
        };
    }

    /** A day as {@link java.time.LocalDate} writes it. The names of months are ours: those of the JDK take a tenth of a second. */
    private String date(String value) {
        int day = value.length() - 2;
        int month = day - 3;
        return messages.text(
                "date",
                Map.of(
                        "day", value.substring(day),
                        "month", value.substring(month, day - 1),
                        "year", value.substring(0, month - 1)));
    }

    private String span(Period period) {
        List<String> parts = new ArrayList<>();
        addPart(parts, "years", period.getYears());
        addPart(parts, "months", period.getMonths());
        addPart(parts, "days", period.getDays());
        return parts.isEmpty()
                ? messages.text("span.days", Map.of("count", "0"))
                : String.join(" " + messages.text("span.and") + " ", parts);
    }

    private String rhythm(String value) {
        String key = "rhythm." + value;
        return messages.keys().contains(key)
                ? messages.text(key)
                : messages.text("rhythm.other", Map.of("span", span(Period.parse(value))));
    }

    private void addPart(List<String> parts, String unit, int count) {
        if (count != 0) {
            parts.add(messages.text(
                    count == 1 ? "span." + unit + ".one" : "span." + unit, Map.of("count", Integer.toString(count))));
        }
    }
}
