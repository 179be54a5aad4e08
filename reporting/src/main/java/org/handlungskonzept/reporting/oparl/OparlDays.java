package org.handlungskonzept.reporting.oparl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of dates and of points in time; a point with an offset is seen in the zone of the town. */
final class OparlDays {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern POINT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.{5,40}");
    private static final Pattern OFFSET = Pattern.compile(".*(?:Z|[+-]\\d{2}:\\d{2})");

    private OparlDays() {}

    static @Nullable LocalDate read(OparlFields fields, String name, ZoneId zone) {
        String text = fields.text(name);
        try {
            if (text.isEmpty()) {
                return null;
            }
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
            if (POINT.matcher(text).matches()) {
                return OFFSET.matcher(text).matches()
                        ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate()
                        : LocalDateTime.parse(text).toLocalDate();
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, as for any other text.
        }
        fields.problem(
                "/" + name,
                "the text is not a day or a point in time, and was left out.\nMaybe it should be like (2024-06-27T18:00:00+02:00).");
        return null;
    }
}
