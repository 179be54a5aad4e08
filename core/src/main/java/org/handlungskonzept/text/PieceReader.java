package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.text.Piece.Gap;
import org.handlungskonzept.text.Token.Kind;

/** Joins lexemes to words, numbers and marks; leaves out Markdown, bullets and the numbers of list items. */
final class PieceReader {

    private static final String POINTS = "...";
    private static final int SHORTEST_RULE = 3;

    private final List<Lexeme> lexemes;
    private final SentenceWords words;
    private final boolean severalLines;
    private final List<Piece> pieces;
    private Gap gap = Gap.NONE;
    private boolean heading;
    private boolean tight;

    private PieceReader(List<Lexeme> lexemes, SentenceWords words) {
        this.lexemes = lexemes;
        this.words = words;
        this.pieces = new ArrayList<>(lexemes.size());
        this.severalLines = hasLine(lexemes);
    }

    static List<Piece> read(String text, SentenceWords words) {
        PieceReader reader = new PieceReader(LexemeScanner.scan(text), words);
        int i = 0;
        while (i < reader.lexemes.size()) {
            i = reader.next(i);
        }
        return reader.pieces;
    }

    private static boolean hasLine(List<Lexeme> lexemes) {
        for (Lexeme lexeme : lexemes) {
            if (lexeme.isLine()) {
                return true;
            }
        }
        return false;
    }

    private int next(int i) {
        Lexeme lexeme = lexemes.get(i);
        if (lexeme.lineStart() && !lexeme.isLine()) {
            int after = afterLineMark(i);
            if (after > i) {
                return after;
            }
        }
        return switch (lexeme.kind()) {
            case LINE -> line(i);
            case LETTERS -> joined(i, Kind.WORD);
            case DIGITS -> joined(i, Kind.NUMBER);
            case SIGN -> sign(i);
        };
    }

    private int line(int i) {
        boolean hard = heading || gap != Gap.NONE || lexemes.get(i).is(Lexeme.PARAGRAPH);
        gap = hard ? Gap.PARAGRAPH : Gap.LINE;
        heading = false;
        tight = false;
        return i + 1;
    }

    /** The index after what only marks the line as heading, quotation, item or rule, or the same if nothing does. */
    private int afterLineMark(int i) {
        int run = i + 1;
        while (run < lexemes.size() && tightSign(run, lexemes.get(i).folded())) {
            run++;
        }
        if (lexemes.get(i).is("#") || lexemes.get(i).is(">")) {
            heading = lexemes.get(i).is("#");
            gap = heading ? Gap.PARAGRAPH : gap;
            return skip(run);
        }
        boolean rule = "-*_=".contains(lexemes.get(i).folded()) && run - i >= SHORTEST_RULE;
        int after = rule ? run : afterItemMark(i);
        if (after > i) {
            gap = Gap.PARAGRAPH;
            return skip(after);
        }
        return i;
    }

    /** "1. Kurse" in a list is an item, but not "30. Juni" or a line that the one before leads up to. */
    private int afterItemMark(int i) {
        boolean counted =
                i + 2 < lexemes.size() && words.isCounted(lexemes.get(i + 2).folded());
        boolean goesOn = !pieces.isEmpty() && words.leadsOn(pieces.get(pieces.size() - 1));
        return ItemMark.after(lexemes, i, severalLines && !counted && !goesOn);
    }

    private boolean tightSign(int i, String sign) {
        return LexemeScanner.isTight(lexemes, i, sign);
    }

    private int joined(int first, Kind kind) {
        int end = first + 1;
        while (true) {
            int next = kind == Kind.WORD ? afterWordPart(end) : afterNumberPart(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        add(kind, first, end, end == first + 1 ? lexemes.get(first).folded() : folded(first, end));
        return end;
    }

    private int afterWordPart(int i) {
        if (i < lexemes.size() && lexemes.get(i).tight()) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.isLetters() || lexeme.isDigits()) {
                return i + 1;
            }
            boolean joins = lexeme.is(Signs.HYPHEN) || lexeme.is("'");
            if (joins && i + 1 < lexemes.size() && lexemes.get(i + 1).tight()) {
                Lexeme next = lexemes.get(i + 1);
                return next.isLetters() || (next.isDigits() && lexeme.is(Signs.HYPHEN)) ? i + 2 : i;
            }
        }
        return i;
    }

    private int afterNumberPart(int i) {
        boolean joins = tightSign(i, ".") || tightSign(i, ",") || tightSign(i, "'");
        boolean number = joins
                && i + 1 < lexemes.size()
                && lexemes.get(i + 1).tight()
                && lexemes.get(i + 1).isDigits();
        return number ? i + 2 : i;
    }

    private String folded(int first, int end) {
        StringBuilder folded = new StringBuilder();
        for (int i = first; i < end; i++) {
            folded.append(lexemes.get(i).folded());
        }
        return folded.toString();
    }

    private int sign(int i) {
        Lexeme lexeme = lexemes.get(i);
        if (lexeme.is("|")) {
            gap = Gap.PARAGRAPH;
            return skip(i + 1);
        }
        if (Signs.isMarkup(lexeme.folded())) {
            return skip(i + 1);
        }
        int end = i + 1;
        while (lexeme.is(".") && tightSign(end, ".")) {
            end++;
        }
        add(Kind.MARK, i, end, end > i + 1 || lexeme.is("…") ? POINTS : lexeme.folded());
        return end;
    }

    private int skip(int next) {
        tight = false;
        return next;
    }

    private void add(Kind kind, int first, int end, String folded) {
        Lexeme lexeme = lexemes.get(first);
        boolean joined = tight && lexeme.tight();
        pieces.add(new Piece(kind, lexeme.start(), lexemes.get(end - 1).end(), folded, lexeme.capital(), joined, gap));
        gap = Gap.NONE;
        tight = true;
    }
}
