package org.handlungskonzept.survey.questionnaire;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Texts;

/** The grammar of the codes of questions and answers: what survey systems take as the name of a column or a value. */
final class QuestionCodes {

    private static final Pattern QUESTION = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}");
    private static final Pattern OPTION = Pattern.compile("[A-Za-z0-9]{1,5}");

    /** Names with a meaning of their own in LimeSurvey: variables, operators, and columns beside the answers. */
    private static final Set<String> RESERVED_QUESTIONS = Set.of(
            "lang",
            "sid",
            "savedid",
            "token",
            "qid",
            "gid",
            "sgq",
            "self",
            "that",
            "this",
            "le",
            "lt",
            "ge",
            "gt",
            "eq",
            "ne",
            "and",
            "or",
            "id",
            "submitdate",
            "lastpage",
            "startlanguage",
            "seed",
            "startdate",
            "datestamp",
            "ipaddr",
            "refurl");

    private static final Set<String> RESERVED_OPTIONS = Set.of("time", "other");

    private static final int SUBJECT_LENGTH = 6;
    private static final int CRITERION_LENGTH = 5;
    private static final int DIGEST_LENGTH = 5;

    private QuestionCodes() {}

    static void checkQuestion(String code) {
        if (!QUESTION.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    ("The code (%s) of a question must be a letter followed by at most 19 letters A-Z, a-z and digits.\nMaybe"
                                    + " write it like (M12reach).")
                            .formatted(Texts.printable(code)));
        }
        checkFree(code, RESERVED_QUESTIONS, "question");
    }

    static void checkOption(String code) {
        if (!OPTION.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The code (%s) of an answer must be 1 to 5 letters A-Z, a-z and digits.\nMaybe write it like (A1)."
                            .formatted(Texts.printable(code)));
        }
        checkFree(code, RESERVED_OPTIONS, "answer");
    }

    /**
     * The code of a question about a part of a concept: made of nothing but what it asks, so that it is the same in every
     * wave. It can be read, and the digits at its end tell apart what begins alike.
     */
    static String of(QuestionTopic topic, String scheme, String criterion) {
        String asked = String.join("\n", topic.kind().name(), topic.id(), scheme, criterion);
        return topic.kind().name().substring(0, 1)
                + beginning(topic.id(), SUBJECT_LENGTH)
                + capital(beginning(criterion, CRITERION_LENGTH))
                + digest(asked);
    }

    private static void checkFree(String code, Set<String> reserved, String what) {
        if (reserved.contains(code.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "The code (%s) of a %s is a word with another meaning in survey systems.\nMaybe add a digit to it."
                            .formatted(code, what));
        }
    }

    private static String beginning(String id, int length) {
        String letters = id.replace("-", "");
        return letters.substring(0, Math.min(length, letters.length()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, hash).toString(Character.MAX_RADIX);
            return digits.substring(digits.length() - DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must provide SHA-256.", e);
        }
    }
}
