package org.handlungskonzept.smart;

import org.handlungskonzept.concept.Funding;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.text.ResourcePhrase;
import org.handlungskonzept.text.Span;

/** Rules on R (realistisch), as far as it means named resources. */
final class ResourceRules extends RuleGroup {

    static final String ENTRY = "/resources/asWritten";

    ResourceRules() {
        super(
                values("R401", "resources-missing", Severity.WARNING),
                texts("R402", "none-but-costly", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                values("R403", "unquantified", Severity.WARNING),
                values("R404", "funding-uncertain", Severity.INFORMATION),
                values("R415", "none-ambiguous", Severity.WARNING),
                values("R416", "not-available", Severity.WARNING),
                values("R417", "not-interpreted", Severity.WARNING));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        Means means = subject.means();
        switch (rule) {
            case "R401" -> missing(means, look);
            case "R402" -> costly(subject, look);
            case "R403" -> unquantified(means, look);
            case "R404" -> uncertain(means, look);
            case "R415" -> noneMeaning(means, NoResources.OPEN, look);
            case "R416" -> noneMeaning(means, NoResources.NOT_AVAILABLE, look);
            case "R417" -> notInterpreted(means, look);
            default -> {}
        }
    }

    private static void missing(Means means, Look look) {
        boolean blank = means.values().asWritten().isBlank();
        if (look.at((blank && means.isSilent()) || means.isPlaceholder())) {
            look.report("/resources", written(means));
        }
    }

    private static void costly(MeasureSubject subject, Look look) {
        if (subject.measure().resources().none() == NoResources.NONE_NEEDED) {
            String title = subject.measure().title();
            Span found = CostlyWork.in(title, subject.concept().language());
            if (found == null) {
                look.clean();
            } else {
                look.found("/title", found, written(subject.means()).and("text", found.of(title)));
            }
        }
    }

    private static void unquantified(Means means, Look look) {
        if (means.values().none() == null
                && means.isNamed()
                && look.at(!means.isQuantified() && !means.isGradeOnly())) {
            look.report("/resources", written(means));
        }
    }

    private static void uncertain(Means means, Look look) {
        ResourcePhrase phrase = means.uncertain();
        if (phrase != null) {
            look.found(
                    ENTRY,
                    phrase.span(),
                    Arguments.of("text", phrase.span().of(means.values().asWritten())));
        } else if (means.isNamed() && look.at(means.phrases().isEmpty() && hasOpenFunding(means))) {
            look.report("/resources/funding", written(means));
        }
    }

    private static boolean hasOpenFunding(Means means) {
        for (Funding funding : means.values().funding()) {
            if (funding.state() != FundingState.SECURED) {
                return true;
            }
        }
        return false;
    }

    private static void noneMeaning(Means means, NoResources meaning, Look look) {
        NoResources none = means.values().none();
        if (none != null && look.at(none == meaning)) {
            look.report("/resources/none", written(means));
        }
    }

    private static void notInterpreted(Means means, Look look) {
        String written = means.values().asWritten();
        if (!written.isBlank() && look.at(means.isSilent())) {
            Span residue = means.reading() == null
                    ? null
                    : Readings.around(means.reading().residue());
            look.report(
                    residue == null ? "/resources" : ENTRY,
                    residue,
                    written(means).and("text", residue == null ? null : residue.of(written)));
        }
    }

    private static Arguments written(Means means) {
        return Arguments.written(means.values().asWritten());
    }
}
