package org.handlungskonzept.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.handlungskonzept.examples.SourceLauncher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the code of core/doc/own-rules.md, taken from the page itself. */
class OwnRulesTest {

    private static final Path PAGE = Path.of("..", "core", "doc", "own-rules.md");
    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final String PROGRAM = """
            import static org.handlungskonzept.testkit.RuleVerifier.verify;

            import java.time.LocalDate;
            import java.util.Locale;
            import java.util.Map;
            import org.handlungskonzept.concept.*;
            import org.handlungskonzept.smart.*;
            import org.handlungskonzept.testkit.LaatzenField1;
            import org.handlungskonzept.text.Span;

            class Example {
                public static void main(String[] arguments) {
            %s
            %s
                    Concept concept = LaatzenField1.concept();
                    Concept selecting = concept.toBuilder()
                            .settings(concept.settings().withSmartProfile("town"))
                            .build();
                    System.out.println(checker.check(selecting, LocalDate.of(2022, 6, 14)).findings().stream()
                            .map(finding -> finding.rule() + " " + finding.severity())
                            .distinct()
                            .toList());
                }
            }

            %s
            """;

    @TempDir
    Path folder;

    @Test
    void theRuleOfThePageCanBeTestedAndSelected() throws Exception {
        List<String> code = code();
        Path source = folder.resolve("Example.java");
        Files.writeString(source, PROGRAM.formatted(code.get(1), code.get(2), code.get(0)));

        SourceLauncher.Result result = SourceLauncher.run(folder, source);

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("S900 WARNING", "T502 ERROR").doesNotContain("S112");
    }

    private static List<String> code() throws IOException {
        return CODE.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
