package org.handlungskonzept.reporting.markdown;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Written;

/** Writes running text, as a paragraph or on one line. */
final class MarkdownInlines {

    /** What would begin a list, the underline of a heading, or the second line of a table. */
    private static final Pattern START = Pattern.compile("[+\\-=:]|[0-9]{1,9}(?=[.)](?:\\s|$))");

    private static final String HARD_BREAK = "\\\n";
    private static final String BREAK_ON_ONE_LINE = " / ";

    private final Map<Anchor, String> names;
    private final boolean rightToLeft;

    /** How words are written that stand in a document of this language. */
    MarkdownInlines(Map<Anchor, String> names, Locale language) {
        this.names = names;
        this.rightToLeft = ULocale.forLocale(language).isRightToLeft();
    }

    /** Lines with hard breaks between them. */
    String paragraph(Phrase phrase) {
        return lines(marked(phrase), HARD_BREAK)
                .lines()
                .map(MarkdownInlines::withHarmlessStart)
                .collect(Collectors.joining("\n"));
    }

    /** What a heading or a cell can hold. */
    String line(Phrase phrase) {
        return line(marked(phrase));
    }

    static String line(String marked) {
        return lines(marked, BREAK_ON_ONE_LINE);
    }

    /** Without line feeds at its ends, as a breaks only between two lines. */
    private static String lines(String marked, String lineBreak) {
        return marked.strip().lines().map(String::strip).collect(Collectors.joining(lineBreak));
    }

    private static String withHarmlessStart(String line) {
        var start = START.matcher(line);
        if (!start.lookingAt()) {
            return line;
        }
        boolean number = Character.isDigit(line.charAt(0));
        return number ? line.substring(0, start.end()) + "\\" + line.substring(start.end()) : "\\" + line;
    }

    private String marked(Phrase phrase) {
        MarkdownLine line = new MarkdownLine();
        append(phrase, line, false);
        return line.toString();
    }

    private void append(Phrase phrase, MarkdownLine line, boolean strong) {
        phrase.parts().forEach(part -> append(part, line, strong));
    }

    private void append(Inline part, MarkdownLine line, boolean strong) {
        if (part instanceof Strong important) {
            if (strong) {
                append(important.phrase(), line, true);
            } else {
                MarkdownLine inside = new MarkdownLine();
                append(important.phrase(), inside, true);
                line.strong(inside.toString());
            }
        } else if (part instanceof Link link) {
            MarkdownLine inside = new MarkdownLine();
            append(link.phrase(), inside, strong);
            line.link(address(link), inside.toString());
        } else {
            line.words(escaped(part));
        }
    }

    /** From right to left, the report's own words run on as one text, and only words of others are set apart in it. */
    private String escaped(Inline part) {
        return rightToLeft
                ? MarkdownText.escaped(part.plain(), part instanceof Written)
                : MarkdownText.escaped(part.plain());
    }

    private String address(Link link) {
        return link.target().anchor().map(anchor -> "#" + names.get(anchor)).orElseGet(link.target()::address);
    }
}
