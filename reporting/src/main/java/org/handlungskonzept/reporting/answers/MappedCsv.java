package org.handlungskonzept.reporting.answers;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.handlungskonzept.reporting.internal.Utf8Text;
import org.handlungskonzept.survey.answers.AnswersCollector;

/**
 * A table of answers as CSV with headings and texts of its own (Antworttabelle mit Zuordnung), such as one typed from paper. Each
 * row is a response; nobody counts as incomplete.
 *
 * <p>Immutable and thread-safe.
 */
public final class MappedCsv extends AnswerFormat {

    private final AnswerMapping mapping;

    private MappedCsv(AnswerMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * A table with a mapping, which must be made for the questionnaire whose answers are read.
     *
     * @param mapping what its columns and texts mean
     * @return the format
     */
    public static MappedCsv of(AnswerMapping mapping) {
        return new MappedCsv(requireNonNull(mapping, "mapping"));
    }

    @Override
    void read(Utf8Text text, AnswersCollector collector) throws IOException {
        new CsvTable(collector, new MappedLayout(collector, mapping)).read(text, mapping.separator());
    }
}
