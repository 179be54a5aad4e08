package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.Funding;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.text.ResourcePhrase;
import org.handlungskonzept.text.ResourceReading;
import org.jspecify.annotations.Nullable;

/**
 * What the entry and the values under resources amount to together.
 *
 * @param values the values, entered or read
 * @param phrases what was read in the entry; nothing if people have entered the values
 * @param reading all that was read in the entry, or null if it is blank or not read, or people have entered the values
 */
record Means(
        Resources values,
        List<ResourcePhrase> phrases,
        @Nullable ResourceReading reading) {

    /**
     * @param stored the values as people left them
     * @param values the same, with those that were read where none stood there
     */
    static Means of(Resources stored, Resources values, @Nullable ResourceReading reading) {
        return reading != null && isRead(stored, reading)
                ? new Means(values, reading.phrases(), reading)
                : new Means(values, List.of(), null);
    }

    /** Whether nobody has entered other values than the entry says. */
    private static boolean isRead(Resources stored, ResourceReading reading) {
        boolean none = stored.none() == null && isEmpty(stored);
        return none || reading.toResources(stored.asWritten()).equals(stored);
    }

    /** Whether neither people nor a reading say anything; a time alone says nothing about resources. */
    boolean isSilent() {
        if (values.none() != null || !isEmpty(values)) {
            return false;
        }
        for (ResourcePhrase phrase : phrases) {
            if (!isTime(phrase)) {
                return false;
            }
        }
        return true;
    }

    /** Whether something is named, with or without a number. */
    boolean isNamed() {
        if (!isEmpty(values)) {
            return true;
        }
        for (ResourcePhrase phrase : phrases) {
            if (isNumber(phrase) || isBare(phrase)) {
                return true;
            }
        }
        return false;
    }

    boolean isQuantified() {
        if (!values.money().isEmpty() || !values.staff().isEmpty()) {
            return true;
        }
        for (Funding funding : values.funding()) {
            if (funding.amount() != null) {
                return true;
            }
        }
        for (ResourcePhrase phrase : phrases) {
            if (isNumber(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the entry only holds the place of one to come. */
    boolean isPlaceholder() {
        if (values.none() != null || !isEmpty(values)) {
            return false;
        }
        boolean open = false;
        for (ResourcePhrase phrase : phrases) {
            if (phrase instanceof ResourcePhrase.Placeholder) {
                open = true;
            } else if (!isTime(phrase)) {
                return false;
            }
        }
        return open;
    }

    /** The first part of the entry that says that the funding is not settled, or null. */
    @Nullable
    ResourcePhrase uncertain() {
        for (ResourcePhrase phrase : phrases) {
            if (phrase instanceof ResourcePhrase.Uncertain
                    || (phrase instanceof ResourcePhrase.Support support
                            && support.state() == FundingState.APPLIED_FOR)) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether there is only a pay grade where a number of posts is needed. */
    boolean isGradeOnly() {
        return values.staff().isEmpty()
                && has(phrases, ResourcePhrase.PayGrade.class)
                && !has(phrases, ResourcePhrase.Staffing.class);
    }

    /** Whether one of the parts of an entry is of that kind. */
    static boolean has(List<ResourcePhrase> phrases, Class<? extends ResourcePhrase> kind) {
        for (ResourcePhrase phrase : phrases) {
            if (kind.isInstance(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(ResourcePhrase phrase) {
        return phrase instanceof ResourcePhrase.Amount
                || phrase instanceof ResourcePhrase.Staffing
                || phrase instanceof ResourcePhrase.Hours
                || (phrase instanceof ResourcePhrase.Support support && support.amount() != null);
    }

    private static boolean isBare(ResourcePhrase phrase) {
        return phrase instanceof ResourcePhrase.Unquantified
                || phrase instanceof ResourcePhrase.Budget
                || phrase instanceof ResourcePhrase.PayGrade
                || phrase instanceof ResourcePhrase.InKind
                || phrase instanceof ResourcePhrase.Support;
    }

    private static boolean isTime(ResourcePhrase phrase) {
        return phrase instanceof ResourcePhrase.When;
    }

    private static boolean isEmpty(Resources resources) {
        return resources.money().isEmpty()
                && resources.staff().isEmpty()
                && resources.inKind().isEmpty()
                && resources.funding().isEmpty();
    }
}
