package org.handlungskonzept.reporting.document;

/**
 * A drawing of figures (Abbildung): it cannot be without a caption, a text for readers who cannot see it, and the table of
 * what it shows.
 *
 * <p>Writers that draw it write its table too; all others write caption, alternative and table.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Figure extends Block permits BarFigure, LineFigure, TimelineFigure {

    /**
     * What the figure shows.
     *
     * @return the caption
     */
    Phrase caption();

    /**
     * What a reader who cannot see the figure should know; the numbers are in the table.
     *
     * @return a text that is not blank, in the language of the document
     */
    String alternative();

    /**
     * All that the figure shows as a table.
     *
     * @param caption what the table shows
     * @return the table, with at least one row
     */
    Table numbers(Phrase caption);
}
