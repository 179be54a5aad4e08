package org.handlungskonzept.accuracy;

import java.util.List;
import java.util.regex.Pattern;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.Verdict;

/** How right the verdicts on one letter are, beside those of a naive check. Not thread-safe. */
final class LetterAccuracy {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
    private static final int WORDS_OF_A_CLEAR_TITLE = 3;

    private final Hits deficient = new Hits();
    private final Hits naiveDeficient = new Hits();
    private final Agreement agreement = new Agreement();
    private final Agreement naiveAgreement = new Agreement();

    void add(Verdict label, Verdict answer, Verdict naive) {
        deficient.add(isDeficient(answer), isDeficient(label));
        naiveDeficient.add(isDeficient(naive), isDeficient(label));
        agreement.add(label.name(), answer.name());
        naiveAgreement.add(label.name(), naive.name());
    }

    double precision() {
        return deficient.precision();
    }

    double recall() {
        return deficient.recall();
    }

    double kappa() {
        return agreement.kappa();
    }

    List<List<String>> rows(SmartLetter letter) {
        return List.of(
                List.of("**" + letter + "**", deficient.precisionCell(), deficient.recallCell(), agreement.kappaCell()),
                List.of(
                        letter + ", naive: " + naiveRule(letter),
                        naiveDeficient.precisionCell(),
                        naiveDeficient.recallCell(),
                        naiveAgreement.kappaCell()));
    }

    /** What a check would say that only looks at whether something is there. */
    static Verdict naive(SmartLetter letter, LabelledRow row) {
        String text = row.get("title") + " " + row.get("description") + " " + row.get("indicators");
        boolean met = switch (letter) {
            case S -> row.get("title").split(" ").length >= WORDS_OF_A_CLEAR_TITLE;
            case M -> text.chars().anyMatch(Character::isDigit);
            case A -> !row.get("lead").isBlank();
            case R -> !row.get("resources").isBlank();
            case T -> YEAR.matcher(row.get("deadline") + " " + text).find();
        };
        return met ? Verdict.MET : Verdict.NOT_MET;
    }

    private static String naiveRule(SmartLetter letter) {
        return switch (letter) {
            case S -> "three words of title";
            case M -> "any digit is a target";
            case A -> "anybody is named";
            case R -> "anything is written";
            case T -> "any year is a deadline";
        };
    }

    private static boolean isDeficient(Verdict verdict) {
        return verdict == Verdict.PARTLY || verdict == Verdict.NOT_MET;
    }
}
