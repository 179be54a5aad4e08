package org.handlungskonzept.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetEncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String CSV =
            "Maßnahme;Bis wann\r\nKurse für alle;2026\r\nCafé „Spaß“ eröffnen – 5 €;ab 2027\r\n";

    @TempDir
    Path folder;

    private static MeasureSheet read(byte[] bytes) throws IOException {
        return Sheets.read(bytes, SheetMapping.usual());
    }

    private static void refused(byte[] bytes, String word) {
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> read(bytes))
                .withMessageContaining(word);
    }

    @Test
    void readsWhatExcelInGermanyWritesAndSaysSo() throws IOException {
        MeasureSheet sheet = read(CSV.getBytes(WINDOWS));

        assertThat(sheet.rows().get(2)).containsExactly("Café „Spaß“ eröffnen – 5 €", "ab 2027");
        assertThat(sheet.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.message()).startsWith("row (1), column (A): ").contains("Windows-1252", "(Maßnahme)");
        });
    }

    @Test
    void namesTheFirstCellByWhichPeopleSeeTheEncoding() throws IOException {
        MeasureSheet sheet = read("Titel;Frist\nKurs;2026\nEin neues Café eröffnen;2027\n".getBytes(WINDOWS));

        assertThat(sheet.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.message()).startsWith("row (3), column (A): ").contains("(Café)");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsWhatSaysItsEncodingWithoutANotice(String name) throws IOException {
        byte[] bytes = ("\uFEFF" + CSV.replace(';', '\t')).getBytes(Charset.forName(name));

        MeasureSheet sheet = read(bytes);

        assertThat(sheet.rows().get(0)).containsExactly("Maßnahme", "Bis wann");
        assertThat(sheet.notices()).isEmpty();
        assertThat(read(CSV.getBytes(StandardCharsets.UTF_8)).notices()).isEmpty();
    }

    @Test
    void takesAStatedEncodingWithoutANotice() throws IOException {
        Path file = Files.write(folder.resolve("liste.csv"), CSV.getBytes(WINDOWS));

        assertThat(MeasureSheet.read(file, SheetMapping.usual(), WINDOWS).notices())
                .isEmpty();
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> MeasureSheet.read(file, SheetMapping.usual(), StandardCharsets.UTF_8))
                .withMessageContaining("Byte (3)")
                .withMessageContaining("UTF-8");
    }

    @Test
    void refusesWhatCouldBeAnything() throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write("Maßnahme;Frist\nKurs;2026\n".getBytes(StandardCharsets.UTF_8));
        joined.write("Café;2027\n".getBytes(WINDOWS));

        refused(joined.toByteArray(), "two files");
        refused("Titel;Frist\nCaf\u0081;2026\n".getBytes(StandardCharsets.ISO_8859_1), "not Windows-1252");
        refused("Titel;Frist\nCaf\u00E9\u0007;2026\n".getBytes(StandardCharsets.ISO_8859_1), "not Windows-1252");
        refused(CSV.getBytes(StandardCharsets.UTF_16LE), "UTF-16 without");
        refused(CSV.getBytes(StandardCharsets.UTF_16BE), "UTF-16 without");
        refused(("\uFEFF" + CSV).getBytes(Charset.forName("UTF-32LE")), "UTF-32");
        refused(
                new byte[] {(byte) 0xFF, (byte) 0xFE, 'M', 0, (byte) 0x3D, (byte) 0xD8, 'a', 0},
                "Byte (5) of the file is not (UTF-16LE)");
    }
}
