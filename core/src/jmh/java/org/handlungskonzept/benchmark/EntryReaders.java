package org.handlungskonzept.benchmark;

import java.util.Locale;
import java.util.function.Consumer;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.ResourceReader;
import org.handlungskonzept.text.ResponsibilityReader;
import org.handlungskonzept.text.TimeContext;
import org.handlungskonzept.text.TimeReader;

/**
 * All readers of entries (Leser für Einträge).
 *
 * @param time reads deadlines
 * @param responsibility reads who leads
 * @param resources reads money and posts
 */
record EntryReaders(TimeReader time, ResponsibilityReader responsibility, ResourceReader resources) {

    static EntryReaders german() {
        return new EntryReaders(
                TimeReader.of(TimeContext.on(TypicalConcepts.AS_OF)),
                ResponsibilityReader.withoutDirectory(),
                ResourceReader.standard());
    }

    /** Reads the entries of all measures, and looks for deadlines in their titles and descriptions. */
    void read(Concept concept, Locale language, Consumer<Object> sink) {
        for (Measure measure : concept.measures()) {
            read(measure, language, sink);
        }
    }

    private void read(Measure measure, Locale language, Consumer<Object> sink) {
        sink.accept(time.read(measure.schedule().asWritten(), language));
        sink.accept(time.spot(measure.title(), language));
        sink.accept(time.spot(measure.description(), language));
        sink.accept(responsibility.read(measure.responsibility().asWritten(), language));
        sink.accept(resources.read(measure.resources().asWritten(), language));
    }
}
