package org.handlungskonzept.smart;

import java.util.List;
import java.util.function.Predicate;
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

    static Means of(Resources values, @Nullable ResourceReading reading) {
        if (reading != null && reading.toResources(values.asWritten()).equals(values)) {
            return new Means(values, reading.phrases(), reading);
        }
        return new Means(values, List.of(), null);
    }

    /** Whether neither people nor a reading say anything; a time alone says nothing about resources. */
    boolean isSilent() {
        return values.none() == null && isEmpty(values) && !any(phrase -> !isTime(phrase));
    }

    /** Whether something is named, with or without a number. */
    boolean isNamed() {
        return !isEmpty(values) || any(phrase -> isNumber(phrase) || isBare(phrase));
    }

    boolean isQuantified() {
        return !values.money().isEmpty()
                || !values.staff().isEmpty()
                || values.funding().stream().anyMatch(funding -> funding.amount() != null)
                || any(Means::isNumber);
    }

    /** Whether the entry only holds the place of one to come. */
    boolean isPlaceholder() {
        return values.none() == null
                && isEmpty(values)
                && any(Means::isOpen)
                && !any(phrase -> !isOpen(phrase) && !isTime(phrase));
    }

    /** Whether a part of the entry says that the funding is not settled. */
    static boolean isUncertain(ResourcePhrase phrase) {
        return phrase instanceof ResourcePhrase.Uncertain
                || (phrase instanceof ResourcePhrase.Support support && support.state() == FundingState.APPLIED_FOR);
    }

    /** Whether there is only a pay grade where a number of posts is needed. */
    boolean isGradeOnly() {
        return values.staff().isEmpty()
                && any(ResourcePhrase.PayGrade.class::isInstance)
                && !any(ResourcePhrase.Staffing.class::isInstance);
    }

    boolean any(Predicate<ResourcePhrase> condition) {
        for (ResourcePhrase phrase : phrases) {
            if (condition.test(phrase)) {
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

    private static boolean isOpen(ResourcePhrase phrase) {
        return phrase instanceof ResourcePhrase.Placeholder;
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
