package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.text.ResourcePhrase;
import org.handlungskonzept.text.ResourceReading;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.TimeContext;
import org.handlungskonzept.text.TimeReader;
import org.jspecify.annotations.Nullable;

/** A time for which an entry states resources. */
record FundedTime(Span span, TimeFrame frame, LocalDate end) {

    private static final TimeReader TIMES = TimeReader.of(TimeContext.unknown());
    /** Compiled where it is needed, which is seldom: new JVMs take long for their first regular expression. */
    private static final String YEARS = "([1-9][0-9]?) (?:Jahre|years)";

    static List<FundedTime> in(MeasureSubject subject, ResourceReading reading) {
        List<FundedTime> times = new ArrayList<>(0);
        for (ResourcePhrase phrase : reading.phrases()) {
            if (phrase instanceof ResourcePhrase.When when) {
                String text = when.span().of(subject.measure().resources().asWritten());
                TimeFrame frame = TIMES.read(text, subject.concept().language()).frame();
                LocalDate end = frame == null ? null : frame.due().orElse(null);
                if (frame != null && end != null) {
                    times.add(new FundedTime(when.span(), frame, end));
                }
            }
        }
        return times;
    }

    /** For how many whole years the one time of an entry holds; null if that is not stated, or there are several times. */
    static @Nullable Integer years(MeasureSubject subject, ResourceReading reading) {
        List<FundedTime> times = in(subject, reading);
        if (times.size() == 1 && times.get(0).frame() instanceof TimeFrame.Between between) {
            LocalDate first = between.start().earliest();
            LocalDate after = between.end().latest().plusDays(1);
            boolean whole = first.getMonth() == after.getMonth() && first.getDayOfMonth() == after.getDayOfMonth();
            return whole ? after.getYear() - first.getYear() : null;
        }
        Matcher years =
                Pattern.compile(YEARS).matcher(subject.measure().resources().asWritten());
        return times.isEmpty() && years.find() ? Integer.valueOf(years.group(1)) : null;
    }
}
