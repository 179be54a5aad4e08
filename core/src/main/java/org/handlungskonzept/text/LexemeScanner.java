package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.text.Lexeme.Kind;

/** Cuts any text into lexemes, in one pass: what all readers see. */
final class LexemeScanner {

    private final String text;
    private final List<Lexeme> lexemes;
    private final Fold fold = new Fold();
    private int code;
    private int next;
    private boolean tight;
    private boolean lineStart = true;

    private LexemeScanner(String text) {
        this.text = text;
        this.lexemes = new ArrayList<>(text.length() / 5 + 4);
    }

    static List<Lexeme> scan(String text) {
        LexemeScanner scanner = new LexemeScanner(text);
        int at = 0;
        while (at < text.length()) {
            at = scanner.piece(at);
        }
        return scanner.lexemes;
    }

    /** Whether this sign stands here, with nothing before it. */
    static boolean isTight(List<Lexeme> lexemes, int i, String sign) {
        return i < lexemes.size() && lexemes.get(i).tight() && lexemes.get(i).is(sign);
    }

    private int piece(int at) {
        look(at);
        if (code == ' ') {
            tight = false;
            return next;
        }
        if (Character.isLetter(code)) {
            int end = plainEnd(at);
            return end > at ? plain(at, end) : letters(at);
        }
        if (Signs.isDigit(code)) {
            return digits(at);
        }
        if (Signs.isLineEnd(code)) {
            return lineEnd(at);
        }
        if (Signs.isBlank(code)) {
            tight = false;
        } else if (!Signs.isHidden(code)) {
            add(Kind.SIGN, at, next, Signs.fold(code), false);
        }
        return next;
    }

    /** Looks at what stands at a place: sets its code point and the place after it. */
    private void look(int at) {
        char c = text.charAt(at);
        if (c != '&' && c != '<' && !Character.isSurrogate(c)) {
            code = c;
            next = at + 1;
            return;
        }
        Glyph glyph = c == '&' ? Markup.entity(text, at) : c == '<' ? Markup.tag(text, at) : null;
        if (glyph == null) {
            code = text.codePointAt(at);
            next = at + Character.charCount(code);
        } else {
            code = glyph.code();
            next = glyph.end();
        }
    }

    private int digits(int start) {
        int end = next;
        while (end < text.length() && Signs.isDigit(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(next, end);
        String digits = next == start + 1
                ? text.substring(start, end)
                : Character.toString(code).concat(rest);
        add(Kind.DIGITS, start, end, digits, false);
        return end;
    }

    /** The end of a word of small plain letters before a blank, a point or a comma, as most are; else its start. */
    private int plainEnd(int start) {
        int end = plainRun(start);
        return end == text.length() || " .,".indexOf(text.charAt(end)) >= 0 ? end : start;
    }

    /** The end of the small plain letters that begin here. */
    private int plainRun(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    /** A word that is folded as it is. */
    private int plain(int start, int end) {
        add(Kind.LETTERS, start, end, text.substring(start, end), false);
        return end;
    }

    private int letters(int start) {
        boolean capital = Character.isUpperCase(code) || Character.isTitleCase(code);
        fold.clear();
        int end = start;
        int at = start;
        while (at < text.length()) {
            int plain = plainRun(at);
            if (plain > at) {
                fold.add(text, at, plain);
                end = plain;
                at = plain;
                continue;
            }
            look(at);
            if (Character.isLetter(code)) {
                fold.add(code);
                end = next;
            } else if (Signs.isCombining(code)) {
                fold.addMark(code);
                end = next;
            } else if (!Signs.isHidden(code)) {
                GenderMark mark = end == at && code != ' ' ? GenderMark.at(text, start, at) : null;
                if (mark == null) {
                    break;
                }
                end = add(mark);
                next = end;
            }
            at = next;
        }
        add(Kind.LETTERS, start, end, fold.letters(), capital);
        return at;
    }

    private int add(GenderMark mark) {
        for (int i = mark.start(); i < mark.letters(); i++) {
            fold.add(text.charAt(i));
        }
        return mark.end();
    }

    private int lineEnd(int start) {
        int end = text.charAt(start) == '\r' && next < text.length() && text.charAt(next) == '\n' ? next + 1 : next;
        add(Kind.LINE, start, end, code == 0x2029 ? Lexeme.PARAGRAPH : "\n", false);
        tight = false;
        lineStart = true;
        return end;
    }

    private void add(Kind kind, int start, int end, String folded, boolean capital) {
        lexemes.add(new Lexeme(kind, start, end, folded, capital, tight, lineStart));
        tight = true;
        lineStart = false;
    }
}
