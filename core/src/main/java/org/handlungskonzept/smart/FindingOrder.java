package org.handlungskonzept.smart;

import java.util.Comparator;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/** By letter, those of the plan last; then by severity, rule and place, the whole before its parts. */
final class FindingOrder implements Comparator<Finding> {

    @Override
    public int compare(Finding one, Finding other) {
        int order = compare(one.letter(), other.letter());
        order = order == 0 ? one.severity().compareTo(other.severity()) : order;
        order = order == 0 ? one.rule().compareTo(other.rule()) : order;
        order = order == 0 ? one.place().compareTo(other.place()) : order;
        return order == 0 ? compare(one.span(), other.span()) : order;
    }

    private static int compare(@Nullable SmartLetter one, @Nullable SmartLetter other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return one.compareTo(other);
    }

    private static int compare(@Nullable Span one, @Nullable Span other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }
}
