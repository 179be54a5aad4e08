package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.smart.WrittenMeasure.german;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeakWordRulesTest {

    private static final String TITLE = "Kurse im Stadtteil einrichten";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S105 | Der Weg wird nach Möglichkeit verbreitert.          | WARNING nach Möglichkeit",
                "S105 | Der Weg wird (nach Möglichkeit) verbreitert.        | INFORMATION nach Möglichkeit",
                "S105 | Eltern können bei Bedarf einen Kurs buchen, der eingerichtet wird. | INFORMATION bei Bedarf",
                "S105 | Grundsätzlich wird der Weg verbreitert.             | INFORMATION Grundsätzlich",
                "S106 | Ein Kurs wird angeboten, um angemessene Hilfe zu leisten. | INFORMATION angemessene",
                "S106 | Die Wege werden nachhaltig saniert.                 | INFORMATION nachhaltig",
                "S107 | Es werden weitere Kurse eingerichtet.               | INFORMATION weitere",
                "S108 | Mit Vereinen, Kitas usw. wird ein Kurs eingerichtet. | INFORMATION usw.",
                "S108 | Es werden Rampen, Geländer usw. gebaut.             | WARNING usw.",
                "S105 | Wege werden gebaut, möglichst                       | WARNING möglichst",
                "S106 | Es werden angemessene große schöne Räume (barrierefrei) gebaut. | WARNING angemessene",
                "S106 | Es werden ausreichende Räume gebaut.                | WARNING ausreichende",
                "S107 | Es werden ausreichend Räume gebaut.                 | WARNING ausreichend",
                "S107 | Es werden viele neue helle Räume gebaut.            | WARNING viele",
            })
    void weighsWordsByTheirPlace(String rule, String description, String expected) {
        assertThat(german(TITLE, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S105 | Möglichst 10 % der Fläche werden begrünt.",
                "S106 | Es wird kein geeigneter Raum gebaut.",
                "S106 | Die Mensa ist seit Jahren ein attraktiver Ort.",
                "S107 | Viele Menschen wohnten dort, bevor das Haus abgerissen wurde.",
                "S107 | Der Verkehr hat deutlich zugenommen.",
                "S106 | Es werden angemessene große Räume (barrierefrei) gebaut.",
                "S106 | Es werden ausreichend Räume gebaut.",
                "S107 | Räume werden gebaut, ausreichend",
                "S107 | Es werden viele neue helle große Räume gebaut.",
                "S107 | Räume gibt es viele",
                "S107 | Es wird viel getan, damit Räume entstehen.",
                "S109 | Sollte man keinen Raum finden, wird ein Container aufgestellt.",
                "S109 | Ein Raum wird gemietet, damit Gruppen proben könnten.",
                "S109 | Dort können und dürfen alle sitzen, die Bank soll bleiben.",
            })
    void letsHarmlessWordsBe(String rule, String description) {
        assertThat(german(TITLE, description).words(rule)).isEmpty();
    }

    @Test
    void leavesKnownNamesAlone() {
        WrittenMeasure measure = german(TITLE, "Das Angemessene Wohnen Zentrum wird möglichst bald umgebaut.");
        assertThat(measure.words("S105")).hasSize(1);
        assertThat(measure.knowing("möglichst bald").words("S105")).isEmpty();
    }

    @Test
    void leavesQuotedWordsAlone() {
        assertThat(german(TITLE, "Das Projekt „Mehr geht immer, ggf. morgen“ wird eingerichtet.")
                        .words("S105"))
                .isEmpty();
    }

    @Test
    void namesTheSameWordsOfATextOnce() {
        WrittenMeasure measure = german(TITLE, "Es wird ggf. ein Weg gebaut. Es wird ggf. ein Raum gebaut.");
        assertThat(measure.words("S105")).containsExactly("WARNING ggf.");
    }
}
