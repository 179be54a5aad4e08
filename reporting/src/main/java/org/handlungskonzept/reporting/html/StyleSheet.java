package org.handlungskonzept.reporting.html;

import org.handlungskonzept.reporting.internal.Resources;

/** The look of all pages. */
final class StyleSheet {

    /** What figures need wherever they stand. */
    static final String FIGURES = Resources.text(StyleSheet.class, "figures.css");

    static final String CSS = FIGURES + Resources.text(StyleSheet.class, "report.css");

    private StyleSheet() {}
}
