package org.handlungskonzept.survey.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** The texts that were written, apart from the others because few people write one. */
final class TextColumn extends Column {

    private final FreeText form;
    private final List<Integer> responses;
    private final List<String> texts;
    private int size;
    private String current = "";

    TextColumn(Question question, FreeText form) {
        this(question, form, new ArrayList<>(), new ArrayList<>(), 0);
    }

    private TextColumn(Question question, FreeText form, List<Integer> responses, List<String> texts, int size) {
        super(question);
        this.form = form;
        this.responses = responses;
        this.texts = texts;
        this.size = size;
    }

    @Override
    void clear() {
        current = "";
    }

    @Override
    @Nullable
    AnswerProblemKind put(CharSequence cell) {
        int length = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < cell.length()
                    && Character.isLowSurrogate(cell.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                return AnswerProblemKind.CHARACTER;
            }
            i += pair ? 1 : 0;
            length++;
        }
        if (length > form.maximumLength()) {
            return AnswerProblemKind.TEXT_LENGTH;
        }
        String text = cell.toString();
        current = text.isBlank() ? "" : text;
        return null;
    }

    @Override
    String explain(AnswerProblemKind kind) {
        return kind == AnswerProblemKind.TEXT_LENGTH
                ? "the text is longer than the (%s) characters that were asked for.\nMaybe two cells ran together."
                        .formatted(form.maximumLength())
                : "the text contains the character NUL or half a character.\nMaybe the file is damaged.";
    }

    @Override
    boolean isFilled() {
        return !current.isEmpty();
    }

    @Override
    boolean isFilled(int response) {
        return !text(response).isEmpty();
    }

    @Override
    boolean isSameAs(int response) {
        return text(response).equals(current);
    }

    @Override
    void append() {
        if (isFilled()) {
            responses.add(size);
            texts.add(current);
        }
        size++;
    }

    @Override
    Column copy() {
        return new TextColumn(question(), form, new ArrayList<>(responses), new ArrayList<>(texts), size);
    }

    /** How long the text of the current response is. */
    int length() {
        return current.length();
    }

    int count() {
        return texts.size();
    }

    /** The response that wrote a text, by the number of the text. */
    int response(int text) {
        return responses.get(text);
    }

    /** A text by its number. */
    String get(int text) {
        return texts.get(text);
    }

    private String text(int response) {
        int index = Collections.binarySearch(responses, response);
        return index < 0 ? "" : texts.get(index);
    }
}
