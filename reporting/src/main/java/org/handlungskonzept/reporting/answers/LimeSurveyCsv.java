package org.handlungskonzept.reporting.answers;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.handlungskonzept.reporting.internal.CsvSeparators;
import org.handlungskonzept.reporting.internal.Utf8Text;
import org.handlungskonzept.survey.answers.AnswersCollector;

/**
 * An export of responses by LimeSurvey as CSV (Antwortexport aus LimeSurvey), with question codes as headings and codes as answers.
 *
 * <p>Rows without a {@code submitdate} are of people who did not come to the end: they are counted and left out. Columns about
 * technical matters, such as addresses of computers, are not kept.
 *
 * <p>Immutable and thread-safe.
 */
public final class LimeSurveyCsv extends AnswerFormat {

    private final char separator;
    private final String key;
    private final boolean incompleteToo;

    private LimeSurveyCsv(char separator, String key, boolean incompleteToo) {
        this.separator = separator;
        this.key = key;
        this.incompleteToo = incompleteToo;
    }

    /**
     * The usual export: the separator is found in the heading, and responses are known again by their token, or by their
     * number if there are no tokens.
     *
     * @return the format
     */
    public static LimeSurveyCsv usual() {
        return new LimeSurveyCsv((char) 0, "", false);
    }

    /**
     * Says what stands between cells.
     *
     * @param separator a semicolon, a comma or a tabulator
     * @return the changed format
     * @throws IllegalArgumentException if the separator is another
     */
    public LimeSurveyCsv separatedBy(char separator) {
        if (CsvSeparators.ALL.indexOf(separator) < 0) {
            throw new IllegalArgumentException(
                    "The separator (%s) must be a semicolon, a comma or a tabulator.".formatted(separator));
        }
        return new LimeSurveyCsv(separator, key, incompleteToo);
    }

    /**
     * Says by which column responses are known again.
     *
     * @param column its heading, for example {@code id} or {@code token}
     * @return the changed format
     */
    public LimeSurveyCsv keyedBy(String column) {
        return new LimeSurveyCsv(separator, requireNonNull(column, "column"), incompleteToo);
    }

    /**
     * Takes also the answers of people who did not come to the end.
     *
     * @return the changed format
     */
    public LimeSurveyCsv withIncomplete() {
        return new LimeSurveyCsv(separator, key, true);
    }

    @Override
    void read(Utf8Text text, AnswersCollector collector) throws IOException {
        new CsvTable(collector, new LimeSurveyLayout(collector, key, incompleteToo)).read(text, separator);
    }
}
