package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.Token;

/** A rule on measures of a plan that say nearly the same. */
final class DuplicateRules extends RuleGroup {

    private static final String OVERLAP = "overlap";
    private static final int FEWEST_WORDS = 3;

    DuplicateRules() {
        super(texts("S118", "duplicate-measure", Severity.INFORMATION, FalsePositiveRisk.LOW)
                .option(OVERLAP, 90));
    }

    @Override
    void concept(String rule, ConceptSubject subject, Look look) {
        duplicates(subject, look);
    }

    private static void duplicates(ConceptSubject subject, Look look) {
        List<MeasureSubject> measures = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        for (MeasureSubject measure : subject.measures()) {
            List<String> own = words(measure);
            if (own.size() >= FEWEST_WORDS) {
                measures.add(measure);
                words.add(own);
            }
        }
        if (measures.size() < 2) {
            return;
        }
        List<Integer> alike = new SimilarSets(words, look.number(OVERLAP)).earlier();
        for (int i = 0; i < measures.size(); i++) {
            int other = alike.get(i);
            if (look.at(other >= 0)) {
                look.report(measures.get(i), "/title", label(measures.get(other).measure()));
            }
        }
    }

    private static Arguments label(Measure other) {
        String title = other.number().isBlank() ? other.title() : other.number() + " " + other.title();
        return Arguments.label("other", title.strip(), other.id());
    }

    private static List<String> words(MeasureSubject subject) {
        List<String> words = new ArrayList<>();
        for (FieldText text : subject.facts().texts()) {
            for (ReadSentence sentence : text.sentences()) {
                List<Token> tokens = sentence.tokens();
                for (int i = 0; i < tokens.size(); i++) {
                    if (tokens.get(i).kind() != Token.Kind.MARK) {
                        words.add(tokens.get(i).folded());
                    }
                }
            }
        }
        return words;
    }
}
