package org.handlungskonzept.reporting.exchange;

/** The ends of the namespaces of OpenDocument, which are the same in all its versions. */
final class Ods {

    static final String TABLE = ":table:1.0";
    static final String OFFICE = ":office:1.0";
    static final String STYLE = ":style:1.0";
    static final String TEXT = ":text:1.0";
    /** What LibreOffice adds on its own. */
    static final String CALC = "calcext:1.0";

    private Ods() {}
}
