package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.excel.XlsxWriter;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.json.JsonWriter;
import org.handlungskonzept.reporting.markdown.MarkdownWriter;
import org.handlungskonzept.reporting.opendocument.OdsWriter;
import org.handlungskonzept.reporting.opendocument.OdtWriter;
import org.handlungskonzept.reporting.pdf.PdfWriter;
import org.handlungskonzept.reporting.slides.PptxWriter;
import org.handlungskonzept.reporting.word.DocxWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressTest {

    private static final Report REPORT = LaatzenReport.of(LaatzenReport.presented(), LaatzenReport.AS_OF);

    @TempDir
    private Path folder;

    static Stream<ReportWriter> writers() {
        return Stream.of(
                HtmlWriter.german(),
                MarkdownWriter.german(),
                JsonWriter.german(),
                OdtWriter.german(),
                OdsWriter.german(),
                XlsxWriter.german(),
                PdfWriter.german(),
                DocxWriter.german(),
                PptxWriter.german());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void tellsOfEachPartFromNoneToAll(ReportWriter writer) throws IOException {
        List<Long> told = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        ByteArrayOutputStream watched = new ByteArrayOutputStream();

        writer.write(REPORT, watched, (done, total) -> {
            told.add(done);
            totals.add(total);
            return true;
        });

        assertThat(totals).containsOnly(totals.get(0)).hasSizeGreaterThan(10);
        assertThat(told).isSorted().doesNotHaveDuplicates().startsWith(0L).endsWith(totals.get(0));
        ByteArrayOutputStream unwatched = new ByteArrayOutputStream();
        writer.write(REPORT, unwatched);
        assertThat(watched.toByteArray()).isEqualTo(unwatched.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void stopsAndLeavesAnOldFileAsItWas(ReportWriter writer) throws IOException {
        Path file = folder.resolve("bericht." + writer.fileExtension());
        Files.writeString(file, "as it was");
        List<Long> told = new ArrayList<>();

        assertThatExceptionOfType(WritingStoppedException.class)
                .isThrownBy(() -> writer.write(REPORT, file, (done, total) -> {
                    told.add(done);
                    return done < 5;
                }))
                .withMessageMatching("Writing was stopped after \\(5\\) of \\(\\d+\\) parts\\.");

        assertThat(told).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(file).hasContent("as it was");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void doesNotEvenBeginIfItIsStoppedAtOnce(ReportWriter writer) {
        OutputStream untouched = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("Something was written.");
            }
        };

        assertThatExceptionOfType(WritingStoppedException.class)
                .isThrownBy(() -> writer.write(REPORT, untouched, (done, total) -> false));
    }
}
