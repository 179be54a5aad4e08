package org.handlungskonzept.accuracy;

import java.util.Locale;

/** Counts of what was found and what should have been. Not thread-safe. */
final class Hits {

    private int right;
    private int found;
    private int wanted;

    void add(boolean isFound, boolean isWanted) {
        right += isFound && isWanted ? 1 : 0;
        found += isFound ? 1 : 0;
        wanted += isWanted ? 1 : 0;
    }

    int found() {
        return found;
    }

    int wanted() {
        return wanted;
    }

    /** The share of what was found that is right; 1 if nothing was found. */
    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** The share of what should be found that was; 1 if nothing should be. */
    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    String precisionCell() {
        return found == 0 ? "-" : cell(precision());
    }

    String recallCell() {
        return wanted == 0 ? "-" : cell(recall());
    }

    static String cell(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
