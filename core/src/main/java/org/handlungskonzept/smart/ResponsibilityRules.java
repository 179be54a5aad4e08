package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.text.ResponsibilityFlag;
import org.handlungskonzept.text.ResponsibilityReading;
import org.jspecify.annotations.Nullable;

/** Rules on A (aktivierend), as far as it means one definite responsible. */
final class ResponsibilityRules {

    static final String ENTRY = "/responsibility/asWritten";
    private static final String LEAD = "/responsibility/lead";

    private ResponsibilityRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("A301", "responsible-missing", Severity.ERROR, ResponsibilityRules::missing),
                MeasureRule.of("A302", "several-without-lead", Severity.WARNING, ResponsibilityRules::withoutLead),
                leadOf(PartyKind.ADMINISTRATION, "A303", "generic-responsible", Severity.WARNING),
                leadOf(PartyKind.POLITICAL_BODY, "A305", "political-body", Severity.INFORMATION),
                leadOf(PartyKind.EXTERNAL, "A306", "outside-influence", Severity.INFORMATION),
                MeasureRule.of("A307", "open-responsible", Severity.WARNING, ResponsibilityRules::openCircle));
    }

    /** Whether the entry names parties and leaves the list open, with none of them as the lead. */
    static boolean isOpenList(MeasureSubject subject) {
        ResponsibilityReading reading = Readings.responsibility(subject);
        return reading != null && reading.lead() == null && reading.has(ResponsibilityFlag.OPEN_LIST);
    }

    /** Whether several parties are named as the lead. */
    static boolean hasSeveralLeads(MeasureSubject subject) {
        ResponsibilityReading reading = Readings.responsibility(subject);
        return reading != null && reading.lead() == null && reading.has(ResponsibilityFlag.SEVERAL_LEADS);
    }

    static boolean namesNobody(Responsibility responsibility) {
        return responsibility.lead() == null && responsibility.partners().isEmpty();
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
            boolean found = responsibility.lead() == null && !isOpenList(subject);
            look.at(LEAD, found, () -> {
                String names = ResponsibleVerdict.names(responsibility);
                return named(responsibility.partners())
                        .and("partners", names)
                        .and("leads", hasSeveralLeads(subject) ? names : null);
            });
        }
    }

    private static SmartRule leadOf(PartyKind kind, String id, String slug, Severity severity) {
        return MeasureRule.of(id, slug, severity, (subject, look) -> {
            Party lead = subject.measure().responsibility().lead();
            if (lead != null) {
                look.at(LEAD, lead.kind() == kind, () -> Arguments.of("lead", lead.name()));
            }
        });
    }

    private static void openCircle(MeasureSubject subject, Look look) {
        Responsibility responsibility = subject.measure().responsibility();
        Party lead = responsibility.lead();
        if (lead != null) {
            look.at(LEAD, lead.kind() == PartyKind.COLLECTIVE, () -> Arguments.of("lead", lead.name()));
        } else if (!namesNobody(responsibility) && Readings.responsibility(subject) != null) {
            look.at(
                    ENTRY,
                    isOpenList(subject),
                    () -> named(responsibility.partners())
                            .and("lead", ResponsibleVerdict.names(responsibility))
                            .and("open", true));
        }
    }

    /** The party that is named first, which is often the one that leads, and the others; nothing if it cannot lead. */
    private static Arguments named(List<Party> parties) {
        @Nullable Party first = parties.isEmpty() || !parties.get(0).kind().isDefinite() ? null : parties.get(0);
        String others = parties.stream()
                .skip(1)
                .map(Party::name)
                .reduce((left, right) -> left + "; " + right)
                .orElse(null);
        return Arguments.of("first", first == null ? null : first.name()).and("others", first == null ? null : others);
    }
}
