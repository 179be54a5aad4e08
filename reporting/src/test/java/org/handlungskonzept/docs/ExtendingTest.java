package org.handlungskonzept.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.handlungskonzept.examples.SourceLauncher;
import org.handlungskonzept.reporting.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the code of core/doc/extending.md, taken from the page itself. */
class ExtendingTest {

    private static final Path PAGE = Path.of("..", "core", "doc", "extending.md");
    private static final String PROGRAM = """
            import java.io.*;
            import java.nio.charset.StandardCharsets;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.handlungskonzept.concept.*;
            import org.handlungskonzept.evaluation.*;
            import org.handlungskonzept.examples.LaatzenReport;
            import org.handlungskonzept.reporting.*;
            import org.handlungskonzept.reporting.Texts;
            import org.handlungskonzept.reporting.document.Section;
            import org.handlungskonzept.reporting.html.HtmlWriter;
            import org.handlungskonzept.reporting.summary.PublicSummary;
            import org.handlungskonzept.storage.ConceptStore;
            import org.handlungskonzept.storage.json.JsonConceptStore;
            import org.handlungskonzept.testkit.*;

            class Example {
                public static void main(String[] arguments) throws Exception {
                    Concept concept = LaatzenReport.presented();
                    LocalDate asOf = LaatzenReport.AS_OF;
            %s
            %s
                    HtmlWriter.of(texts).write(PublicSummary.of(LaatzenReport.of(concept, asOf)), Path.of("summary.html"));
                    new OutlineWriter(Texts.german()).write(LaatzenReport.of(concept, asOf), Path.of("outline.txt"));
                    System.out.println(new OurStoreContractTest());
                }
            }

            %s
            %s
            """;

    @TempDir
    Path folder;

    @Test
    void everythingOfThePageCanBeAdded() throws Exception {
        Page page = Page.of(PAGE);
        Files.writeString(
                folder.resolve("unsere-fragen.scheme"), page.blocks("scheme").get(0));
        try (InputStream english = Objects.requireNonNull(Texts.class.getResourceAsStream("summary_en.properties"))) {
            Files.copy(english, folder.resolve("summary_nl.properties"));
        }
        List<String> code = page.blocks("java");
        Path source = folder.resolve("Example.java");
        Files.writeString(source, PROGRAM.formatted(code.get(0), code.get(2), code.get(1), code.get(3)));

        SourceLauncher.Result result = SourceLauncher.run(folder, source);

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("3 Maßnahmen werden danach gefragt", "OurStoreContractTest");
        assertThat(folder.resolve("outline.txt"))
                .content()
                .contains("Anlass, Beschlusslage und Laufzeit", "\n  Beschlüsse\n");
        assertThat(folder.resolve("summary.html")).content().contains("lang=\"nl\"", "Sprachmittlung der Stadt");
    }
}
