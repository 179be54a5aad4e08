package org.handlungskonzept.reporting.opendocument;

/** How a page lies (Seitenausrichtung): A4, all lengths in thousandths of a centimetre. */
enum OdtPage {
    UPRIGHT("Standard", 21_000),
    ACROSS("Across", 29_700);

    private static final int MARGINS = 4_500;

    private final String master;
    private final int width;

    OdtPage(String master, int width) {
        this.master = master;
        this.width = width;
    }

    /** The name of the master page, as the styles have it. */
    String master() {
        return master;
    }

    /** The width between the margins. */
    int textWidth() {
        return width - MARGINS;
    }
}
