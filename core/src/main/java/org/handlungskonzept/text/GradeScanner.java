package org.handlungskonzept.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds pay grades of German public service: "TVöD S 12", "EG 9b", "A 12". */
final class GradeScanner {

    private static final Set<String> STEPS = Set.of("a", "b", "c", "ue");

    private GradeScanner() {}

    static @Nullable Quantity at(ResourceText text, int i) {
        int letter = i;
        while (letter < i + 6 && (text.is(letter, ResourceWords.TARIFF) || (letter > i && text.is(letter, "-")))) {
            letter++;
        }
        String tariff = letter(text.word(letter));
        boolean named = i < letter && text.word(i).startsWith("entgelt");
        if (tariff == null && named) {
            tariff = "E";
            letter--;
        }
        if (tariff == null || (!text.at(letter).capital() && !named)) {
            return null;
        }
        int number = text.word(letter + 1).equals("-") ? letter + 2 : letter + 1;
        String step = text.word(number);
        boolean plausible = text.at(number).value() != null
                && !step.isEmpty()
                && step.length() <= 2
                && Signs.isDigit(step.charAt(step.length() - 1))
                && step.charAt(0) != '0'
                && Integer.parseInt(step) <= highest(tariff);
        if (!plausible || text.word(number + 1).equals("%") || Currencies.at(text, number + 1) != null) {
            return null;
        }
        boolean lettered = text.at(number + 1).glued() && STEPS.contains(text.word(number + 1));
        int end = lettered ? number + 2 : number + 1;
        String grade = tariff.concat(" ").concat(step).concat(lettered ? text.word(number + 1) : "");
        while ((text.is(end, ResourceWords.TARIFF) && !text.word(end).equals("nach"))
                || (text.word(end).equals("-") && text.word(end + 1).equals("sue"))) {
            end++;
        }
        Quantity found = new Quantity(Quantity.Kind.GRADE, i, end, NumberRange.exactly(java.math.BigDecimal.ONE), null);
        found.grade = grade;
        return found;
    }

    /** Whether a word can be the letter of a grade. */
    static boolean isLetter(String word) {
        return letter(word) != null;
    }

    private static @Nullable String letter(String word) {
        return switch (word) {
            case "s" -> "S";
            case "e", "eg" -> "E";
            case "a" -> "A";
            case "b" -> "B";
            default -> null;
        };
    }

    private static int highest(String letter) {
        return switch (letter) {
            case "S" -> 18;
            case "E" -> 15;
            case "A" -> 16;
            default -> 11;
        };
    }
}
