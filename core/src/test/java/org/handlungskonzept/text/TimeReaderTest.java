package org.handlungskonzept.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

    private static final TimeReader READER = TimeReader.of(TimeContext.on(LocalDate.of(2023, 5, 1)));

    @ParameterizedTest
    @MethodSource({"org.handlungskonzept.text.TimePhrases#german", "org.handlungskonzept.text.TimeGrammar#german"})
    void readsGermanFields(String line) {
        assertThat(described(READER.read(TimePhrases.phrase(line), Locale.GERMAN)))
                .isEqualTo(TimePhrases.label(line));
    }

    @ParameterizedTest
    @MethodSource({"org.handlungskonzept.text.TimePhrases#english", "org.handlungskonzept.text.TimeGrammar#english"})
    void readsEnglishFields(String line) {
        assertThat(described(READER.read(TimePhrases.phrase(line), Locale.ENGLISH)))
                .isEqualTo(TimePhrases.label(line));
    }

    @Test
    void resolvesNothingWithoutAReferenceDay() {
        TimeReader reader = TimeReader.of(TimeContext.unknown());
        TimeReading reading = reader.read("Ende August", Locale.GERMAN);
        assertThat(reading.frame()).isInstanceOf(TimeFrame.Relative.class);
        assertThat(reading.has(TimeProblemKind.YEAR_MISSING)).isTrue();
        assertThat(due(reader.read("in zwei Jahren", Locale.GERMAN))).isNull();
        assertThat(due(reader.read("6 Monate nach Beschluss", Locale.GERMAN))).isNull();
    }

    @Test
    void saysWhereTheResidueIs() {
        String field = "bis 2025, sofern die Stelle besetzt ist";
        TimeReading reading = READER.read(field, Locale.GERMAN);
        assertThat(due(reading)).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(reading.residue().stream().map(span -> span.of(field)).collect(Collectors.joining(" ")))
                .contains("sofern", "Stelle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Konzept wurde am 30. November 2022 beschlossen.",
                "Stand 2022",
                "Die Stelle gibt es seit Herbst 2010.",
                "Der Masterplan 2030 nennt Ziele.",
                "Grundlage ist die EnEV 2009.",
                "Siehe Beschluss 1663/2021.",
                "Az. 25-06-23",
                "Tel. 0251/492",
                "Es sollen bis 2.000 Radfahrende gezählt werden.",
                "Tempo 30 wird angeordnet.",
                "Von 2010 bis 2015 wurden Kurse angeboten.",
                "Angebote für Kinder ab 6 Jahren werden ausgebaut.",
                "Es sollen bis 2000 Euro bereitstehen."
            })
    void findsNoDeadlineInOtherNumbers(String text) {
        assertThat(READER.spot(text, Locale.GERMAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Stadt richtet bis Ende 2025 eine Beratungsstelle ein.",
                "Spätestens zum 31. Dezember 2025 soll die Stelle besetzt sein.",
                "Der Leitfaden ist bis 31.12.2025 zu veröffentlichen."
            })
    void findsDeadlinesInSentences(String text) {
        List<TimeReading> found = READER.spot(text, Locale.GERMAN);
        assertThat(found).hasSize(1);
        assertThat(due(found.get(0))).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Der Beirat berichtet jährlich im Ausschuss.; jährlich; every P1Y",
                "de; Die Stadt befragt alle zwei Jahre die Familien.; alle zwei Jahre; every P2Y",
                "de; Das Amt legt innerhalb von sechs Monaten nach Beschluss einen Plan vor.;"
                        + " innerhalb von sechs Monaten nach Beschluss; P6M after Beschluss = 2023-11-01",
                "en; The board meets quarterly.; quarterly; every P3M",
                "en; The office reports annually to the council.; annually; every P1Y",
                "en; The town surveys families every two years.; every two years; every P2Y",
                "en; The office will present a plan within six months.; within six months;"
                        + " P6M after within six months = 2023-11-01",
                "en; The centre will open by the end of 2025.; by the end of 2025; until 2025-01-01..2025-12-31",
                "en; The plan will be ready no later than 30 June 2025.; no later than 30 June 2025; until 2025-06-30",
                "en; From 2024 the town will offer courses.; From 2024; from 2024-01-01..2024-12-31"
            })
    void findsTimesInSentences(String language, String text, String place, String expected) {
        List<TimeReading> found = READER.spot(text, Locale.forLanguageTag(language));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).understood().get(0).of(text)).isEqualTo(place);
        assertThat(described(found.get(0).frame())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Der jährliche Bericht liegt vor.",
                "de; Es stehen jährlich 500 Euro bereit.",
                "de; Alle Kitas der Stadt machen mit.",
                "de; Im letzten Jahr wurde monatlich getagt.",
                "en; The monthly meeting is open.",
                "en; In 2019 the town was monthly reporting.",
                "en; The plan of 2019 was adopted by the council."
            })
    void findsNoTimeInWhatOnlyLooksLikeOne(String language, String text) {
        assertThat(READER.spot(text, Locale.forLanguageTag(language))).isEmpty();
    }

    @Test
    void writesExtendedDates() {
        assertThat(edtf("Q3/2024")).isEqualTo("2024-35");
        assertThat(edtf("1. Halbjahr 2024")).isEqualTo("2024-40");
        assertThat(edtf("Sommer 2023")).isEqualTo("2023-22");
        assertThat(edtf("Winter 2023/24")).isEqualTo("2023-24");
        assertThat(edtf("Schuljahr 2022/23")).isEqualTo("2022-08/2023-07");
        assertThat(edtf("2022-2023")).isEqualTo("2022/2023");
        assertThat(edtf("bis 30.06.2024")).isEqualTo("../2024-06-30");
        assertThat(edtf("bis Ende 2023")).isEqualTo("../2023");
        assertThat(edtf("Ende März 2024")).isEqualTo("2024-03~");
        assertThat(edtf("ab 2020")).isEqualTo("2020/..");
        assertThat(edtf("fortlaufend")).isEqualTo("../..");
        assertThat(edtf("KW 12/2024")).isNull();
        assertThat(edtf("jährlich")).isNull();
    }

    @Test
    void survivesAnything() {
        long seed = 20231122L;
        System.out.println("TimeReaderTest seed " + seed);
        Random random = new Random(seed);
        List<String> phrases = TimePhrases.all().toList();
        String odd = "\u0000\ud800\udc00\u202e\u00ad\u00a0()[]-–/.,;:'\"09\n🙂";
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder(phrases.get(random.nextInt(phrases.size())));
            for (int n = random.nextInt(4); n > 0; n--) {
                int at = random.nextInt(text.length() + 1);
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, odd.charAt(random.nextInt(odd.length())));
                    case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
                    default -> text.insert(at, " " + phrases.get(random.nextInt(phrases.size())));
                }
            }
            String field = text.toString();
            Locale language = random.nextBoolean() ? Locale.GERMAN : Locale.ENGLISH;
            TimeReading reading = READER.read(field, language);
            Stream.concat(reading.understood().stream(), reading.residue().stream())
                    .forEach(span -> span.of(field));
            READER.spot(field, language);
        }
    }

    private static @Nullable LocalDate due(TimeReading reading) {
        TimeFrame frame = reading.frame();
        return frame == null ? null : frame.due().orElse(null);
    }

    private static @Nullable String edtf(String field) {
        TimeFrame frame = READER.read(field, Locale.GERMAN).frame();
        assertThat(frame).isNotNull();
        return Edtf.of(frame).orElse(null);
    }

    private static String described(TimeReading reading) {
        StringBuilder text = new StringBuilder(described(reading.frame()));
        reading.qualifiers().forEach(qualifier -> text.append(' ').append(qualifier));
        reading.problems().stream()
                .map(TimeProblem::kind)
                .distinct()
                .forEach(kind -> text.append(" !").append(kind));
        boolean unclear = reading.problems().stream().noneMatch(p -> p.kind() == TimeProblemKind.INVALID_DATE);
        return text + (reading.residue().isEmpty() || !unclear ? "" : " ~");
    }

    private static String described(@Nullable TimeFrame frame) {
        if (frame instanceof TimeFrame.At at) {
            return "at " + described(at.point());
        } else if (frame instanceof TimeFrame.Until until) {
            return "until " + described(until.end());
        } else if (frame instanceof TimeFrame.From from) {
            return "from " + described(from.start());
        } else if (frame instanceof TimeFrame.Between between) {
            return "between " + described(between.start()) + " and " + described(between.end());
        } else if (frame instanceof TimeFrame.Recurring every) {
            TimePoint first = every.first();
            TimePoint last = every.last();
            return "every " + every.every() + (first == null ? "" : " from " + described(first))
                    + (last == null ? "" : " to " + described(last));
        } else if (frame instanceof TimeFrame.Continuous continuous) {
            TimePoint start = continuous.start();
            return "continuous" + (start == null ? "" : " from " + described(start));
        } else if (frame instanceof TimeFrame.Relative relative) {
            return relative.offset() + " after " + relative.anchor()
                    + relative.due().map(day -> " = " + day).orElse("");
        } else if (frame instanceof TimeFrame.Vague vague) {
            return "vague " + vague.horizon();
        }
        return "none";
    }

    private static String described(TimePoint point) {
        return point.earliest().equals(point.latest())
                ? point.earliest().toString()
                : point.earliest() + ".." + point.latest();
    }
}
