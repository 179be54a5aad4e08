package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.Token;

/** Rules on S (spezifisch) that look at whole texts. */
final class WordingRules extends RuleGroup {

    private static final int SHORT_TITLE = 4;
    private static final int LONGER = 2;

    WordingRules() {
        super(
                values("S101", "title-missing", Severity.ERROR),
                texts("S102", "description-empty-or-copy", Severity.WARNING, FalsePositiveRisk.LOW),
                values("S112", "target-group-missing", Severity.INFORMATION));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        switch (rule) {
            case "S101" -> titleMissing(subject.measure(), look);
            case "S102" -> saysNoMore(subject.texts(), look);
            case "S112" -> targetGroupMissing(subject, look);
            default -> {}
        }
    }

    private static void titleMissing(Measure measure, Look look) {
        if (look.at(!hasLetter(measure.title()))) {
            look.report("/title", Arguments.of("measure", measure.id()));
        }
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void saysNoMore(List<FieldText> texts, Look look) {
        if (texts.isEmpty() || !texts.get(0).isTitle()) {
            return;
        }
        FieldText title = texts.get(0);
        if (texts.size() > 1 && isCopy(title, texts.get(1))) {
            look.words(texts.get(1), texts.get(1).whole(), Arguments.none());
        } else if (texts.size() == 1 && isShort(title)) {
            look.words(title, title.whole(), Severity.INFORMATION, Arguments.none());
        } else {
            look.clean();
        }
    }

    private static boolean isCopy(FieldText title, FieldText description) {
        if (text(description).length() > LONGER * text(title).length()) {
            return false;
        }
        List<String> words = words(title);
        return !words.isEmpty() && words.equals(words(description));
    }

    private static boolean isShort(FieldText title) {
        int words = words(title).size();
        return words > 0 && words < SHORT_TITLE;
    }

    private static void targetGroupMissing(MeasureSubject subject, Look look) {
        boolean named =
                !subject.measure().targetGroups().isEmpty() || subject.facts().has(WordGroup.PEOPLE);
        if (look.at(!named)) {
            look.report("/targetGroups", Arguments.none());
        }
    }

    private static String text(FieldText text) {
        return text.text().text();
    }

    private static List<String> words(FieldText text) {
        List<String> words = new ArrayList<>();
        for (ReadSentence sentence : text.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).kind() != Token.Kind.MARK) {
                    words.add(tokens.get(i).folded());
                }
            }
        }
        return words;
    }
}
