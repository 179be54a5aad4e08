package org.handlungskonzept.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetPageTest {

    private static final Path PAGE = Path.of("doc", "sheet.md");

    @Test
    void listsTheColumnsAsTheyAre() throws IOException {
        List<String> expected = Arrays.stream(SheetColumn.values())
                .map(column -> "| `%s` | %s | %s | %s |"
                        .formatted(
                                column.code(),
                                column.heading(Locale.GERMAN),
                                column.heading(Locale.ENGLISH),
                                String.join(", ", column.synonyms())))
                .toList();

        List<String> page = Files.readAllLines(PAGE);

        assertThat(page.get(0)).endsWith("version " + SheetColumn.VERSION);
        assertThat(page.stream().filter(line -> line.startsWith("| `")).toList())
                .isEqualTo(expected);
    }

    @Test
    void knowsNoHeadingOfTwoColumns() {
        Set<String> known = new HashSet<>();
        for (SheetColumn column : SheetColumn.values()) {
            Set<String> own = new HashSet<>(column.synonyms());
            own.addAll(List.of(
                    SheetText.fold(column.heading(Locale.GERMAN)),
                    SheetText.fold(column.heading(Locale.ENGLISH)),
                    SheetText.fold(column.code())));
            assertThat(own)
                    .allSatisfy(heading -> assertThat(known.add(SheetText.fold(heading)))
                            .as(heading)
                            .isTrue());
        }
    }
}
