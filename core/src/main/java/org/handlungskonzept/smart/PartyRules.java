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
final class PartyRules {

    private PartyRules() {}

    static List<SmartRule> all() {
        return List.of(
                new MeasureRule(entries("A304", "placeholder-responsible", Severity.ERROR), PartyRules::placeholder),
                new MeasureRule(entries("A310", "person-without-role", Severity.INFORMATION), PartyRules::person),
                new MeasureRule(entries("A313", "unknown-unit", Severity.INFORMATION), PartyRules::unknownUnit),
                MeasureRule.of("A314", "not-interpreted", Severity.WARNING, PartyRules::notInterpreted));
    }

    private static RuleDescriptor entries(String id, String slug, Severity severity) {
        return RuleDescriptor.of(id, slug, severity).reading(ReadingDepth.ENTRIES, FalsePositiveRisk.LOW);
    }

    private static void placeholder(MeasureSubject subject, Look look) {
        ResponsibilityReading reading = Readings.responsibility(subject);
        if (reading != null) {
            boolean found = reading.kind() == ResponsibilityKind.PLACEHOLDER;
            look.at(ResponsibilityRules.ENTRY, found, () -> written(subject));
        }
    }

    /** The finding names the place and never the person. */
    private static void person(MeasureSubject subject, Look look) {
        ResponsibilityReading reading = subject.reading().responsibility();
        if (reading != null) {
            boolean found = reading.kind() == ResponsibilityKind.PERSON_NAME;
            look.entry(ResponsibilityRules.ENTRY, Readings.around(reading.persons()), found, Arguments::none);
        }
    }

    /** Only a reading that knows a directory says that somebody is not in it. */
    private static void unknownUnit(MeasureSubject subject, Look look) {
        ResponsibilityReading reading = Readings.responsibility(subject);
        if (reading != null && reading.has(ResponsibilityFlag.NOT_IN_DIRECTORY)) {
            FoundParty unknown = unknown(reading);
            look.entry(
                    ResponsibilityRules.ENTRY,
                    unknown == null ? null : unknown.span(),
                    true,
                    () -> unknown == null
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
        if (!responsibility.asWritten().isBlank()) {
            ResponsibilityReading reading = Readings.responsibility(subject);
            boolean found = ResponsibilityRules.namesNobody(responsibility)
                    && (reading == null || reading.kind() == ResponsibilityKind.UNCLEAR);
            Span residue = reading == null || !reading.persons().isEmpty() ? null : Readings.around(reading.residue());
            look.entry(
                    residue == null ? "/responsibility" : ResponsibilityRules.ENTRY,
                    residue,
                    found,
                    () -> written(subject)
                            .and("text", residue == null ? null : residue.of(responsibility.asWritten())));
        }
    }

    private static Arguments written(MeasureSubject subject) {
        return Arguments.of("written", Readings.responsibleAsWritten(subject));
    }
}
