package org.handlungskonzept.reporting.answers;

import java.io.IOException;
import org.handlungskonzept.reporting.internal.Utf8Text;
import org.handlungskonzept.survey.answers.AnswersCollector;

/**
 * The form of a file with answers (Antwortformat einer Datei).
 *
 * <p>All formats are immutable and thread-safe.
 */
public abstract sealed class AnswerFormat permits JsonLines, LimeSurveyCsv, MappedCsv {

    AnswerFormat() {}

    /** Reads rows into a collector, as long as it has room. What is wrong with them becomes problems. */
    abstract void read(Utf8Text text, AnswersCollector collector) throws IOException;
}
