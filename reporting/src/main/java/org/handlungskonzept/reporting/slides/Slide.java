package org.handlungskonzept.reporting.slides;

import java.util.List;

/**
 * A slide, laid out.
 *
 * @param layout what kind of slide it is
 * @param title its title
 * @param titleSize the size of its letters, in points
 * @param shapes what stands below it, in reading order
 */
record Slide(Layout layout, RunText title, double titleSize, List<Shape> shapes) {

    /** The layouts of the file, in their order there. */
    enum Layout {
        TITLE(1),
        TEXT(2),
        TITLE_ONLY(3),
        SECTION(4);

        private final int number;

        Layout(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    Slide {
        shapes = List.copyOf(shapes);
    }
}
