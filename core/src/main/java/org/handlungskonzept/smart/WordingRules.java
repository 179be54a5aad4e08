package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.Token;

/** Rules on S (spezifisch) that look at whole texts. */
final class WordingRules {

    private static final int SHORT_TITLE = 4;
    private static final int LONGER = 2;

    private WordingRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("S101", "title-missing", Severity.ERROR, WordingRules::titleMissing),
                TextRule.of(
                        "S102",
                        "description-empty-or-copy",
                        Severity.WARNING,
                        FalsePositiveRisk.LOW,
                        WordingRules::saysNoMore),
                MeasureRule.of("S112", "target-group-missing", Severity.INFORMATION, WordingRules::targetGroupMissing));
    }

    private static void titleMissing(MeasureSubject subject, Look look) {
        Measure measure = subject.measure();
        boolean letters = measure.title().codePoints().anyMatch(Character::isLetter);
        look.at("/title", !letters, () -> Arguments.of("measure", measure.id()));
    }

    private static void saysNoMore(MeasureSubject subject, Look look) {
        FieldText title = subject.texts().get(0);
        if (!title.isTitle()) {
            return;
        }
        List<String> words = words(title);
        if (subject.texts().size() > 1) {
            FieldText description = subject.texts().get(1);
            boolean similar = text(description).length() <= LONGER * text(title).length();
            if (similar && !words.isEmpty() && words.equals(words(description))) {
                look.words(description, description.whole(), Arguments.none());
                return;
            }
        } else if (words.size() < SHORT_TITLE && !words.isEmpty()) {
            look.words(title, title.whole(), Severity.INFORMATION, Arguments.none());
            return;
        }
        look.clean();
    }

    private static void targetGroupMissing(MeasureSubject subject, Look look) {
        boolean named =
                !subject.measure().targetGroups().isEmpty() || subject.facts().has(WordGroup.PEOPLE);
        look.at("/targetGroups", !named, Arguments::none);
    }

    private static String text(FieldText text) {
        return text.text().text();
    }

    private static List<String> words(FieldText text) {
        List<String> words = new ArrayList<>();
        for (ReadSentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.kind() != Token.Kind.MARK) {
                    words.add(token.folded());
                }
            }
        }
        return words;
    }
}
