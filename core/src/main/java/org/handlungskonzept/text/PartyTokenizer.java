package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;

/** Joins the lexemes of an entry to names and marks: "Grün-", "50.2", "e. V.", "Stadt-Umland-Amt". */
final class PartyTokenizer {

    static final String BULLET = "•";

    private final String text;
    private final List<Lexeme> lexemes;
    private final boolean severalLines;
    private final List<PartyToken> tokens;

    private PartyTokenizer(String text) {
        this.text = text;
        this.lexemes = LexemeScanner.scan(text);
        this.severalLines = hasLines(lexemes);
        this.tokens = new ArrayList<>(lexemes.size());
    }

    static List<PartyToken> tokens(String text) {
        PartyTokenizer tokenizer = new PartyTokenizer(text);
        int next = 0;
        while (next < tokenizer.lexemes.size()) {
            next = tokenizer.next(next);
        }
        return tokenizer.tokens;
    }

    private static boolean hasLines(List<Lexeme> lexemes) {
        for (Lexeme lexeme : lexemes) {
            if (lexeme.isLine()) {
                return true;
            }
        }
        return false;
    }

    private int next(int i) {
        Lexeme lexeme = lexemes.get(i);
        if (lexeme.isLine()) {
            return mark(i, i + 1, "\n");
        }
        int item = lexeme.lineStart() ? ItemMark.after(lexemes, i, severalLines) : i;
        if (item > i) {
            return mark(i, item, BULLET);
        }
        boolean joined = isHyphen(i)
                && isTight(i + 1)
                && lexemes.get(i + 1).isLetters()
                && !lexemes.get(i + 1).capital();
        return joined || isWord(i) ? word(i) : mark(i, i + 1, lexeme.folded());
    }

    private int mark(int first, int end, String folded) {
        tokens.add(PartyToken.mark(start(first), end(end), folded));
        return end;
    }

    private int word(int first) {
        int end = first + 1;
        int next = afterPart(end);
        while (next > end) {
            end = next;
            next = afterPart(end);
        }
        end = end == first + 1 ? Math.max(end, afterInitials(first)) : end;
        String fold = fold(first, end);
        tokens.add(new PartyToken(
                start(first),
                end(end),
                fold,
                lexemes.get(first).capital(),
                Signs.areAllCapitals(text, start(first), end(end)),
                true,
                Vocabulary.head(fold),
                null));
        return end;
    }

    /** The index after what joins the word here, or the same if it ends. */
    private int afterPart(int i) {
        if (!isTight(i)) {
            return i;
        }
        boolean more = isTight(i + 1);
        if (isWord(i)) {
            return i + 1;
        }
        if (isHyphen(i)) {
            boolean cut = lexemes.get(i).is(Signs.HYPHEN) && lexemes.get(i - 1).isLetters();
            return (more && isWord(i + 1)) || cut ? i + 1 : i;
        }
        boolean joins = switch (lexemes.get(i).folded()) {
            case "." -> more && isBetweenDigits(i);
            case "/" -> more && isBetweenDigits(i) && isSubdivision(i);
            case "'" -> more && lexemes.get(i + 1).isLetters();
            case "_" -> lexemes.get(i - 1).isDigits();
            default -> false;
        };
        return joins ? i + 1 : i;
    }

    private boolean isBetweenDigits(int i) {
        return lexemes.get(i - 1).isDigits() && lexemes.get(i + 1).isDigits();
    }

    /** "50/2" names a part, "50/51" two units. */
    private boolean isSubdivision(int i) {
        boolean before = lexemes.get(i - 1).folded().length() > 1;
        boolean after = lexemes.get(i + 1).folded().length() > 1;
        return before != after;
    }

    /** Single letters with full stops between them are one word, as in "u. a." or "e. V."; the index after them. */
    private int afterInitials(int first) {
        int end = first;
        int i = first;
        while (isInitial(i)) {
            boolean stop = isTight(i + 1) && lexemes.get(i + 1).is(".");
            end = stop ? i + 2 : i + 1;
            if (!stop) {
                break;
            }
            i = end;
        }
        boolean several = end > first + 2;
        return several ? end : first + 1;
    }

    private boolean isInitial(int i) {
        return i < lexemes.size()
                && lexemes.get(i).isLetters()
                && lexemes.get(i).end() - lexemes.get(i).start() == 1
                && !(isTight(i + 1) && isWord(i + 1));
    }

    private String fold(int first, int end) {
        if (end == first + 1) {
            return lexemes.get(first).folded();
        }
        StringBuilder fold = new StringBuilder();
        for (int i = first; i < end; i++) {
            fold.append(
                    isHyphen(i)
                            ? Signs.HYPHEN
                            : lexemes.get(i).is("_") ? "" : lexemes.get(i).folded());
        }
        return fold.toString();
    }

    private boolean isTight(int i) {
        return i < lexemes.size() && lexemes.get(i).tight();
    }

    private boolean isWord(int i) {
        return lexemes.get(i).isLetters() || lexemes.get(i).isDigits();
    }

    private boolean isHyphen(int i) {
        return lexemes.get(i).is(Signs.HYPHEN) || lexemes.get(i).is(Signs.DASH);
    }

    private int start(int first) {
        return lexemes.get(first).start();
    }

    private int end(int end) {
        return lexemes.get(end - 1).end();
    }
}
