package org.handlungskonzept.reporting.answers;

import java.util.HashMap;
import java.util.Map;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** A column of a table, what it is, and what the texts in its cells mean. It is filled by its reader and then only read. */
final class MappedColumn {

    /** What a text means that says as much as an empty cell. */
    static final String BLANK = "";

    private static final char NOT_SPLIT = 0;

    private final String heading;
    private final Question question;
    private final @Nullable String option;
    private final Map<String, String> codes = new HashMap<>();
    private char split = NOT_SPLIT;
    private boolean mapped;

    MappedColumn(String heading, Question question, @Nullable String option) {
        this.heading = heading;
        this.question = question;
        this.option = option;
    }

    String heading() {
        return heading;
    }

    Question question() {
        return question;
    }

    /** The code of the one answer that the column is about, or null. */
    @Nullable
    String option() {
        return option;
    }

    boolean isNumber() {
        return question.form() instanceof NumberEntry;
    }

    char split() {
        return split;
    }

    boolean isSplit() {
        return split != NOT_SPLIT;
    }

    void splitAt(char separator) {
        split = separator;
    }

    /** Whether there is a code for a text already. */
    boolean knows(String text) {
        return codes.containsKey(text);
    }

    void put(String text, String code) {
        codes.put(text, code);
        mapped |= !code.equals(BLANK);
    }

    /** The code for a text; without any mapped answers the text itself; null if nothing stands for it. */
    @Nullable
    String code(String text) {
        String code = codes.get(text);
        return code != null || mapped ? code : text;
    }
}
