package org.handlungskonzept.reporting.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.reporting.document.Written;
import org.handlungskonzept.reporting.excel.XlsxWriter;
import org.handlungskonzept.reporting.opendocument.OdsWriter;
import org.handlungskonzept.reporting.opendocument.OdtWriter;
import org.handlungskonzept.reporting.slides.PptxWriter;
import org.handlungskonzept.reporting.summary.PublicSummary;
import org.handlungskonzept.reporting.summary.SlideDeck;
import org.handlungskonzept.reporting.tables.ReportTable;
import org.handlungskonzept.reporting.word.DocxWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice finds in office files. Runs with the Maven profile validate, if LibreOffice is there. */
@Tag("validate")
class OfficeRoundTripTest {

    private static final InterimReport LAATZEN = LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF);
    private static final Texts ARABIC = Texts.summary(Locale.forLanguageTag("ar"));

    @TempDir
    Path folder;

    @BeforeEach
    void needsLibreOffice() {
        assumeTrue(
                LibreOffice.find().isPresent(),
                "There is no soffice on the PATH, so that nothing was opened. Maybe install the packages libreoffice-writer, libreoffice-calc and libreoffice-impress.");
    }

    @Test
    void givesBackTheTextsOfTextDocuments() throws Exception {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        for (Texts texts : List.of(Texts.german(), ARABIC)) {
            Report report = texts.equals(ARABIC) ? PublicSummary.of(LAATZEN) : LAATZEN;
            for (ReportWriter writer : List.of(OdtWriter.of(texts), DocxWriter.of(texts))) {
                String name = writer.fileExtension() + "-" + texts.locale();
                expected.put(name, ReadingOrder.of(report.document(texts), texts));
                files.add(write(name, writer, report));
            }
        }
        LibreOffice.find().orElseThrow().convert("txt:Text (encoded):UTF8", files, folder);

        expected.forEach((name, texts) -> inOrder(name, texts, read(name + ".txt")));
    }

    @Test
    void givesBackTheTextsOfSlides() throws Exception {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        for (Texts texts : List.of(Texts.german(), ARABIC)) {
            SlideDeck deck = SlideDeck.of(LAATZEN);
            String name = "slides-" + texts.locale();
            expected.put(name, ReadingOrder.ofChapters(deck.document(texts), texts));
            files.add(write(name, PptxWriter.of(texts), deck));
        }
        LibreOffice.find().orElseThrow().convert("fodp", files, folder);

        expected.forEach(
                (name, texts) -> inOrder(name, texts, read(name + ".fodp").replaceAll("<[^>]*>", "")));
    }

    @Test
    void givesBackTheCellsOfSpreadsheets() throws Exception {
        Texts texts = Texts.german();
        List<Path> files = new ArrayList<>();
        for (ReportWriter writer : List.of(OdsWriter.of(texts), XlsxWriter.of(texts))) {
            files.add(write(writer.fileExtension(), writer, LAATZEN));
        }
        LibreOffice.find().orElseThrow().convert("fods", files, folder);

        List<String> cells = ReportTable.of(LAATZEN.document(texts)).stream()
                .map(ReportTable::table)
                .flatMap(table -> Stream.concat(
                        Stream.of(table.caption()),
                        table.rows().stream()
                                .flatMap(row -> Stream.concat(Stream.of(row.header()), row.cells().stream()))))
                .filter(OfficeRoundTripTest::isWords)
                .map(Phrase::plain)
                .toList();
        assertThat(cells).hasSizeGreaterThan(100);
        inOrder("ods", cells, read("ods.fods").replaceAll("<[^>]*>", ""));
        inOrder("xlsx", cells, read("xlsx.fods").replaceAll("<[^>]*>", ""));
    }

    /** Numbers and days are shown by the spreadsheet, and what is missing is an empty cell. */
    private static boolean isWords(Phrase phrase) {
        return phrase.parts().stream().allMatch(part -> part instanceof Text || part instanceof Written);
    }

    private static void inOrder(String name, List<String> texts, String found) {
        String bare = bare(found.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&"));
        int at = 0;
        for (String text : texts) {
            int next = bare.indexOf(bare(text), at);
            assertThat(next).as(name + ": " + text).isNotNegative();
            at = next + bare(text).length();
        }
    }

    private static String bare(String text) {
        return ReadingOrder.calm(text).replaceAll("[\\s\u00A0\uFEFF]", "");
    }

    private Path write(String name, ReportWriter writer, Report report) throws IOException {
        Path file = folder.resolve(name + "." + writer.fileExtension());
        writer.write(report, file);
        return file;
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError("LibreOffice did not write (%s).".formatted(name), missing);
        }
    }
}
