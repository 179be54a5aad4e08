package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.text.ResponsibilityKind;
import org.handlungskonzept.text.ResponsibilityReading;

/** The verdict on A (aktivierend): whether one definite party leads. Whether it is desirable is left to people. */
final class ResponsibleVerdict {

    private ResponsibleVerdict() {}

    static AspectResult of(MeasureSubject subject) {
        Responsibility responsibility = subject.measure().responsibility();
        Party lead = responsibility.lead();
        if (lead != null) {
            return lead.kind().isDefinite()
                    ? result(subject, Verdict.MET, "lead", Arguments.of("lead", lead.name()))
                    : result(subject, Verdict.PARTLY, "lead-indefinite", Arguments.of("lead", lead.name()));
        }
        if (!responsibility.partners().isEmpty()) {
            String key = ResponsibilityRules.hasSeveralLeads(subject) ? "several-leads" : "no-lead";
            return result(subject, Verdict.PARTLY, key, Arguments.of("partners", names(responsibility.partners())));
        }
        ResponsibilityReading reading = subject.parties();
        if (reading != null && reading.kind() == ResponsibilityKind.PLACEHOLDER) {
            return result(subject, Verdict.NOT_MET, "responsible-placeholder", Arguments.none());
        }
        if (reading != null && reading.kind() == ResponsibilityKind.PERSON_NAME) {
            return result(subject, Verdict.PARTLY, "person-without-function", Arguments.none());
        }
        boolean nobody = reading != null && reading.kind() == ResponsibilityKind.NONE;
        return nobody || responsibility.asWritten().isBlank()
                ? result(subject, Verdict.NOT_MET, "responsible-missing", Arguments.none())
                : result(
                        subject,
                        Verdict.NOT_ASSESSABLE,
                        "responsible-not-interpreted",
                        Arguments.of("written", Readings.responsibleAsWritten(subject)));
    }

    static String names(List<Party> parties) {
        StringBuilder names = new StringBuilder();
        for (Party party : parties) {
            names.append(names.isEmpty() ? "" : "; ").append(party.name());
        }
        return names.toString();
    }

    private static AspectResult result(MeasureSubject subject, Verdict verdict, String key, Arguments arguments) {
        return AspectResult.of(subject, verdict, key, "/responsibility", arguments);
    }
}
