package org.handlungskonzept.benchmark;

import java.util.Locale;
import java.util.function.Consumer;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.smart.SmartChecker;

/** The first use of the whole library (Erstbenutzung): loads all lexica and texts, and keeps nothing. */
final class EverythingOnce {

    private EverythingOnce() {}

    /** Reads and checks a concept up to the report, the entries and the texts in both languages. */
    static void report(Concept concept, Consumer<Object> sink) {
        EntryReaders readers = EntryReaders.german();
        readers.read(concept, Locale.GERMAN, sink);
        readers.read(concept, Locale.ENGLISH, sink);
        SmartChecker checker = SmartChecker.recommended();
        sink.accept(checker.check(concept.toBuilder().language(Locale.ENGLISH).build(), TypicalConcepts.AS_OF));
        sink.accept(checker.check(concept, TypicalConcepts.AS_OF));
    }

    /** Says the report in both languages, too. */
    static void explanation(Concept concept, Consumer<Object> sink) {
        var report = SmartChecker.recommended().check(concept, TypicalConcepts.AS_OF);
        sink.accept(report.explain(Locale.GERMAN));
        sink.accept(report.explain(Locale.ENGLISH));
    }
}
