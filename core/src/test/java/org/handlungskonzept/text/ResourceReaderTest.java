package org.handlungskonzept.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceReaderTest {

    private static final ResourceReader READER = ResourceReader.standard();

    @ParameterizedTest
    @MethodSource("labelledPhrases")
    void readsWhatAnEntrySays(Locale language, String entry, String expected) {
        assertThat(shown(entry, READER.read(entry, language))).isEqualTo(expected);
    }

    @Test
    void hasEnoughLabelledPhrases() throws IOException {
        assertThat(labelledPhrases()).hasSizeGreaterThanOrEqualTo(130);
    }

    static Stream<Arguments> labelledPhrases() throws IOException {
        try (InputStream table = ResourceReaderTest.class.getResourceAsStream("resource-phrases.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" \\| ", 3))
                            .map(row ->
                                    Arguments.of(Locale.forLanguageTag(row[0]), unescaped(row[1]), unescaped(row[2])))
                            .toList()
                            .stream();
        }
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n")
                .replace("\\u00A0", "\u00A0")
                .replace("\\u202F", "\u202F")
                .replace("\\u00AD", "\u00AD");
    }

    static String shown(String entry, ResourceReading reading) {
        List<String> parts = new ArrayList<>();
        reading.phrases().forEach(phrase -> parts.add(shown(entry, phrase)));
        reading.residue().forEach(place -> parts.add("? " + place.of(entry)));
        return String.join(" + ", parts);
    }

    private static String shown(String entry, ResourcePhrase phrase) {
        if (phrase instanceof ResourcePhrase.Amount amount) {
            return shown(amount.amount()) + " " + amount.currency()
                    + (amount.rhythm() == PaymentRhythm.NOT_STATED ? "" : " " + amount.rhythm())
                    + (amount.approximate() ? " ~" : "")
                    + (amount.tax() == TaxBasis.NOT_STATED ? "" : " " + amount.tax())
                    + (amount.purpose() == null ? "" : " (" + amount.purpose().of(entry) + ")");
        } else if (phrase instanceof ResourcePhrase.Staffing staff) {
            return shown(staff.fullTimeEquivalents()) + " FTE" + (staff.grade() == null ? "" : " " + staff.grade());
        } else if (phrase instanceof ResourcePhrase.Hours hours) {
            return shown(hours.hours()) + " h " + hours.rhythm();
        } else if (phrase instanceof ResourcePhrase.PayGrade grade) {
            return "grade " + grade.grade();
        } else if (phrase instanceof ResourcePhrase.Support support) {
            return "support"
                    + (support.source().equals(support.span()) && support.percent() != null
                            ? ""
                            : " " + support.source().of(entry))
                    + (support.percent() == null ? "" : " " + support.percent().toPlainString() + " %")
                    + (support.amount() == null ? "" : " " + shown(support.amount()) + " " + support.currency())
                    + " " + support.state();
        } else if (phrase instanceof ResourcePhrase.None none) {
            return none.meaning().name();
        } else if (phrase instanceof ResourcePhrase.When time) {
            return "when " + time.span().of(entry);
        } else if (phrase instanceof ResourcePhrase.InKind) {
            return "thing";
        }
        return phrase.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String shown(NumberRange range) {
        return range.exact()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> shown(range.least()) + ".." + shown(range.most()));
    }

    private static String shown(@Nullable BigDecimal bound) {
        return bound == null ? "" : bound.toPlainString();
    }
}
