package org.handlungskonzept.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.evaluation.ReviewLeadTimes;
import org.handlungskonzept.evaluation.ReviewProcedure;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarWriterTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final ReviewProcedure PROCEDURE = ReviewProcedure.of(
            new ReviewLeadTimes(30, 20, 10, 5, 14, 60),
            Party.function("Koordination Integration"),
            new Party("Ausschuss", PartyKind.POLITICAL_BODY));

    static Stream<ConceptCalendar> calendars() {
        Concept empty = Concept.builder(ConceptId.of("leer"), "", new Municipality("Stadt", null))
                .build();
        return Stream.concat(
                Stream.of(
                        ConceptCalendar.of(concept("Sprachkurse"), AS_OF),
                        ConceptCalendar.of(concept("Sprachkurse"), PROCEDURE, AS_OF),
                        ConceptCalendar.of(empty, AS_OF),
                        ConceptCalendar.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF),
                        ConceptCalendar.of(LaatzenReport.presented(), LaatzenReport.AS_OF)),
                IntStream.rangeClosed(1, 40)
                        .mapToObj(seed -> ConceptCalendar.of(RandomConcepts.concept(seed), PROCEDURE, AS_OF)));
    }

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("calendars")
    void satisfiesICal4j(ConceptCalendar calendar) throws Exception {
        for (ICalendarWriter writer : List.of(ICalendarWriter.german(), ICalendarWriter.english())) {
            Calendar read = read(text(writer, calendar));

            assertThat(read.validate().getEntries()).isEmpty();
            assertThat(values(read, Property.UID)).doesNotHaveDuplicates();
            assertThat(read.getComponents(Component.VEVENT)).hasSameSizeAs(calendar.entries());
        }
    }

    @Test
    void hearsICal4jComplain() throws Exception {
        String broken = text(ICalendarWriter.german(), ConceptCalendar.of(concept("a"), AS_OF))
                .replaceFirst("DTSTAMP:[^\r]*\r\n", "");

        assertThat(read(broken).validate().hasErrors()).isTrue();
    }

    @Test
    void writesADeadlineAndAReview() throws Exception {
        String text = unfolded(ICalendarWriter.german(), ConceptCalendar.of(concept("Sprachkurse"), AS_OF));

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains(
                        "NAME;LANGUAGE=de:Fristen: Integration\r\n",
                        "DTSTAMP:20240229T000000Z\r\nDTSTART;VALUE=DATE:20231231\r\n"
                                + "SUMMARY;LANGUAGE=de:Frist überschritten: 1.1 Sprachkurse\r\n"
                                + "DESCRIPTION;LANGUAGE=de:Integration (Stadt Laatzen)\\, Stand 29. Februar 2024\r\n"
                                + "CATEGORIES;LANGUAGE=de:Frist\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n",
                        "DTSTART;VALUE=DATE:20250701\r\nSUMMARY;LANGUAGE=de:Überprüfung: Bericht\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(unfolded(ICalendarWriter.english(), ConceptCalendar.of(concept("Sprachkurse"), AS_OF)))
                .contains(
                        "SUMMARY;LANGUAGE=en:Deadline passed: 1.1 Sprachkurse\r\n",
                        "as of February 29\\, 2024",
                        "SUMMARY;LANGUAGE=en:Review: Progress review\r\n");
    }

    @Test
    void leavesOutWhatIsClosedOrHasNoDeadlineOrIsOver() {
        assertThat(ConceptCalendar.of(concept("Sprachkurse"), AS_OF).entries())
                .extracting(entry -> entry.day() + " " + entry.key())
                .containsExactly(
                        "2023-12-31 measure/kurse",
                        "2024-07-01 review/PROGRESS_REVIEW/MEETING/2/",
                        "2025-07-01 review/PROGRESS_REVIEW/MEETING/3/",
                        "2025-07-01 review/INTERIM_REPORT/MEETING/1/Bericht",
                        "2026-06-30 measure/haus");
    }

    @Test
    void showsEveryStageOfAProcedure() {
        assertThat(ConceptCalendar.of(concept("Sprachkurse"), PROCEDURE, AS_OF).entries())
                .extracting(entry -> entry.day() + " " + entry.key())
                .contains(
                        "2025-05-02 review/INTERIM_REPORT/UNIT_REPORTS/1/Bericht",
                        "2025-06-01 review/INTERIM_REPORT/DRAFT/1/Bericht",
                        "2025-06-21 review/INTERIM_REPORT/PAPER/1/Bericht",
                        "2025-07-01 review/INTERIM_REPORT/MEETING/1/Bericht");
    }

    @Test
    void keepsIdentifiersWhileDaysTitlesAndLanguagesChange() throws Exception {
        Calendar before = read(text(ICalendarWriter.german(), ConceptCalendar.of(concept("Sprachkurse"), AS_OF)));
        Concept later = concept("Kurse")
                .withMeasure(
                        MeasureId.of("haus"),
                        measure -> measure.withSchedule(measure.schedule()
                                .moveDeadline(LocalDate.of(2024, 3, 15), LocalDate.of(2027, 1, 31), "Umbau", null)));
        Calendar after = read(text(ICalendarWriter.english(), ConceptCalendar.of(later, LocalDate.of(2024, 4, 1))));

        assertThat(values(after, Property.UID)).containsExactlyElementsOf(values(before, Property.UID));
        assertThat(values(after, Property.DTSTART)).contains("20270131").doesNotContain("20260630");
        assertThat(values(read(text(ICalendarWriter.german(), ConceptCalendar.of(other(), AS_OF))), Property.UID))
                .as("another town with the same concept")
                .doesNotContainAnyElementsOf(values(before, Property.UID));
    }

    @Test
    void namesNobody() throws Exception {
        assertThat(text(ICalendarWriter.german(), ConceptCalendar.of(concept("Sprachkurse"), PROCEDURE, AS_OF)))
                .doesNotContain("Team 50", "Koordination", "Ausschuss", "ORGANIZER", "ATTENDEE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b,c\\d:e\"f",
                "a\nEND:VEVENT\nBEGIN:VALARM",
                "a\r\nATTACH:file:///etc/passwd",
                "\\n\\N\\,\\;",
                "<script>alert(1)</script>",
                "{0} ''{x}",
                "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                "\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D\uD83C\uDF0D",
            })
    void showsEveryTitleAsText(String title) throws Exception {
        String text = text(ICalendarWriter.german(), ConceptCalendar.of(concept(title), AS_OF));
        Calendar read = read(text);

        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(values(read, Property.SUMMARY)).contains("Frist überschritten: 1.1 " + title.replace("\r\n", "\n"));
        assertThat(read.getComponents(Component.VEVENT)).hasSize(5);
        assertThat(read.getComponents().get(0).getProperties())
                .extracting(property -> ((Property) property).getName())
                .containsExactly("UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "CATEGORIES", "TRANSP");
    }

    /** ical4j also reads what lacks an escape. */
    @Test
    void escapesWhatEndsAValue() throws Exception {
        assertThat(text(ICalendarWriter.german(), titled("a;b,c\\d:e\"f\ng")))
                .contains("SUMMARY;LANGUAGE=de:Frist: a\\;b\\,c\\\\d:e\"f\\ng\r\n");
    }

    @Test
    void makesVisibleWhatTextCannotHold() throws Exception {
        ConceptCalendar calendar = titled("a\u0001\u0085b\u2069\u202Ec");

        assertThat(values(read(text(ICalendarWriter.german(), calendar)), Property.SUMMARY))
                .containsExactly("Frist: a\uFFFD\uFFFDb\uFFFD\u202Ec\u202C");
    }

    @Test
    void foldsLinesAtSeventyFiveBytesBetweenCharacters() throws Exception {
        for (String word : List.of("x", "ä", "\u20AC", "\uD83C\uDF0D", "xä\u20AC\uD83C\uDF0D")) {
            for (int shift = 0; shift < 5; shift++) {
                String title = "y".repeat(shift) + word.repeat(200);
                String text = text(ICalendarWriter.german(), titled(title));

                assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
                assertThat(text).doesNotContain("\uFFFD");
                assertThat(values(read(text), Property.SUMMARY)).containsExactly("Frist: " + title);
            }
        }
    }

    @Test
    void refusesYearsTheFormatDoesNotHave() {
        ConceptCalendar calendar = new ConceptCalendar(
                ConceptId.of("a"),
                "A",
                new Municipality("Stadt", null),
                "",
                AS_OF,
                List.of(new MeasureDeadline(MeasureId.of("m"), "", "M", LocalDate.of(10000, 1, 1), false)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(ICalendarWriter.german(), calendar))
                .withMessageContaining("(+10000-01-01)");
    }

    @Test
    void saysThatNothingIsKnownAndThatDataAreInvented() throws Exception {
        Concept nothing = Concept.builder(ConceptId.of("leer"), "", new Municipality("Stadt", null))
                .sampleNotice("Alles erfunden.")
                .build();

        assertThat(unfolded(ICalendarWriter.german(), ConceptCalendar.of(nothing, AS_OF)))
                .contains(
                        "BEGIN:VJOURNAL\r\n",
                        "SUMMARY;LANGUAGE=de:Keine Fristen und Überprüfungen bekannt\r\n",
                        "leer (Stadt)\\, Stand 29. Februar 2024\\nAlles erfunden.");
    }

    @Test
    void writesTheSameBytesInAnyLocaleAndToAFile() throws Exception {
        ConceptCalendar calendar = ConceptCalendar.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF);
        String german = text(ICalendarWriter.german(), calendar);
        Path file = directory.resolve("fristen.ics");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            ICalendarWriter.german().write(calendar, file);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Files.readString(file)).isEqualTo(german);
    }

    private static Concept concept(String title) {
        return concept(title, "03241009", "Stadt Laatzen");
    }

    private static Concept other() {
        return concept("Sprachkurse", "03241010", "Andere Stadt");
    }

    /** Two open measures with a deadline, one of which has passed; one that is done, and one without a deadline. */
    private static Concept concept(String title, String key, String town) {
        return Concept.builder(
                        ConceptId.of("integration"), "Integration", new Municipality(town, MunicipalityKey.of(key)))
                .term(Term.starting(LocalDate.of(2022, 7, 1), Period.ofYears(4)))
                .evaluationPlan(new EvaluationPlan(
                        null,
                        List.of(
                                ReviewCycle.every("", ReviewKind.PROGRESS_REVIEW, Period.ofYears(1)),
                                ReviewCycle.once("Bericht", ReviewKind.INTERIM_REPORT, Period.ofYears(3))),
                        List.of()))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(measure("haus", "Haus", LocalDate.of(2026, 6, 30)))
                        .addMeasure(measure("kurse", title, LocalDate.of(2023, 12, 31)).toBuilder()
                                .number("1.1")
                                .responsibility(Responsibility.of("Team 50", Party.unit("Team 50")))
                                .build())
                        .addMeasure(measure("fest", "Fest", LocalDate.of(2024, 12, 31))
                                .withStatusUpdate(StatusUpdate.of(LocalDate.of(2024, 1, 1), Status.COMPLETED, "")))
                        .addMeasure(
                                Measure.builder(MeasureId.of("offen"), "Offen").build())
                        .build())
                .build();
    }

    private static Measure measure(String id, String title, LocalDate due) {
        return Measure.builder(MeasureId.of(id), title)
                .schedule(Schedule.builder("bis").plannedEnd(due).build())
                .build();
    }

    private static ConceptCalendar titled(String title) {
        return new ConceptCalendar(
                ConceptId.of("a"),
                "A",
                new Municipality("Stadt", null),
                "",
                AS_OF,
                List.of(new MeasureDeadline(MeasureId.of("m"), "", title, AS_OF, false)));
    }

    private static String text(ICalendarWriter writer, ConceptCalendar calendar) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(calendar, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String unfolded(ICalendarWriter writer, ConceptCalendar calendar) throws IOException {
        return text(writer, calendar).replace("\r\n ", "");
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<String> values(Calendar calendar, String property) {
        return calendar.getComponents().stream()
                .flatMap(component -> component.getProperties(property).stream())
                .map(Property::getValue)
                .toList();
    }
}
