package org.handlungskonzept.text;

import java.util.List;

/** What stands before the items of a list: a bullet, a number with a point, a letter with a bracket. */
final class ItemMark {

    private static final int LONGEST_NUMBER = 2;
    private static final String ALWAYS = "•▪";
    private static final String BEFORE_CAPITALS = "-–";

    private ItemMark() {}

    /**
     * The index after the mark that begins here, or the same if none does.
     *
     * @param numbered whether a number with a point may be meant as a mark
     */
    static int after(List<Lexeme> lexemes, int i, boolean numbered) {
        Lexeme lexeme = lexemes.get(i);
        if (lexeme.kind() == Lexeme.Kind.SIGN) {
            return Signs.isBullet(lexeme.folded()) && stands(lexemes, i) ? i + 1 : i;
        }
        boolean bracket = LexemeScanner.isTight(lexemes, i + 1, ")");
        boolean point = numbered && lexeme.isDigits() && LexemeScanner.isTight(lexemes, i + 1, ".");
        boolean free = i + 2 >= lexemes.size() || !lexemes.get(i + 2).tight();
        int longest = lexeme.isLetters() ? 1 : LONGEST_NUMBER;
        return (bracket || point) && free && lexeme.folded().length() <= longest ? i + 2 : i;
    }

    /** Whether a blank follows the bullet, or what can follow one without a blank. */
    private static boolean stands(List<Lexeme> lexemes, int i) {
        String bullet = lexemes.get(i).folded();
        if (i + 1 >= lexemes.size() || !lexemes.get(i + 1).tight() || ALWAYS.contains(bullet)) {
            return true;
        }
        return BEFORE_CAPITALS.contains(bullet) && lexemes.get(i + 1).capital();
    }
}
