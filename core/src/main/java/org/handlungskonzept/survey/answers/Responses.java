package org.handlungskonzept.survey.answers;

import org.handlungskonzept.survey.questionnaire.Questionnaire;

/** All that is kept of responses: columns of answers, which key each has, and in which row of its source it stood. */
final class Responses {

    private static final int BYTES_OF_KEY_AND_ROW = 40;

    private final Questionnaire questionnaire;
    private final ColumnSet columns;
    private final KeyIndex keys;
    private final LongPages sources;
    private int size;

    Responses(Questionnaire questionnaire) {
        this(questionnaire, ColumnSet.of(questionnaire), new KeyIndex(), new LongPages(), 0);
    }

    private Responses(Questionnaire questionnaire, ColumnSet columns, KeyIndex keys, LongPages sources, int size) {
        this.questionnaire = questionnaire;
        this.columns = columns;
        this.keys = keys;
        this.sources = sources;
        this.size = size;
    }

    /** The same responses, which can be added to without a change of these. */
    Responses copy() {
        return new Responses(questionnaire, columns.copy(), keys.copy(), sources.copy(), size);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    ColumnSet columns() {
        return columns;
    }

    KeyIndex keys() {
        return keys;
    }

    int size() {
        return size;
    }

    /** In which row of its source a response stood. */
    long source(int response) {
        return sources.get(response);
    }

    /** Whether the current response gives the same answers as an earlier one. */
    boolean isSameAs(int response) {
        return columns.all().stream().allMatch(column -> column.isSameAs(response));
    }

    /** Adds the current response. */
    void append(KeyIndex.Key key, long row) {
        columns.all().forEach(Column::append);
        keys.add(key);
        sources.add(row);
        size++;
    }

    /** How many characters the texts of the current response have. */
    long characters() {
        long characters = 0;
        for (Column column : columns.all()) {
            characters += column instanceof TextColumn text ? text.length() : 0;
        }
        return characters;
    }

    /** How much memory a response takes without its texts. */
    int bytesPerResponse() {
        int bytes = BYTES_OF_KEY_AND_ROW;
        for (Column column : columns.all()) {
            bytes += column instanceof ChoiceColumn ? 1 : column instanceof TextColumn ? 0 : Long.BYTES;
        }
        return bytes;
    }
}
