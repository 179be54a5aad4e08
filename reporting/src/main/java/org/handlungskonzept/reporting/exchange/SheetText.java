package org.handlungskonzept.reporting.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.handlungskonzept.reporting.internal.Characters;
import org.handlungskonzept.reporting.internal.SpreadsheetText;

/** Texts as cells hold them. */
final class SheetText {

    /** How many characters a text has at most from which an identifier is made. */
    private static final int LONGEST_ID = 56;

    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[-\u2013\u2022*\u00B7]|\\d{1,3}[.)]|[a-z]\\))\\s+\\S.*");

    private SheetText() {}

    /** The text as every kind of sheet keeps it. */
    static String canonical(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(c -> out.appendCodePoint(c == '\n' || c == '\t' ? c : Characters.visible(c)));
        return out.toString().strip();
    }

    /** As written into a CSV file: no spreadsheet takes it for a formula, and {@link #fromCsv} gives it back. */
    static String toCsv(String canonical) {
        return isGuarded(canonical) ? "'" + canonical : canonical;
    }

    static String fromCsv(String cell) {
        return cell.startsWith("'") && isGuarded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\'') {
            from++;
        }
        String rest = text.substring(from);
        return !SpreadsheetText.harmless(rest).equals(rest);
    }

    /** Small ASCII letters, digits and single blanks: how headings and words of status are compared. */
    static String fold(String text) {
        String german = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** An identifier made of a title: the same title gives the same one. */
    static String slug(String title, String otherwise) {
        String folded = fold(title).replace(' ', '-');
        String cut = folded.substring(0, Math.min(LONGEST_ID, folded.length())).replaceAll("-$", "");
        return cut.isEmpty() || cut.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]")
                ? otherwise + "-" + (cut.isEmpty() ? "1" : cut)
                : cut;
    }

    static String unused(String slug, Set<String> used) {
        String id = slug;
        for (int i = 2; used.contains(id); i++) {
            id = slug + "-" + i;
        }
        used.add(id);
        return id;
    }

    static String line(String text) {
        return canonical(text).replaceAll("\\s+", " ");
    }

    /** Whether a cell lists several things, each behind a mark of its own. */
    static boolean isList(String cell) {
        return cell.lines().filter(line -> ITEM.matcher(line).matches()).count() > 1;
    }

    /** Labels for parts of a concept, each different from the others. */
    static List<String> labels(List<String> texts, List<String> ids) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        texts.forEach(text -> {
            if (!once.add(fold(text))) {
                twice.add(fold(text));
            }
        });
        return IntStream.range(0, texts.size())
                .mapToObj(i -> fold(texts.get(i)).isEmpty() || twice.contains(fold(texts.get(i)))
                        ? (texts.get(i) + " (" + ids.get(i) + ")").strip()
                        : texts.get(i))
                .toList();
    }
}
