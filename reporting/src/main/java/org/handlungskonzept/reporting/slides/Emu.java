package org.handlungskonzept.reporting.slides;

/** Lengths as the file says them: 12,700 of its units are a point. */
final class Emu {

    private static final int IN_A_POINT = 12_700;

    private Emu() {}

    static String of(double points) {
        return String.valueOf(Math.round(points * IN_A_POINT));
    }

    /** Sizes of letters are hundredths of a point. */
    static String size(double points) {
        return String.valueOf(Math.round(points * 100));
    }
}
