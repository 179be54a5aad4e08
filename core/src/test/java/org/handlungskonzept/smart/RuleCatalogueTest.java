package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final Path PAGE = Path.of("doc", "smart-rules.md");

    @Test
    void thePageIsCurrent() throws IOException {
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE, StandardCharsets.UTF_8) : "")
                .as("the page (%s); to write it anew run: %s", PAGE, RuleCatalogue.COMMAND)
                .isEqualTo(RuleCatalogue.text());
    }

    @Test
    void showsEachRuleOnceWithWhatItFindsAndMustNotFind() {
        String page = RuleCatalogue.text();
        assertThat(RuleCatalogue.rules())
                .allSatisfy(rule -> assertThat(page).containsOnlyOnce("\n### " + rule.id() + " " + rule.slug() + "\n"));
        assertThat(page)
                .contains("> „ab 2020“ nennt nur den Beginn.", "- a year: `by: ab 2020`")
                .contains("strict-1: `severity=error` |");
    }
}
