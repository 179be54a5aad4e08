package org.handlungskonzept.reporting.slides;

/** Where things stand on a slide of 960 by 540 points. */
final class Area {

    static final double LEFT = 48;
    static final double WIDTH = 864;
    static final double BOTTOM = 490;

    /** Where text begins below the title. */
    static final double TOP = 122;

    /** Where it begins on the first slide. */
    static final double TITLE_TOP = 284;

    /** Where the line at the foot begins, and how wide its two parts are. */
    static final double FOOT = 502;

    static final double FOOTER = 700;
    static final double NUMBER = 100;

    private Area() {}

    static double top(Slide.Layout layout) {
        return layout == Slide.Layout.TITLE ? TITLE_TOP : TOP;
    }
}
