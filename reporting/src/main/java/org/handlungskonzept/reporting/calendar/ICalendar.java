package org.handlungskonzept.reporting.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.reporting.Texts;

/** Turns a calendar into an iCalendar file. */
final class ICalendar {

    private static final int LAST_YEAR = 9999;

    private final ConceptCalendar calendar;
    private final Texts texts;
    private final String language;
    private final String stamp;
    private final ContentLines lines = new ContentLines();

    ICalendar(ConceptCalendar calendar, Texts texts) {
        this.calendar = calendar;
        this.texts = texts;
        this.language = ";LANGUAGE=" + texts.locale().stripExtensions().toLanguageTag();
        this.stamp = date(calendar.asOf()) + "T000000Z";
    }

    String text() {
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//handlungskonzept//Handlungskonzept//EN");
        lines.raw("CALSCALE", "GREGORIAN");
        String name = texts.text("calendar.name", Map.of("concept", title()));
        lines.text("NAME" + language, name);
        lines.text("X-WR-CALNAME", name);
        if (calendar.entries().isEmpty()) {
            nothing();
        }
        calendar.entries().forEach(this::event);
        lines.raw("END", "VCALENDAR");
        return lines.toString();
    }

    private void nothing() {
        lines.raw("BEGIN", "VJOURNAL");
        lines.raw("UID", id("nothing"));
        lines.raw("DTSTAMP", stamp);
        lines.raw("DTSTART;VALUE=DATE", date(calendar.asOf()));
        lines.text("SUMMARY" + language, texts.text("calendar.nothing"));
        lines.text("DESCRIPTION" + language, description(""));
        lines.raw("END", "VJOURNAL");
    }

    private void event(CalendarEntry entry) {
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", id(entry.key()));
        lines.raw("DTSTAMP", stamp);
        lines.raw("DTSTART;VALUE=DATE", date(entry.day()));
        if (entry instanceof MeasureDeadline deadline) {
            deadline(deadline);
        } else if (entry instanceof ReviewDay review) {
            review(review);
        }
        lines.raw("TRANSP", "TRANSPARENT");
        lines.raw("END", "VEVENT");
    }

    private void deadline(MeasureDeadline deadline) {
        String title = deadline.title().isBlank() ? deadline.measure().value() : deadline.title();
        String measure = deadline.number().isBlank() ? title : deadline.number() + " " + title;
        String key = deadline.overdue() ? "calendar.deadline.overdue" : "calendar.deadline";
        lines.text("SUMMARY" + language, texts.text(key, Map.of("measure", measure)));
        lines.text("DESCRIPTION" + language, description(""));
        lines.text("CATEGORIES" + language, texts.text("calendar.category.deadline"));
    }

    private void review(ReviewDay review) {
        String name = review.title().isBlank() ? texts.text("calendar.review." + review.kind()) : review.title();
        lines.text("SUMMARY" + language, texts.text("calendar.stage." + review.stage(), Map.of("review", name)));
        lines.text(
                "DESCRIPTION" + language, description(review.meetingKnown() ? "" : texts.text("calendar.no-meeting")));
        lines.text("CATEGORIES" + language, texts.text("calendar.category.review"));
    }

    private String description(String more) {
        String about = texts.text(
                "calendar.about",
                Map.of(
                        "concept",
                        title(),
                        "municipality",
                        calendar.municipality().name(),
                        "day",
                        calendar.asOf()));
        String all = more.isEmpty() ? about : about + "\n" + more;
        return calendar.sampleNotice().isBlank() ? all : all + "\n" + calendar.sampleNotice();
    }

    private String title() {
        return calendar.title().isBlank() ? calendar.concept().value() : calendar.title();
    }

    private String id(String key) {
        MunicipalityKey official = calendar.municipality().key();
        String municipality = official == null ? calendar.municipality().name() : official.municipalityDigits();
        String all = "handlungskonzept/calendar/%s/%s/%s".formatted(municipality, calendar.concept(), key);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String date(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "The day (%s) cannot stand in an iCalendar file, whose years are 1 to (%s).\nMaybe a digit of the year is wrong."
                            .formatted(day, LAST_YEAR));
        }
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
