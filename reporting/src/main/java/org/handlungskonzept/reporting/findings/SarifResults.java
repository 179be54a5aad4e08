package org.handlungskonzept.reporting.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.smart.Disposition;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.MeasureResult;
import org.handlungskonzept.smart.RuleDescriptor;
import org.handlungskonzept.smart.RuleId;
import org.handlungskonzept.smart.Severity;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.text.Span;

/** Findings as results of SARIF. */
final class SarifResults {

    private final Locale locale;
    private final SarifWriter json;
    private final String document;
    private final boolean hasBaseline;
    private final Map<RuleId, Integer> rules = new HashMap<>();
    private final Map<String, Integer> nested = new HashMap<>();
    private final Map<MeasureId, MeasureResult> measures = new HashMap<>();

    SarifResults(
            SmartReport report,
            Locale locale,
            SarifWriter json,
            List<RuleDescriptor> rules,
            List<String> nested,
            boolean hasBaseline) {
        this.locale = locale;
        this.json = json;
        this.document = report.concept() + ".json";
        this.hasBaseline = hasBaseline;
        rules.forEach(rule -> this.rules.put(rule.id(), this.rules.size()));
        nested.forEach(place -> this.nested.put(place, this.nested.size() + 1));
        report.measures().forEach(measure -> measures.put(measure.measure(), measure));
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }

    void write(Finding finding) {
        json.string("ruleId", finding.rule().value());
        Integer index = rules.get(finding.rule());
        if (index != null) {
            json.number("ruleIndex", index);
        }
        json.string("level", level(finding.severity()));
        json.text("message", finding.explain(locale) + " " + finding.suggestion(locale));
        json.objects("locations", List.of(finding), this::location);
        json.texts(
                "partialFingerprints",
                Map.of("handlungskonzept/v1", finding.fingerprint().value()));
        if (finding.disposition() instanceof Disposition.Suppressed suppressed) {
            json.objects("suppressions", List.of(suppressed), this::suppression);
        }
        if (hasBaseline) {
            json.string("baselineState", finding.disposition() instanceof Disposition.Accepted ? "unchanged" : "new");
        }
        json.texts("properties", properties(finding));
    }

    private void location(Finding finding) {
        Span span = finding.span();
        json.object("physicalLocation", () -> {
            json.object(
                    "artifactLocation",
                    () -> artifact(span == null ? 0 : nested.getOrDefault(finding.place(), 0), finding));
            if (span != null) {
                json.object("region", () -> region(finding, span));
            }
        });
        json.objects("logicalLocations", logical(finding), place -> {
            json.string("name", place.name());
            json.string("fullyQualifiedName", place.pointer());
            json.string("kind", place.kind());
        });
    }

    private void artifact(int index, Finding finding) {
        json.string("uri", index == 0 ? document : finding.place());
        json.number("index", index);
    }

    private void region(Finding finding, Span span) {
        json.number("charOffset", span.start());
        json.number("charLength", span.end() - span.start());
        String words = finding.arguments().get("text");
        if (words != null) {
            json.text("snippet", words);
        }
    }

    private List<Logical> logical(Finding finding) {
        List<Logical> places = new ArrayList<>();
        String place = finding.place();
        String name = place.substring(place.lastIndexOf('/') + 1);
        MeasureResult measure = finding.measure() == null ? null : measures.get(finding.measure());
        if (measure == null || !measure.place().equals(place)) {
            places.add(new Logical(name.isEmpty() ? document : name, place, "property"));
        }
        if (measure != null) {
            String title = (measure.number() + " " + measure.title()).strip();
            places.add(new Logical(title.isEmpty() ? measure.measure().value() : title, measure.place(), "object"));
        }
        return places;
    }

    private void suppression(Disposition.Suppressed suppressed) {
        json.string("kind", "external");
        json.string("status", "accepted");
        json.string("justification", suppressed.reason());
        if (suppressed.until() != null) {
            json.texts("properties", Map.of("until", suppressed.until().toString()));
        }
    }

    private Map<String, String> properties(Finding finding) {
        Map<String, String> properties = new TreeMap<>();
        if (finding.measure() != null) {
            properties.put("measure", finding.measure().value());
        }
        if (finding.letter() != null) {
            properties.put("letter", finding.letter().name());
        }
        finding.proposal(locale).ifPresent(proposal -> properties.put("proposal", proposal));
        return properties;
    }

    /** A place by the names that people and programs have for it. */
    private record Logical(String name, String pointer, String kind) {}
}
