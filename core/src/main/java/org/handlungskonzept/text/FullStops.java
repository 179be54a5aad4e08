package org.handlungskonzept.text;

import java.util.List;

/** Tells the full stops that end a sentence from those of abbreviations, ordinal numbers and addresses. */
final class FullStops {

    private static final String OPENING = "(„“\"«»[";
    private static final int LONGEST_ORDINAL = 3;

    private final List<Piece> pieces;
    private final SentenceWords words;

    FullStops(List<Piece> pieces, SentenceWords words) {
        this.pieces = pieces;
        this.words = words;
    }

    /** Whether a sentence ends after the full stop, exclamation or question mark at this index; another piece follows. */
    boolean endsAfter(int i) {
        Piece mark = pieces.get(i);
        Piece next = pieces.get(i + 1);
        if (next.isMark()) {
            return OPENING.contains(next.folded()) && !next.tight() && !afterAbbreviation(i);
        }
        if (next.isWord() && !next.capital()) {
            return false;
        }
        if (!mark.is(".")) {
            return !mark.is("...") || words.starts(next);
        }
        return i == 0 || endsWith(pieces.get(i - 1), i, next);
    }

    private boolean endsWith(Piece last, int i, Piece next) {
        if (last.isNumber() || isRoman(last)) {
            return endsWithNumber(last, i, next);
        }
        if (!last.isWord()) {
            return true;
        }
        if (last.folded().length() == 1) {
            return endsWithLetter(i, next);
        }
        if (words.isNeverLast(last.folded())) {
            return false;
        }
        return !(words.isMaybeLast(last.folded()) || next.tight()) || words.starts(next);
    }

    /** "im 3. Quartal" goes on; "im Jahr 2024. Danach" does not. */
    private boolean endsWithNumber(Piece last, int i, Piece next) {
        boolean ordinal =
                last.folded().length() <= LONGEST_ORDINAL && !last.folded().contains(",");
        if (next.isNumber()) {
            return !ordinal;
        }
        if (words.isCounted(next.folded())) {
            return !ordinal;
        }
        return !ordinal || words.starts(next) || (i >= 2 && isNumbered(pieces.get(i - 2)));
    }

    /** "§ 5. Kosten": what is before the number takes it, so that it is no ordinal. */
    private static boolean isNumbered(Piece before) {
        return before.is("§") || before.is("nr") || before.is("amt") || before.is("no");
    }

    /** "z. B. Kurse" goes on, and so does "U. S. Army"; "e. V. Der Verein" does not. */
    private boolean endsWithLetter(int i, Piece next) {
        if (next.folded().length() == 1 || !words.opens(next)) {
            return false;
        }
        String pair = i >= 3 && pieces.get(i - 2).is(".")
                ? pieces.get(i - 3).folded() + pieces.get(i - 1).folded()
                : "";
        return !pair.equals("zb")
                && !pair.equals("dh")
                && !pair.equals("eg")
                && !pair.equals("ie")
                && !pair.equals("us");
    }

    private boolean afterAbbreviation(int i) {
        Piece last = i == 0 ? pieces.get(0) : pieces.get(i - 1);
        return pieces.get(i).is(".")
                && last.isWord()
                && (last.folded().length() == 1
                        || words.isNeverLast(last.folded())
                        || words.isMaybeLast(last.folded()));
    }

    private static boolean isRoman(Piece piece) {
        return piece.isWord()
                && piece.capital()
                && piece.folded().length() <= LONGEST_ORDINAL
                && piece.folded().chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    }
}
