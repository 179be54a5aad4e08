package org.handlungskonzept.smart;

import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.text.FoundParty;
import org.handlungskonzept.text.ResponsibilityFlag;
import org.handlungskonzept.text.ResponsibilityKind;
import org.handlungskonzept.text.ResponsibilityReading;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/** Rules on A (aktivierend) that look at how an entry names those who are responsible. */
final class PartyRules extends RuleGroup {

    PartyRules() {
        super(
                entries("A304", "placeholder-responsible", Severity.ERROR, FalsePositiveRisk.LOW),
                entries("A310", "person-without-role", Severity.INFORMATION, FalsePositiveRisk.LOW),
                entries("A313", "unknown-unit", Severity.INFORMATION, FalsePositiveRisk.LOW),
                values("A314", "not-interpreted", Severity.WARNING));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        switch (rule) {
            case "A304" -> placeholder(subject, look);
            case "A310" -> person(subject, look);
            case "A313" -> unknownUnit(subject, look);
            case "A314" -> notInterpreted(subject, look);
            default -> {}
        }
    }

    private static void placeholder(MeasureSubject subject, Look look) {
        ResponsibilityReading reading = subject.parties();
        if (reading != null && look.at(reading.kind() == ResponsibilityKind.PLACEHOLDER)) {
            look.report(ResponsibilityRules.ENTRY, written(subject));
        }
    }

    /** The finding names the place and never the person. */
    private static void person(MeasureSubject subject, Look look) {
        ResponsibilityReading reading = subject.reading().responsibility();
        if (reading != null && look.at(reading.kind() == ResponsibilityKind.PERSON_NAME)) {
            look.report(ResponsibilityRules.ENTRY, Readings.around(reading.persons()), Arguments.none());
        }
    }

    /** Only a reading that knows a directory says that somebody is not in it. */
    private static void unknownUnit(MeasureSubject subject, Look look) {
        ResponsibilityReading reading = subject.parties();
        if (reading != null && reading.has(ResponsibilityFlag.NOT_IN_DIRECTORY)) {
            FoundParty unknown = unknown(reading);
            look.found(
                    ResponsibilityRules.ENTRY,
                    unknown == null ? null : unknown.span(),
                    unknown == null
                            ? Arguments.none()
                            : Arguments.of("unit", unknown.party().name()).and("suggestion", unknown.suggestion()));
        }
    }

    /** The party that a name in the directory resembles, or the only one that can be meant; else null. */
    private static @Nullable FoundParty unknown(ResponsibilityReading reading) {
        List<FoundParty> candidates = Stream.concat(Stream.ofNullable(reading.lead()), reading.partners().stream())
                .filter(found -> found.party().kind().isDefinite())
                .toList();
        return candidates.stream()
                .filter(found -> found.suggestion() != null)
                .findFirst()
                .orElse(candidates.size() == 1 ? candidates.get(0) : null);
    }

    private static void notInterpreted(MeasureSubject subject, Look look) {
        Responsibility responsibility = subject.measure().responsibility();
        if (responsibility.asWritten().isBlank()) {
            return;
        }
        ResponsibilityReading reading = subject.parties();
        boolean found = ResponsibilityRules.namesNobody(responsibility)
                && (reading == null || reading.kind() == ResponsibilityKind.UNCLEAR);
        if (look.at(found)) {
            Span residue = reading == null || !reading.persons().isEmpty() ? null : Readings.around(reading.residue());
            look.report(
                    residue == null ? "/responsibility" : ResponsibilityRules.ENTRY,
                    residue,
                    written(subject).and("text", residue == null ? null : residue.of(responsibility.asWritten())));
        }
    }

    private static Arguments written(MeasureSubject subject) {
        return Arguments.of("written", Readings.responsibleAsWritten(subject));
    }
}
