package org.handlungskonzept.reporting.calendar;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.internal.AtomicFile;

/**
 * Writes calendars as iCalendar (Kalenderdatei) by RFC 5545, for any program that keeps a calendar: events of whole days, which
 * take up no time, in UTF-8 with lines of at most 75 bytes.
 *
 * <p>The same deadline and the same review have the same identifier in every file, also on another day and in another language:
 * it is made of the key of the municipality (its name, if there is no key), of the concept, and of the measure or the
 * review. So a program that reads the file again moves an event, and adds no second one. The time stamp is the day of the
 * calendar, at midnight in UTC. A calendar without days holds one journal entry that says so, because RFC 5545 allows no empty
 * file.
 *
 * <p>Immutable and thread-safe; equal calendars give equal bytes.
 */
public final class ICalendarWriter {

    private final Texts texts;

    private ICalendarWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     */
    public static ICalendarWriter german() {
        return of(Texts.german());
    }

    /**
     * Writes in English.
     *
     * @return the writer
     */
    public static ICalendarWriter english() {
        return of(Texts.english());
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language
     */
    public static ICalendarWriter of(Locale locale) {
        return of(Texts.of(locale));
    }

    /**
     * Writes with texts of the host.
     *
     * @param texts the words of summaries and descriptions
     * @return the writer
     */
    public static ICalendarWriter of(Texts texts) {
        return new ICalendarWriter(requireNonNull(texts, "texts"));
    }

    /**
     * The media type of what is written.
     *
     * @return {@code text/calendar; charset=utf-8}
     */
    public String mediaType() {
        return "text/calendar; charset=utf-8";
    }

    /**
     * The usual ending of a file name.
     *
     * @return {@code ics}
     */
    public String fileExtension() {
        return "ics";
    }

    /**
     * Writes a calendar and flushes the stream, which stays open.
     *
     * @param calendar the calendar
     * @param out where the bytes go; nothing is written if the format cannot hold a day
     * @throws IllegalArgumentException if a day lies outside of the years 1 to 9999
     * @throws IOException if the stream cannot be written
     */
    public void write(ConceptCalendar calendar, OutputStream out) throws IOException {
        out.write(new ICalendar(calendar, texts).text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Writes a calendar to a file, whole or not at all.
     *
     * @param calendar the calendar
     * @param file the file, made or replaced; its directory must exist
     * @throws IllegalArgumentException if a day lies outside of the years 1 to 9999
     * @throws IOException if the file cannot be written; an old one is then unchanged
     */
    public void write(ConceptCalendar calendar, Path file) throws IOException {
        AtomicFile.write(file, out -> write(calendar, out));
    }
}
