package org.handlungskonzept.reporting.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.smart.Disposition;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.MeasureResult;
import org.handlungskonzept.smart.RuleCoverage;
import org.handlungskonzept.smart.RuleDescriptor;
import org.handlungskonzept.smart.RuleId;
import org.handlungskonzept.smart.SmartReport;
import org.jspecify.annotations.Nullable;

/** One finding in a table. */
record FindingRow(
        Finding finding,
        @Nullable MeasureResult measure,
        @Nullable RuleDescriptor rule,
        Texts texts) {

    static List<FindingRow> all(SmartReport report, Texts texts) {
        Map<MeasureId, MeasureResult> measures = report.measures().stream()
                .collect(Collectors.toMap(MeasureResult::measure, Function.identity(), (first, other) -> first));
        Map<RuleId, RuleDescriptor> rules = report.coverage().stream()
                .map(RuleCoverage::rule)
                .collect(Collectors.toMap(RuleDescriptor::id, Function.identity()));
        return report.findings().stream()
                .map(finding -> new FindingRow(
                        finding,
                        finding.measure() == null ? null : measures.get(finding.measure()),
                        rules.get(finding.rule()),
                        texts))
                .toList();
    }

    String cell(FindingColumn column) {
        Locale locale = texts.locale();
        return switch (column) {
            case NUMBER -> measure == null ? "" : measure.number();
            case MEASURE -> measure == null ? "" : measure.title();
            case LETTER -> finding.letter() == null ? "" : finding.letter().name();
            case SEVERITY -> finding.severity().label(locale);
            case RULE -> finding.rule().value();
            case TITLE -> rule == null ? "" : rule.title(locale);
            case MESSAGE -> finding.explain(locale);
            case SUGGESTION -> finding.suggestion(locale);
            case PROPOSAL -> finding.proposal(locale).orElse("");
            case WORDS -> finding.span() == null ? "" : finding.arguments().getOrDefault("text", "");
            case DISPOSITION -> texts.text("findings.disposition." + kind(finding.disposition()));
            case REASON -> suppressed() == null ? "" : suppressed().reason();
            case UNTIL -> until();
            case PLACE -> finding.place();
            case FINGERPRINT -> finding.fingerprint().value();
        };
    }

    private String until() {
        Disposition.Suppressed suppressed = suppressed();
        LocalDate day = suppressed == null ? null : suppressed.until();
        return day == null ? "" : day.toString();
    }

    private Disposition.@Nullable Suppressed suppressed() {
        return finding.disposition() instanceof Disposition.Suppressed suppressed ? suppressed : null;
    }

    private static String kind(Disposition disposition) {
        if (disposition instanceof Disposition.Suppressed) {
            return "suppressed";
        }
        return disposition instanceof Disposition.Accepted ? "accepted" : "open";
    }
}
