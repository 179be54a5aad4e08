package org.handlungskonzept.reporting.html;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Written;

/** Writes running text. */
final class HtmlInlines {

    private final Markup markup;
    private final String documentLanguage;
    private final boolean rightToLeft;

    HtmlInlines(Markup markup, Locale documentLanguage) {
        this.markup = markup;
        this.documentLanguage = tag(documentLanguage);
        this.rightToLeft = ULocale.forLocale(documentLanguage).isRightToLeft();
    }

    /** The language as HTML names it: without how numbers or days are written. */
    static String tag(Locale language) {
        return language.stripExtensions().toLanguageTag();
    }

    /** Whether the page is read from right to left. */
    boolean isRightToLeft() {
        return rightToLeft;
    }

    void write(Phrase phrase) {
        phrase.parts().forEach(this::write);
    }

    private void write(Inline part) {
        if (part instanceof Written written) {
            written(written);
        } else if (part instanceof Strong strong) {
            markup.open("strong");
            write(strong.phrase());
            markup.close();
        } else if (part instanceof Link link) {
            markup.open("a", "href", link.target().address());
            write(link.phrase());
            markup.close();
        } else if (part instanceof Day day) {
            day(day);
        } else if (part instanceof Absent absent) {
            markup.element("span", absent.plain(), "class", "absent");
        } else if (part instanceof LineBreak) {
            markup.empty("br");
        } else {
            markup.text(part.plain());
        }
    }

    private void written(Written written) {
        String language = tag(written.language());
        if (language.equals(documentLanguage)) {
            markup.open("bdi");
        } else {
            markup.open("bdi", "lang", language, "xml:lang", language);
        }
        List<String> lines = lines(written.plain());
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                markup.empty("br");
            }
            markup.text(Isolation.balanced(lines.get(i)));
        }
        markup.close();
    }

    private static List<String> lines(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? List.of(text)
                : text.lines().toList();
    }

    /** HTML knows years from 1 on, with four digits or more and no sign. */
    private void day(Day day) {
        if (day.date().getYear() < 1) {
            markup.text(day.plain());
        } else {
            String date = day.date().toString();
            markup.element("time", day.plain(), "datetime", date.startsWith("+") ? date.substring(1) : date);
        }
    }
}
