package org.handlungskonzept.reporting.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.handlungskonzept.smart.Disposition;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.RuleCoverage;
import org.handlungskonzept.smart.RuleDescriptor;
import org.handlungskonzept.smart.RuleFailure;
import org.handlungskonzept.smart.SmartReport;

/** One check as a run of SARIF. */
final class SarifRun {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final SmartReport report;
    private final Locale locale;
    private final SarifWriter json;
    private final List<RuleDescriptor> rules;
    private final List<String> nested;
    private final boolean hasBaseline;

    SarifRun(SmartReport report, Locale locale, SarifWriter json) {
        this.report = report;
        this.locale = locale;
        this.json = json;
        rules = report.coverage().stream().map(RuleCoverage::rule).toList();
        nested = report.findings().stream()
                .filter(finding -> finding.span() != null)
                .map(Finding::place)
                .distinct()
                .toList();
        hasBaseline = !report.staleBaseline().isEmpty()
                || report.findings().stream()
                        .anyMatch(finding -> finding.disposition() instanceof Disposition.Accepted);
    }

    void write() {
        json.document(() -> {
            json.string("$schema", SCHEMA);
            json.string("version", "2.1.0");
            json.objects("runs", List.of(this), run -> run.writeRun());
        });
    }

    private void writeRun() {
        json.object("tool", () -> json.object("driver", this::driver));
        json.string("language", locale.getLanguage());
        json.objects("invocations", List.of(report.failures()), this::invocation);
        json.object("automationDetails", () -> json.string("id", "smart/" + report.concept() + "/" + report.asOf()));
        json.objects("artifacts", artifacts(), this::artifact);
        json.string("columnKind", "utf16CodeUnits");
        SarifResults results = new SarifResults(report, locale, json, rules, nested, hasBaseline);
        json.objects("results", report.findings(), results::write);
        json.object("properties", () -> {
            json.string("asOf", report.asOf().toString());
            json.string("ruleSet", report.ruleSet());
            json.number("ruleSetVersion", report.ruleSetVersion());
        });
    }

    private void driver() {
        json.string("name", "handlungskonzept SMART");
        json.string("language", locale.getLanguage());
        json.objects("rules", rules, this::rule);
    }

    private void rule(RuleDescriptor rule) {
        String rationale = rule.rationale(locale);
        String caution = rule.caution(locale);
        json.string("id", rule.id().value());
        json.string("name", rule.slug());
        json.text("shortDescription", rule.title(locale));
        if (!rationale.isEmpty()) {
            json.text("fullDescription", rationale);
        }
        if (!caution.isEmpty()) {
            json.text("help", (rationale + "\n\n" + caution).strip());
        }
        json.object("defaultConfiguration", () -> json.string("level", SarifResults.level(rule.severity())));
        json.object("properties", () -> {
            json.strings("tags", tags(rule));
            json.texts("options", rule.options());
        });
    }

    private void invocation(List<RuleFailure> failures) {
        json.flag("executionSuccessful", failures.isEmpty());
        json.objects("toolExecutionNotifications", failures, failure -> {
            json.string("level", "error");
            json.text("message", failure.reason());
            json.object("associatedRule", () -> json.string("id", failure.rule().value()));
            json.objects(
                    "locations",
                    List.of(failure.place()),
                    place -> json.objects(
                            "logicalLocations", List.of(place), pointer -> json.string("fullyQualifiedName", pointer)));
        });
    }

    /** The document itself, and the texts in it in which words were found. */
    private List<Integer> artifacts() {
        return IntStream.rangeClosed(0, nested.size()).boxed().toList();
    }

    private void artifact(int index) {
        json.object("location", () -> json.string("uri", uri(index)));
        if (index > 0) {
            json.number("parentIndex", 0);
        } else {
            json.string("mimeType", "application/json");
        }
    }

    private String uri(int index) {
        return index == 0 ? report.concept() + ".json" : nested.get(index - 1);
    }

    private static List<String> tags(RuleDescriptor rule) {
        List<String> tags = new ArrayList<>(List.of("SMART"));
        if (rule.aspect() != null) {
            tags.add(rule.aspect().key());
        }
        tags.add("risk:" + rule.risk().name().toLowerCase(Locale.ROOT));
        return tags;
    }
}
