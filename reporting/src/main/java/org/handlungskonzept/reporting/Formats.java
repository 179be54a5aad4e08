package org.handlungskonzept.reporting;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Numeral;

/** Days and numbers as a locale writes them. Thread-safe. */
final class Formats {

    /** Never used itself, because it cannot be shared by threads: each day is written by a copy. */
    private final DateFormat days;

    private final LocalizedNumberFormatter numbers;
    private final LocalizedNumberFormatter integers;

    Formats(Locale locale) {
        days = DateFormat.getInstanceForSkeleton("yMMMMd", ULocale.forLocale(locale));
        days.setTimeZone(TimeZone.GMT_ZONE);
        numbers = NumberFormatter.withLocale(ULocale.forLocale(locale));
        integers = numbers.precision(Precision.integer());
    }

    Day day(LocalDate date) {
        DateFormat format = days.clone();
        return new Day(
                date, format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    Numeral number(BigDecimal value) {
        LocalizedNumberFormatter format =
                value.scale() > 0 ? numbers.precision(Precision.fixedFraction(value.scale())) : integers;
        return new Numeral(value, format.format(value).toString());
    }
}
