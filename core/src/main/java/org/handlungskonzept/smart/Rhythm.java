package org.handlungskonzept.smart;

import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimeFrame;
import org.jspecify.annotations.Nullable;

/**
 * How much a rhythm counts as a time, as an option of a rule: the precision of a first time from which all further days
 * follow; or not at all.
 */
final class Rhythm {

    static final String OPTION = "first";
    private static final String NEVER = "never";

    private Rhythm() {}

    /** The precision that a first time needs; null if a rhythm never counts. */
    static @Nullable Precision of(RuleDescriptor rule) {
        String wanted = rule.options().getOrDefault(OPTION, "");
        return NEVER.equals(wanted) ? null : DeadlinePrecision.of(OPTION, wanted);
    }

    /** Whether a rhythm has a first time from which all further days follow. */
    static boolean isAnchored(TimeFrame.Recurring recurring, @Nullable Precision needed) {
        return recurring.first() != null
                && needed != null
                && recurring.first().precision().compareTo(needed) <= 0;
    }
}
