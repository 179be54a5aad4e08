package org.handlungskonzept.testkit;

import java.util.List;
import org.handlungskonzept.concept.ConceptId;

/**
 * One call of one of several rivals, as it saw it.
 *
 * @param begin the turn of a clock that all rivals share, taken before the call
 * @param end the turn taken after it
 * @param concept the concept
 * @param saved whether the call saved, or only read
 * @param revision the number of the revision that it made or read
 * @param mark what was saved or read
 */
record RivalEvent(long begin, long end, ConceptId concept, boolean saved, long revision, String mark) {

    String toLine() {
        return String.join(
                "\t",
                List.of(
                        Long.toString(begin),
                        Long.toString(end),
                        concept.value(),
                        Boolean.toString(saved),
                        Long.toString(revision),
                        mark));
    }

    static RivalEvent parse(String line) {
        String[] parts = line.split("\t", -1);
        return new RivalEvent(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                ConceptId.of(parts[2]),
                Boolean.parseBoolean(parts[3]),
                Long.parseLong(parts[4]),
                parts[5]);
    }
}
