package org.handlungskonzept.reporting.html;

import org.handlungskonzept.reporting.internal.Resources;

/** The look of all pages. */
final class StyleSheet {

    static final String CSS = Resources.text(StyleSheet.class, "report.css");

    private StyleSheet() {}
}
