package org.handlungskonzept.reporting.oparl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileOparlTest {

    private static final String START =
            "{'id': 'https://rat.example.org/p', 'type': 'https://schema.oparl.org/1.1/Paper', ";

    private static List<String> pointers(OparlReading read) {
        return read.problems().stream().map(OparlProblem::pointer).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'name': 5 | /name",
                "'name': ['x'] | /name",
                "'deleted': 'yes' | /deleted",
                "'consultation': 7 | /consultation",
                "'consultation': ['https://rat.example.org/c', 8] | /consultation/1",
                "'consultation': [{'name': 'x'}] | /consultation/0",
                "'consultation': ['file:///etc/passwd'] | /consultation/0",
                "'consultation': ['ftp://rat.example.org/c'] | /consultation/0",
                "'consultation': ['https://user:pw@rat.example.org/c'] | /consultation/0",
                "'consultation': ['javascript:alert(1)'] | /consultation/0",
                "'consultation': [{'id': 'https://rat.example.org/c', 'type': 'https://schema.oparl.org/1.1/Person'}] | /consultation/0",
                "'consultation': [{'id': 'https://rat.example.org/p'}] | /consultation/0",
                "'date': '2022-02-30' | /date",
                "'date': '+999999999-01-01' | /date",
                "'name': 'a', 'name': 'b' | /name",
                "'name': 'a\\u0000' | /name",
                "'name': '\\ud800' | /name"
            })
    void saysWhereSomethingIsWrongAndTakesTheRest(String property, String pointer) {
        OparlReading read = Oparl.read(Oparl.list("{}", START + property + ", 'reference': '1/2'}"));

        assertThat(pointers(read)).contains("/data/0", "/data/1" + pointer).hasSize(2);
        assertThat(read.isComplete()).isTrue();
        assertThat(read.objects().all(OparlPaper.class))
                .extracting(OparlPaper::reference)
                .containsExactly("1/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "'x'",
                "<html>",
                "{'data': [",
                "{'data': [}",
                "{} {}",
                "{'type': 'https://schema.oparl.org/2.0/Paper'}"
            })
    void refusesWhatIsNoAnswerOfOparl(String text) {
        OparlReading read = Oparl.read(text);

        assertThat(read.problems()).isNotEmpty();
        assertThat(read.objects().all(OparlObject.class)).isEmpty();
    }

    @Test
    void saysThatTheSystemAnsweredWithAnError() {
        assertThat(Oparl.read("{'type': 'https://schema.oparl.org/1.1/Error', 'message': 'x'}")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("an error that the system answered"));
    }

    @Test
    void keepsNothingOfPersons() {
        String person =
                "{'id': 'https://rat.example.org/person/7', 'type': 'https://schema.oparl.org/1.1/Person', 'name': 'Geheim Name', 'familyName': 5}";
        OparlReading read = Oparl.read(
                Oparl.list(
                        person,
                        START + "'originatorPerson': [" + person + "], 'name': 'Titel'}",
                        "{'id': 'Geheim Name', 'type': 'https://schema.oparl.org/1.1/Paper', 'consultation': ['Geheim Name']}"));

        assertThat(read.passedOver()).isEqualTo(1);
        assertThat(read.problems()).hasSize(3);
        assertThat(read.objects().all(OparlObject.class).toString()
                        + read.problems()
                        + read.objects().unread())
                .doesNotContain("Geheim")
                .doesNotContain("person");
    }

    @Test
    void passesOverLongTextsItDoesNotKnowAndLeavesOutLongOnesItKnows() {
        String tenMillion = "x".repeat(10_000_000);
        OparlReading read = Oparl.read(START + "'text': '" + tenMillion.substring(9_000_000) + "', 'name': '"
                + tenMillion + "', 'reference': '1/2'}");

        assertThat(pointers(read)).containsExactly("/name");
        assertThat(read.problems().get(0).what()).hasSizeLessThan(200);
        assertThat(read.objects().all(OparlPaper.class))
                .extracting(OparlPaper::reference)
                .containsExactly("1/2");
    }

    @Test
    void stopsAtTheLimitsAndKeepsWhatItHasRead() {
        String deep = START + "'x': " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        OparlReading nested = Oparl.read(Oparl.list(Oparl.MEETING, deep));
        assertThat(nested.isComplete()).isFalse();
        assertThat(nested.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("deeper than (32)")
                        .contains("(/data/1/x"));
        assertThat(nested.objects().all(OparlMeeting.class)).hasSize(1);

        OparlReading large = Oparl.read(
                OparlReader.usual().within(new OparlLimits(50_000, 10, 10, 10)), "{'x': '" + "y".repeat(90_000) + "'}");
        assertThat(large.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("larger than (50000) bytes"));

        OparlReading many = Oparl.read(
                OparlReader.usual().within(new OparlLimits(50_000, 10, 3, 100)),
                Oparl.list(Oparl.MEETING, Oparl.PAPER));
        assertThat(many.isComplete()).isFalse();
        assertThat(many.objects().all(OparlMeeting.class)).hasSize(1);
        assertThat(many.objects().all(OparlPaper.class)).isEmpty();
    }

    @Test
    void neverFailsOnTextsThatWereDamaged() {
        long seed = 20261129;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String sound = Oparl.list(Oparl.PAPER, Oparl.MEETING);
        String marks = "{}[]',:0x\\\u0000é";
        for (int i = 0; i < 300; i++) {
            StringBuilder damaged = new StringBuilder(sound);
            for (int j = 0; j <= random.nextInt(4); j++) {
                int at = random.nextInt(damaged.length() - 20);
                if (random.nextBoolean()) {
                    damaged.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
                } else {
                    damaged.delete(at, at + random.nextInt(20));
                }
            }
            OparlReading read = Oparl.read(damaged.toString());
            read.objects()
                    .all(OparlPaper.class)
                    .forEach(paper -> assertThat(read.objects().steps(paper))
                            .allSatisfy(step -> assertThat(step.paper()).isEqualTo(paper)));
            assertThat(read.isComplete() || !read.problems().isEmpty())
                    .as(String.format(Locale.ROOT, "%d: %s", i, damaged))
                    .isTrue();
        }
    }
}
