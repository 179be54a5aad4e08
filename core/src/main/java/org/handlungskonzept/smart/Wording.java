package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            case "number" -> value.replace(".", messages.text("decimal.point"));
            case "horizon" -> messages.text("horizon." + value);
            case "time" -> value.contains("-") ? date(value) : value;
            case "span" -> span(Period.parse(value));
            case "rhythm" -> rhythm(value);
            default -> throw new IllegalArgumentException("There is no wording for the kind (%s).".formatted(kind));
        };
    }

    private String date(String value) {
        Locale names = Locale.forLanguageTag(messages.text("language"));
        return LocalDate.parse(value).format(DateTimeFormatter.ofPattern(messages.text("date.pattern"), names));
    }

    private String span(Period period) {
        List<String> parts = new ArrayList<>();
        addPart(parts, "years", period.getYears());
        addPart(parts, "months", period.getMonths());
        addPart(parts, "days", period.getDays());
        return parts.isEmpty()
                ? messages.text("span.days", Map.of("count", "0"))
                : String.join(messages.text("span.and"), parts);
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
