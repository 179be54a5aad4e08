package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.text.ResponsibilityFlag;
import org.handlungskonzept.text.ResponsibilityReading;

/** Rules on A (aktivierend), as far as it means one definite responsible. */
final class ResponsibilityRules extends RuleGroup {

    static final String ENTRY = "/responsibility/asWritten";
    private static final String LEAD = "/responsibility/lead";

    ResponsibilityRules() {
        super(
                values("A301", "responsible-missing", Severity.ERROR),
                values("A302", "several-without-lead", Severity.WARNING),
                values("A303", "generic-responsible", Severity.WARNING),
                values("A305", "political-body", Severity.INFORMATION),
                values("A306", "outside-influence", Severity.INFORMATION),
                values("A307", "open-responsible", Severity.WARNING));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        Responsibility responsibility = subject.measure().responsibility();
        switch (rule) {
            case "A301" -> missing(responsibility, look);
            case "A302" -> withoutLead(subject, responsibility, look);
            case "A303" -> lead(responsibility, PartyKind.ADMINISTRATION, look);
            case "A305" -> lead(responsibility, PartyKind.POLITICAL_BODY, look);
            case "A306" -> lead(responsibility, PartyKind.EXTERNAL, look);
            case "A307" -> openCircle(subject, responsibility, look);
            default -> {}
        }
    }

    /** Whether several parties are named as the lead. */
    static boolean hasSeveralLeads(MeasureSubject subject) {
        return hasNoLead(subject, ResponsibilityFlag.SEVERAL_LEADS);
    }

    static boolean namesNobody(Responsibility responsibility) {
        return responsibility.lead() == null && responsibility.partners().isEmpty();
    }

    /** Whether the entry names parties and leaves the list open, with none of them as the lead. */
    private static boolean isOpenList(MeasureSubject subject) {
        return hasNoLead(subject, ResponsibilityFlag.OPEN_LIST);
    }

    /** Whether the entry names no lead, and that is why. */
    private static boolean hasNoLead(MeasureSubject subject, ResponsibilityFlag flag) {
        ResponsibilityReading reading = subject.parties();
        return reading != null && reading.lead() == null && reading.has(flag);
    }

    private static void missing(Responsibility responsibility, Look look) {
        if (look.at(namesNobody(responsibility) && responsibility.asWritten().isBlank())) {
            look.report("/responsibility", Arguments.none());
        }
    }

    private static void withoutLead(MeasureSubject subject, Responsibility responsibility, Look look) {
        if (!namesNobody(responsibility) && look.at(responsibility.lead() == null && !isOpenList(subject))) {
            String names = ResponsibleVerdict.names(responsibility.partners());
            look.report(
                    LEAD,
                    named(responsibility.partners())
                            .and("partners", names)
                            .and("leads", hasSeveralLeads(subject) ? names : null));
        }
    }

    private static void lead(Responsibility responsibility, PartyKind kind, Look look) {
        Party lead = responsibility.lead();
        if (lead != null && look.at(lead.kind() == kind)) {
            look.report(LEAD, Arguments.of("lead", lead.name()));
        }
    }

    private static void openCircle(MeasureSubject subject, Responsibility responsibility, Look look) {
        if (responsibility.lead() != null) {
            lead(responsibility, PartyKind.COLLECTIVE, look);
        } else if (!namesNobody(responsibility) && subject.parties() != null && look.at(isOpenList(subject))) {
            look.report(
                    ENTRY,
                    named(responsibility.partners())
                            .and("lead", ResponsibleVerdict.names(responsibility.partners()))
                            .and("open", true));
        }
    }

    /** The party that is named first, which is often the one that leads, and the others; nothing if it cannot lead. */
    private static Arguments named(List<Party> parties) {
        if (parties.isEmpty() || !parties.get(0).kind().isDefinite()) {
            return Arguments.none();
        }
        List<Party> others = parties.subList(1, parties.size());
        return Arguments.of("first", parties.get(0).name())
                .and("others", others.isEmpty() ? null : ResponsibleVerdict.names(others));
    }
}
