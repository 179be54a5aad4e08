package org.handlungskonzept.smart;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Measure;

/** Words for work that needs no more than ordinary working time, such as examining, asking and inviting. */
final class DeskWork {

    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final List<String> GERMAN = List.of(
            "prüf",
            "überprüf",
            "fragt",
            "abfrag",
            "befrag",
            "erheb",
            "benenn",
            "benannt",
            "eingeladen",
            "einlad",
            "lädt",
            "aufforder",
            "aufgeford",
            "anreg",
            "angeregt",
            "wirkt",
            "hinwirk",
            "treffen",
            "trifft",
            "sitzung",
            "runder",
            "protokoll",
            "vorlage",
            "veröffentlich",
            "bekannt",
            "such",
            "gesucht",
            "ersetz",
            "formular",
            "abstimm",
            "austausch",
            "bericht",
            "dienstanweisung",
            "appell",
            "anschreib",
            "gespräch",
            "verhand",
            "beitritt",
            "beitret");
    private static final List<String> ENGLISH = List.of(
            "review", "examin", "ask", "invite", "publish", "meet", "open", "appeal", "negotiat", "report", "survey");
    private static final List<String> MORE = List.of(
            "bau",
            "gebaut",
            "einbau",
            "eingebaut",
            "install",
            "beschaff",
            "kauf",
            "gekauft",
            "miet",
            "schul",
            "kurs",
            "workshop",
            "fest",
            "veranstaltung",
            "anlage",
            "druck",
            "gedruckt",
            "broschüre",
            "flyer",
            "kampagne",
            "preis",
            "stelle",
            "wahl",
            "gutachten",
            "buy",
            "build",
            "hire",
            "course",
            "training",
            "event",
            "campaign");

    private DeskWork() {}

    /** Whether title and description speak of such work, and of nothing that costs more. */
    static boolean is(Measure measure, Locale language) {
        List<String> stems = language.getLanguage().equals("en") ? ENGLISH : GERMAN;
        boolean found = false;
        Matcher words = WORD.matcher(measure.title() + " " + measure.description());
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (MORE.stream().anyMatch(word::startsWith)) {
                return false;
            }
            found = found || stems.stream().anyMatch(word::startsWith);
        }
        return found;
    }
}
