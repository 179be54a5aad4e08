package org.handlungskonzept.survey.questionnaire;

import java.util.regex.Pattern;
import org.handlungskonzept.concept.Texts;

/** The grammar of the codes of questions and answers: what survey systems take as the name of a column or a value. */
final class QuestionCodes {

    private static final Pattern QUESTION = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}");
    private static final Pattern OPTION = Pattern.compile("[A-Za-z0-9]{1,5}");

    private QuestionCodes() {}

    static void checkQuestion(String code) {
        if (!QUESTION.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    ("The code (%s) of a question must be a letter followed by at most 19 letters A-Z, a-z and digits.\nMaybe"
                                    + " write it like (M12reach).")
                            .formatted(Texts.printable(code)));
        }
    }

    static void checkOption(String code) {
        if (!OPTION.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The code (%s) of an answer must be 1 to 5 letters A-Z, a-z and digits.\nMaybe write it like (A1)."
                            .formatted(Texts.printable(code)));
        }
    }
}
