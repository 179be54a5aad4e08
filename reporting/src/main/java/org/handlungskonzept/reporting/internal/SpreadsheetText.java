package org.handlungskonzept.reporting.internal;

import java.util.regex.Pattern;
import org.handlungskonzept.meta.Internal;

/** Texts in cells that a spreadsheet must not take for formulas (Schutz vor Formeln). */
@Internal
public final class SpreadsheetText {

    private static final Pattern FORMULA =
            Pattern.compile("\\s*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /**
     * Makes a cell harmless.
     *
     * @param cell the text of a cell
     * @return the same text, with an apostrophe before it if a spreadsheet would take it for a formula
     */
    public static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
