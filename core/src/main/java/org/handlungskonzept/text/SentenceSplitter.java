package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.text.Piece.Gap;

/** Finds where sentences end, and makes them of pieces. */
final class SentenceSplitter {

    private static final String END_MARKS = ".!?";

    private final List<Piece> pieces;
    private final Enclosures enclosures;
    private final FullStops fullStops;
    private final SentenceWords words;

    SentenceSplitter(String text, Locale language) {
        this.words = SentenceWords.of(language);
        this.pieces = PieceReader.read(text, words);
        this.enclosures = new Enclosures(pieces);
        this.fullStops = new FullStops(pieces, words);
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (i + 1 == pieces.size() || endsAfter(i, start)) {
                sentences.add(sentence(start, i + 1));
                start = i + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private boolean endsAfter(int i, int start) {
        Piece next = pieces.get(i + 1);
        if (next.gap() == Gap.PARAGRAPH) {
            return true;
        }
        if (enclosures.goesOn(i)) {
            return false;
        }
        if (next.gap() == Gap.LINE && !goesOnInNextLine(i)) {
            return true;
        }
        return endsWithMark(i) ? fullStops.endsAfter(i) : closesSentence(i, start);
    }

    private boolean goesOnInNextLine(int i) {
        Piece next = pieces.get(i + 1);
        if (words.leadsOn(pieces.get(i))) {
            return true;
        }
        if (endsWithMark(i)) {
            return !fullStops.endsAfter(i);
        }
        return next.isWord() && !next.capital();
    }

    /** Whether a quotation or bracket that is a sentence of its own closes here. */
    private boolean closesSentence(int i, int start) {
        int opening = enclosures.opening(i);
        if (opening < 0 || i == 0 || !endsWithMark(i - 1)) {
            return false;
        }
        boolean own = opening == start || pieces.get(opening - 1).is(":");
        Piece next = pieces.get(i + 1);
        return own ? next.capital() : words.starts(next);
    }

    private boolean endsWithMark(int i) {
        Piece piece = pieces.get(i);
        return piece.isMark() && END_MARKS.indexOf(piece.folded().charAt(0)) >= 0;
    }

    private Sentence sentence(int first, int end) {
        List<Token> tokens = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            Piece piece = pieces.get(i);
            tokens.add(new Token(
                    new Span(piece.start(), piece.end()),
                    piece.kind(),
                    piece.folded(),
                    piece.capital(),
                    piece.tight() && i > first,
                    enclosures.bracketed(i),
                    enclosures.quoted(i),
                    i == 0 || piece.gap() != Gap.NONE));
        }
        return new Sentence(
                new Span(pieces.get(first).start(), pieces.get(end - 1).end()), tokens);
    }
}
