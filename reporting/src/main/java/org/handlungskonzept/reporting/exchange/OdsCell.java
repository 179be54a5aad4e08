package org.handlungskonzept.reporting.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cell of OpenDocument: its value, and the text that the program of whoever wrote it has shown. */
final class OdsCell {

    private static final int ISO_DAY = 10;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,20})?(?:[eE][-+]?\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,15})?");

    private OdsCell() {}

    /** Begins at the start of the cell and ends at its end. */
    static GridCell read(XmlPart xml) throws UnreadableSheetException {
        String type = String.valueOf(xml.attribute(Ods.OFFICE, "value-type"));
        String day = xml.attribute(Ods.OFFICE, "date-value");
        String number = xml.attribute(Ods.OFFICE, "value");
        String words = xml.attribute(Ods.OFFICE, "string-value");
        String yes = xml.attribute(Ods.OFFICE, "boolean-value");
        String text = OdsText.read(xml);
        if (type.equals("date") && day != null) {
            return day(day, text);
        } else if (type.equals("float") && number != null) {
            return number(number, text);
        } else if (type.equals("boolean") && yes != null) {
            return GridCell.of(yes.equals("true"));
        }
        return GridCell.of(text.isEmpty() && words != null ? words : text);
    }

    /** A text with two of day, month and year alone is kept as it is: "Dez 25" is a month and not its first day. */
    private static GridCell day(String value, String text) {
        LocalDate day = parse(value);
        if (day == null) {
            return GridCell.of(text.isEmpty() ? value : text);
        }
        List<Integer> numbers = DIGITS.matcher(text)
                .results()
                .filter(each -> each.group().length() <= 4)
                .map(each -> Integer.valueOf(each.group()))
                .collect(Collectors.toCollection(ArrayList::new));
        boolean named = text.chars().filter(Character::isLetter).count() >= 3;
        boolean hasDay = numbers.remove(Integer.valueOf(day.getDayOfMonth()));
        boolean hasMonth = named || numbers.remove(Integer.valueOf(day.getMonthValue()));
        boolean hasYear =
                numbers.remove(Integer.valueOf(day.getYear())) || numbers.remove(Integer.valueOf(day.getYear() % 100));
        boolean isDay = text.isEmpty() || (hasDay && hasMonth && hasYear);
        return isDay && value.length() > ISO_DAY && !value.substring(ISO_DAY).matches("T00:00(:00(\\.0*)?)?")
                ? time(day, value, text)
                : isDay ? GridCell.of(day) : GridCell.of(text);
    }

    private static GridCell time(LocalDate day, String value, String text) {
        String clock = value.length() >= ISO_DAY + 6 ? value.substring(ISO_DAY + 1, ISO_DAY + 6) : "";
        GridCell shown = GridCell.of(day);
        return clock.matches("\\d\\d:\\d\\d") && text.contains(":")
                ? GridCell.shown(shown.text() + " " + clock, shown.german() + " " + clock)
                : shown;
    }

    private static @Nullable LocalDate parse(String value) {
        try {
            return value.length() < ISO_DAY ? null : LocalDate.parse(value.substring(0, ISO_DAY));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** The digits as shown, and if nothing but these is shown, the number itself too; (1.234) may be a thousand. */
    private static GridCell number(String value, String text) {
        if (text.isEmpty() && PLAIN.matcher(value).matches()) {
            return GridCell.of(new BigDecimal(value));
        } else if (!PLAIN.matcher(text).matches() || !NUMBER.matcher(value).matches()) {
            return GridCell.of(text.isEmpty() ? value : text);
        }
        BigDecimal read = new BigDecimal(text.replace(',', '.'));
        BigDecimal there = new BigDecimal(value).setScale(read.scale(), RoundingMode.HALF_UP);
        return there.compareTo(read) == 0 ? GridCell.of(read) : GridCell.of(text);
    }
}
