package org.handlungskonzept.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDirectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0633\u0644\u0627\u0645",
                "\u064A\u064F\u0630\u0643\u0631 \u062D\u0627\u0644\u064A\u064B\u0651\u0627",
                "(\u0628\u064A\u062A) \u00ABx\u00BB \u2026 \u00BD",
                "\u05E9\u05DC\u05D5\u05DD [\u05E2\u05D5\u05DC\u05DD]",
                "\u0686\u0647 \u067E\u06CC\u0627\u0645",
            })
    void knowsHowWordsWereWrittenThatStandOnPaper(String words) {
        String set = PdfDirection.reversed(PdfDirection.shaped(words));

        assertThat(set).isNotEqualTo(words);
        assertThat(PdfDirection.written(set)).isEqualTo(words);
    }

    @Test
    void leavesWordsFromLeftToRightAlone() {
        assertThat(PdfDirection.written("Kurs (12) \uFB01n")).isEqualTo("Kurs (12) \uFB01n");
        assertThat(PdfDirection.visual("Kurs (12)", false)).isEqualTo("Kurs (12)");
        assertThat(PdfDirection.isRightToLeft("12 \u2026 ()")).isFalse();
    }

    @Test
    void setsALineWithBothDirections() {
        assertThat(PdfDirection.visual("\u05D0\u05D1 12 Kurs (\u05D2)", true))
                .isEqualTo("(\u05D2) Kurs 12 \u05D1\u05D0");
        assertThat(PdfDirection.visual("Kurs \u05D0\u05D1 12", false)).isEqualTo("Kurs 12 \u05D1\u05D0");
    }

    @Test
    void joinsArabicLettersAndKeepsTheirMarks() {
        assertThat(PdfDirection.shaped("\u0628\u064E\u064A\u062A")).isEqualTo("\uFE91\u064E\uFEF4\uFE96");
    }
}
