package org.handlungskonzept.smart;

import java.util.stream.Collectors;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;

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
            return result(subject, Verdict.PARTLY, "no-lead", Arguments.of("partners", names(responsibility)));
        }
        return responsibility.asWritten().isBlank()
                ? result(subject, Verdict.NOT_MET, "responsible-missing", Arguments.none())
                : result(
                        subject,
                        Verdict.NOT_ASSESSABLE,
                        "responsible-not-interpreted",
                        Arguments.of("written", responsibility.asWritten()));
    }

    static String names(Responsibility responsibility) {
        return responsibility.partners().stream().map(Party::name).collect(Collectors.joining("; "));
    }

    private static AspectResult result(MeasureSubject subject, Verdict verdict, String key, Arguments arguments) {
        return AspectResult.of(subject, verdict, key, "/responsibility", arguments);
    }
}
