package org.handlungskonzept.reporting.word;

/** How a page lies (Seitenausrichtung): A4, all lengths in twentieths of a point. */
enum PageFormat {
    UPRIGHT(11_906, 16_838, "footer"),
    ACROSS(16_838, 11_906, "footer-across");

    static final int LEFT = 1_417;
    static final int RIGHT = 1_134;

    private final int width;
    private final int height;
    private final String footer;

    PageFormat(int width, int height, String footer) {
        this.width = width;
        this.height = height;
        this.footer = footer;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The width between the margins. */
    int textWidth() {
        return width - LEFT - RIGHT;
    }

    /** The name of the part with the line at the bottom of the page, whose page numbers stand at the margin. */
    String footer() {
        return footer;
    }
}
