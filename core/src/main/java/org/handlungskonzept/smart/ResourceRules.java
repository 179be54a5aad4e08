package org.handlungskonzept.smart;

import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.text.ResourcePhrase;
import org.handlungskonzept.text.ResourceReading;
import org.handlungskonzept.text.Span;

/** Rules on R (realistisch), as far as it means named resources. */
final class ResourceRules {

    static final String ENTRY = "/resources/asWritten";

    private ResourceRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("R401", "resources-missing", Severity.WARNING, ResourceRules::missing),
                new MeasureRule(
                        RuleDescriptor.of("R402", "none-but-costly", Severity.INFORMATION)
                                .reading(ReadingDepth.TEXTS, FalsePositiveRisk.MEDIUM),
                        ResourceRules::costly),
                MeasureRule.of("R403", "unquantified", Severity.WARNING, ResourceRules::unquantified),
                MeasureRule.of("R404", "funding-uncertain", Severity.INFORMATION, ResourceRules::uncertain),
                noneMeaning(NoResources.OPEN, "R415", "none-ambiguous"),
                noneMeaning(NoResources.NOT_AVAILABLE, "R416", "not-available"),
                MeasureRule.of("R417", "not-interpreted", Severity.WARNING, ResourceRules::notInterpreted));
    }

    private static void missing(MeasureSubject subject, Look look) {
        Means means = subject.means();
        boolean blank = means.values().asWritten().isBlank();
        look.at("/resources", (blank && means.isSilent()) || means.isPlaceholder(), () -> written(means));
    }

    private static void costly(MeasureSubject subject, Look look) {
        if (subject.measure().resources().none() == NoResources.NONE_NEEDED) {
            Span found =
                    CostlyWork.in(subject.measure().title(), subject.concept().language());
            look.entry(
                    "/title",
                    found,
                    found != null,
                    () -> written(subject.means())
                            .and(
                                    "text",
                                    found == null
                                            ? null
                                            : found.of(subject.measure().title())));
        }
    }

    private static void unquantified(MeasureSubject subject, Look look) {
        Means means = subject.means();
        if (means.values().none() == null && means.isNamed()) {
            look.at("/resources", !means.isQuantified() && !means.isGradeOnly(), () -> written(means));
        }
    }

    private static void uncertain(MeasureSubject subject, Look look) {
        Means means = subject.means();
        Optional<ResourcePhrase> phrase =
                means.phrases().stream().filter(Means::isUncertain).findFirst();
        if (phrase.isPresent()) {
            Span span = phrase.get().span();
            String text = span.of(means.values().asWritten());
            look.entry(ENTRY, span, true, () -> Arguments.of("text", text));
        } else if (means.isNamed()) {
            boolean open = means.phrases().isEmpty()
                    && means.values().funding().stream().anyMatch(funding -> funding.state() != FundingState.SECURED);
            look.at("/resources/funding", open, () -> written(means));
        }
    }

    private static SmartRule noneMeaning(NoResources meaning, String id, String slug) {
        return MeasureRule.of(id, slug, Severity.WARNING, (subject, look) -> {
            Means means = subject.means();
            if (means.values().none() != null) {
                look.at("/resources/none", means.values().none() == meaning, () -> written(means));
            }
        });
    }

    private static void notInterpreted(MeasureSubject subject, Look look) {
        Means means = subject.means();
        String written = means.values().asWritten();
        if (!written.isBlank()) {
            ResourceReading reading = subject.means().reading();
            Span residue = reading == null ? null : Readings.around(reading.residue());
            look.entry(
                    residue == null ? "/resources" : ENTRY,
                    residue,
                    means.isSilent(),
                    () -> written(means).and("text", residue == null ? null : residue.of(written)));
        }
    }

    private static Arguments written(Means means) {
        Resources values = means.values();
        return Arguments.written(values.asWritten());
    }
}
