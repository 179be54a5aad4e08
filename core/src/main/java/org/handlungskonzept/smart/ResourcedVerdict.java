package org.handlungskonzept.smart;

import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.Resources;

/** The verdict on R (realistisch): whether resources are named. Whether it can be done is left to people. */
final class ResourcedVerdict {

    private ResourcedVerdict() {}

    static AspectResult of(MeasureSubject subject) {
        Resources resources = subject.measure().resources();
        if (resources.none() != null) {
            return none(subject, resources.none());
        }
        if (isQuantified(resources)) {
            return result(subject, Verdict.MET, "quantified");
        }
        if (!isEmpty(resources)) {
            return result(subject, Verdict.PARTLY, "unquantified");
        }
        return resources.asWritten().isBlank()
                ? result(subject, Verdict.NOT_MET, "resources-missing")
                : result(subject, Verdict.NOT_ASSESSABLE, "resources-not-interpreted");
    }

    static boolean isQuantified(Resources resources) {
        return !resources.money().isEmpty()
                || !resources.staff().isEmpty()
                || resources.funding().stream().anyMatch(funding -> funding.amount() != null);
    }

    static boolean isEmpty(Resources resources) {
        return resources.money().isEmpty()
                && resources.staff().isEmpty()
                && resources.inKind().isEmpty()
                && resources.funding().isEmpty();
    }

    private static AspectResult none(MeasureSubject subject, NoResources none) {
        return switch (none) {
            case NONE_NEEDED -> result(subject, Verdict.MET, "none-needed");
            case WITHIN_EXISTING -> result(subject, Verdict.MET, "within-existing");
            case OPEN -> result(subject, Verdict.PARTLY, "none-open");
            case NOT_AVAILABLE -> result(subject, Verdict.NOT_MET, "not-available");
        };
    }

    private static AspectResult result(MeasureSubject subject, Verdict verdict, String key) {
        Arguments written = Arguments.written(subject.measure().resources().asWritten());
        return AspectResult.of(subject, verdict, key, "/resources", written);
    }
}
