package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.text.ResourcePhrase;

/** The verdict on R (realistisch): whether resources are named. Whether it can be done is left to people. */
final class ResourcedVerdict {

    private ResourcedVerdict() {}

    /** Figures that contradict each other, or end too early, count less than figures that do not. */
    static AspectResult of(MeasureSubject subject, List<Finding> findings) {
        Means means = subject.means();
        if (means.values().none() != null) {
            return none(subject, means, findings);
        }
        if (means.isPlaceholder()) {
            return result(subject, Verdict.NOT_MET, "resources-placeholder");
        }
        if (means.isQuantified()) {
            return quantified(subject, means, findings);
        }
        if (means.isNamed()) {
            return result(subject, Verdict.PARTLY, "unquantified");
        }
        if (means.uncertain() != null) {
            return result(subject, Verdict.PARTLY, "funding-uncertain");
        }
        return means.values().asWritten().isBlank()
                ? result(subject, Verdict.NOT_MET, "resources-missing")
                : result(subject, Verdict.NOT_ASSESSABLE, "resources-not-interpreted");
    }

    private static AspectResult quantified(MeasureSubject subject, Means means, List<Finding> findings) {
        if (found(findings, "R409")) {
            return result(subject, Verdict.NOT_MET, "resources-contradict");
        }
        if (found(findings, "R407")) {
            return result(subject, Verdict.PARTLY, "funding-ends");
        }
        return means.uncertain() == null
                ? result(subject, Verdict.MET, "quantified")
                : result(subject, Verdict.PARTLY, "funding-uncertain");
    }

    private static boolean found(List<Finding> findings, String rule) {
        for (Finding finding : findings) {
            if (finding.rule().value().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Costly work contradicts that there is no need, and a placeholder says no more than that it is open. */
    private static AspectResult none(MeasureSubject subject, Means means, List<Finding> findings) {
        NoResources none = requireNonNull(means.values().none(), "none");
        boolean denied = none == NoResources.NONE_NEEDED || none == NoResources.OPEN;
        if (denied && found(findings, "R402")) {
            return result(subject, Verdict.NOT_MET, "none-contradicted");
        }
        if (none == NoResources.OPEN && Means.has(means.phrases(), ResourcePhrase.Placeholder.class)) {
            return result(subject, Verdict.NOT_MET, "resources-placeholder");
        }
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
