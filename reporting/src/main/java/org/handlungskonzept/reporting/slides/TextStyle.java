package org.handlungskonzept.reporting.slides;

/** How a paragraph on a slide looks; lengths in points. */
enum TextStyle {
    BODY(20, 8, 0, false),
    BULLET(20, 4, 20, false),
    NUMBER(20, 4, 30, false),
    BOX(20, 4, 28, false),
    FACT(18, 4, 0, false),
    TERM(18, 8, 0, true),
    NOTE(18, 10, 0, true),
    CAPTION(16, 10, 0, true),
    DESCRIPTION(16, 4, 0, false),
    SUBTITLE(24, 0, 0, false),
    PUBLISHER(20, 4, 0, false);

    private static final double LINE = 1.2;

    private final double size;
    private final double before;
    private final double indent;
    private final boolean heading;

    TextStyle(double size, double before, double indent, boolean heading) {
        this.size = size;
        this.before = before;
        this.indent = indent;
        this.heading = heading;
    }

    double size() {
        return size;
    }

    double before() {
        return before;
    }

    double indent() {
        return indent;
    }

    /** Whether it is bold. */
    boolean isHeading() {
        return heading;
    }

    /** Whether it stays with what comes next. */
    boolean isKept() {
        return heading || this == DESCRIPTION;
    }

    /** Whether it is for whole sentences. */
    boolean isProse() {
        return this == BODY || this == DESCRIPTION;
    }

    double lineHeight() {
        return size * LINE;
    }
}
