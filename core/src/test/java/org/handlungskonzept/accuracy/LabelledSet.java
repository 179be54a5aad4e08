package org.handlungskonzept.accuracy;

import java.util.List;
import java.util.Locale;

/** A set of labelled texts, in a folder of its own. */
enum LabelledSet {
    /** Readers and rules were mended with it in view. */
    DEVELOPMENT("development"),
    /** Made when readers and rules stood; then they were mended with its misses in view. */
    SECOND("second"),
    /** Opened when that was done; then they were mended again with its misses in view. */
    THIRD("third"),
    /** Labelled apart and opened when that was done; then some of its misses were mended. */
    FOURTH("fourth"),
    /** Labelled apart and opened when all mending was done. */
    UNSEEN("unseen");

    private final String title;

    LabelledSet(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<LabelledRow> rows(String file) {
        return LabelledRow.read(name().toLowerCase(Locale.ROOT) + "/" + file);
    }
}
