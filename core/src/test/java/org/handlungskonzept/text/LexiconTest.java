package org.handlungskonzept.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.parse("""
            # words of a test
            [hedge]
            fixed: nach Möglichkeit | ggf. | z. B. | im Rahmen | im Rahmen der Möglichkeiten
            adj: angemessen | flexibel
            [verb]
            verb: fördern | ausbauen | einführen | bringen = bringt, gebracht, bringt ... ein
            noun: Förderung | Projekt | Plan = Plans, Pläne
            suffix: werkstatt
            verb-en: promote | plan | carry
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Das geschieht nach Möglichkeit; nach Möglichkeit=nach Möglichkeit",
                "NACH MOEGLICHKEIT; NACH MOEGLICHKEIT=nach Möglichkeit",
                "Es wird ggf. geprüft; ggf.=ggf.",
                "Es wird ggf geprüft; ggf=ggf.",
                "Hilfen (z.B. Kurse); z.B.=z. B.",
                "Im Rahmen der Möglichkeiten; Im Rahmen der Möglichkeiten=im Rahmen der Möglichkeiten",
                "Im Rahmen der Woche; Im Rahmen=im Rahmen",
                "in angemessener Weise, flexible Zeiten; angemessener=angemessen, flexible=flexibel",
                "Wir fördern, förderten, haben gefördert; fördern=fördern, förderten=fördern, gefördert=fördern",
                "Es gilt zu fördern; zu fördern=fördern",
                "Die Stadt baut das Netz aus.; baut das Netz aus=ausbauen",
                "Die Stadt baut das Netz aus und hilft; baut das Netz aus=ausbauen",
                "Die Stadt baut Häuser aus Holz; ''",
                "Die Stadt baut eins zwei drei vier fünf sechs sieben aus; ''",
                "Es ist auszubauen und wird ausgebaut; auszubauen=ausbauen, ausgebaut=ausbauen",
                "Er führt Kurse, Feste und Treffen ein; führt Kurse, Feste und Treffen ein=einführen",
                "Er bringt sich ein; bringt sich ein=bringen",
                "Er bringt Brot; bringt=bringen",
                "Förderungen des Projektes, Pläne; Förderungen=Förderung, Projektes=Projekt, Pläne=Plan",
                "Eine Zukunftswerkstatt und eine Werkstatt; Zukunftswerkstatt=werkstatt, Werkstatt=werkstatt",
                "She promotes, promoted, promoting, planned, carries, carried;"
                        + " promotes=promote, promoted=promote, promoting=promote, planned=plan, carries=carry,"
                        + " carried=carry",
            })
    void findsFormsAndPhrases(String text, String expected) {
        List<String> found = RunningText.of(text, Locale.GERMAN).sentences().stream()
                .flatMap(sentence -> LEXICON.find(sentence).stream())
                .map(match -> match.span().of(text) + "=" + match.entry())
                .toList();
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @Test
    void saysTheGroupAndThePlace() {
        Sentence sentence =
                RunningText.of("Das Projekt läuft", Locale.GERMAN).sentences().get(0);
        assertThat(LEXICON.find(sentence)).containsExactly(new Lexicon.Match(1, 2, new Span(4, 11), "Projekt", "verb"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "arbeiten; zu arbeiten, arbeitet, arbeitete, arbeiteten, arbeite, gearbeitet",
                "öffnen; zu öffnen, öffnet, öffnete, öffneten, öffne, geöffnet",
                "planen; zu planen, plant, plante, planten, plane, geplant",
                "rechnen; zu rechnen, rechnet, rechnete, rechneten, rechne, gerechnet",
                "entwickeln; zu entwickeln, entwickelt, entwickelte, entwickelten, entwickele, entwickelt",
                "informieren; zu informieren, informiert, informierte, informierten, informiere, informiert",
                "beantworten; zu beantworten, beantwortet, beantwortete, beantworteten, beantworte, beantwortet",
                "antworten; zu antworten, antwortet, antwortete, antworteten, antworte, geantwortet",
            })
    void makesTheFormsOfVerbs(String verb, String forms) {
        List<String> expected = Stream.of((verb + ", " + forms).split(", "))
                .map(Fold::of)
                .distinct()
                .toList();
        assertThat(forms("verb: " + verb)).isEqualTo(expected);
    }

    @Test
    void makesTheFormsOfVerbsThatPart() {
        assertThat(forms("verb: weiterentwickeln"))
                .containsExactly(
                        "weiterentwickeln",
                        "weiterzuentwickeln",
                        "weiterentwickelt",
                        "weiterentwickelte",
                        "weiterentwickelten",
                        "weiterentwickele",
                        "entwickeln ... weiter",
                        "entwickelt ... weiter",
                        "entwickelte ... weiter",
                        "entwickelten ... weiter",
                        "entwickele ... weiter");
    }

    @Test
    void showsAllFormsInTheOrderOfTheDefinition() {
        assertThat(Lexicon.compile("""
                [much]
                noun: Plan = Plans, Pläne # plural
                fixed: nach Möglichkeit | ggf. | wirkt ... hin
                [house]
                suffix: werkstatt
                """)).isEqualTo("""
                        [much]
                        Plan=plan|plans|plaene
                        nach Möglichkeit=nach moeglichkeit
                        ggf.=ggf .
                        wirkt ... hin=wirkt ... hin
                        [house]
                        werkstatt=-werkstatt
                        """);
    }

    private static List<String> forms(String entry) {
        String line =
                Lexicon.compile("[g]\n" + entry).lines().skip(1).findFirst().orElseThrow();
        return List.of(line.substring(line.indexOf(Lexicon.FORMS) + 1).split("\\|", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fixed: ohne; Line 1 of the lexicon (fixed: ohne) stands in no group",
                "[g]/satz: ohne; Line 2 of the lexicon (satz: ohne) is of no known kind",
                "[g]/ohne; Line 2 of the lexicon (ohne) has no colon",
                "[ ]; names no group",
                "[g]/fixed: eins || zwei; has an empty entry",
                "[g]/fixed: eins/adj: eins; Line 3 of the lexicon (adj: eins) repeats the entry (eins)",
                "[g]/verb: eins = ; has an empty form of (eins)",
                "[g]/fixed: !!; has a form without words (!!)",
                "[g]/suffix: zwei Worte; has a suffix of several words (zwei Worte)",
                "[g]/fixed: eins ...; has dots that join nothing (eins ...)",
                "[g]/fixed: a ... b ... c; has dots that join nothing (a ... b ... c)",
            })
    void saysWhichLineIsWrongAndWhy(String definition, String message) {
        assertThatThrownBy(() -> Lexicon.parse(definition.replace('/', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("\nMaybe ");
    }
}
