package org.handlungskonzept.storage.jdbc;

import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.jdbi.v3.core.Handle;

/** Puts rows of measures and of their states in: two statements, however many rows there are. */
interface MeasureRowWriter {

    /** Puts in the rows of at least one measure of a concept, which are not there. */
    void add(Handle handle, String municipality, ConceptId concept, List<MeasureLine> lines);
}
