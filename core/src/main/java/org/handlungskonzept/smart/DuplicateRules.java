package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Measure;

/** A rule on measures of a plan that say nearly the same. */
final class DuplicateRules extends RuleGroup {

    private static final String OVERLAP = "overlap";
    private static final int FEWEST_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

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
        List<Set<String>> words = new ArrayList<>();
        for (MeasureSubject measure : subject.measures()) {
            Set<String> own = words(measure);
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

    private static Set<String> words(MeasureSubject subject) {
        Set<String> words = new HashSet<>();
        for (FieldText text : subject.texts()) {
            Matcher matcher = WORD.matcher(text.text().text());
            while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
