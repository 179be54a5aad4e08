package org.handlungskonzept.reporting.slides;

import java.util.List;
import java.util.Locale;

/**
 * A title that fits.
 *
 * @param text the title, cut if it is longer than three lines
 * @param size the size of its letters, in points
 * @param cut whether it is cut
 */
record SlideTitle(RunText text, double size, boolean cut) {

    private static final String CUT = "\u2026";

    /** What a cut title leaves free in its last line, for the sign that it is cut and a number in parentheses. */
    private static final int ROOM = 12;

    private record Step(double size, int lines) {}

    private static final List<Step> BELOW = List.of(new Step(30, 2), new Step(26, 2), new Step(21, 3));
    private static final List<Step> FIRST = List.of(new Step(40, 3), new Step(30, 4));

    static SlideTitle of(RunText title, Slide.Layout layout, int part, Locale language) {
        String suffix = part == 1 ? "" : " (" + part + ")";
        List<Step> steps = layout == Slide.Layout.TITLE || layout == Slide.Layout.SECTION ? FIRST : BELOW;
        String whole = title.plain() + suffix;
        for (Step step : steps) {
            if (TextWidths.lines(whole, step.size(), Area.WIDTH, true).size() <= step.lines()) {
                return new SlideTitle(suffix.isEmpty() ? title : title.with(suffix, language), step.size(), false);
            }
        }
        Step last = steps.get(steps.size() - 1);
        int end = TextWidths.lines(title.plain(), last.size(), Area.WIDTH, true).get(last.lines());
        int kept = Math.max(1, end - ROOM);
        if (Character.isHighSurrogate(title.plain().charAt(kept - 1))) {
            kept++;
        }
        return new SlideTitle(title.part(0, kept).with(CUT + suffix, language), last.size(), true);
    }
}
