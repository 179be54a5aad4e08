package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Responsibility;

/** Rules on A (aktivierend), as far as it means one definite responsible. */
final class ResponsibilityRules {

    private ResponsibilityRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("A301", "responsible-missing", Severity.ERROR, ResponsibilityRules::missing),
                MeasureRule.of("A302", "several-without-lead", Severity.WARNING, ResponsibilityRules::withoutLead),
                leadOf(PartyKind.ADMINISTRATION, "A303", "generic-responsible", Severity.WARNING),
                leadOf(PartyKind.POLITICAL_BODY, "A305", "political-body", Severity.INFORMATION),
                leadOf(PartyKind.EXTERNAL, "A306", "outside-influence", Severity.INFORMATION),
                leadOf(PartyKind.COLLECTIVE, "A307", "open-responsible", Severity.WARNING),
                MeasureRule.of("A314", "not-interpreted", Severity.WARNING, ResponsibilityRules::notInterpreted));
    }

    private static void missing(MeasureSubject subject, Look look) {
        Responsibility responsibility = subject.measure().responsibility();
        boolean missing =
                namesNobody(responsibility) && responsibility.asWritten().isBlank();
        look.at("/responsibility", missing, Arguments::none);
    }

    private static void withoutLead(MeasureSubject subject, Look look) {
        Responsibility responsibility = subject.measure().responsibility();
        if (!namesNobody(responsibility)) {
            look.at(
                    "/responsibility/lead",
                    responsibility.lead() == null,
                    () -> Arguments.of("partners", ResponsibleVerdict.names(responsibility)));
        }
    }

    private static SmartRule leadOf(PartyKind kind, String id, String slug, Severity severity) {
        return MeasureRule.of(id, slug, severity, (subject, look) -> {
            Party lead = subject.measure().responsibility().lead();
            if (lead != null) {
                look.at("/responsibility/lead", lead.kind() == kind, () -> Arguments.of("lead", lead.name()));
            }
        });
    }

    private static void notInterpreted(MeasureSubject subject, Look look) {
        Responsibility responsibility = subject.measure().responsibility();
        if (!responsibility.asWritten().isBlank()) {
            look.at(
                    "/responsibility",
                    namesNobody(responsibility),
                    () -> Arguments.of("written", responsibility.asWritten()));
        }
    }

    private static boolean namesNobody(Responsibility responsibility) {
        return responsibility.lead() == null && responsibility.partners().isEmpty();
    }
}
