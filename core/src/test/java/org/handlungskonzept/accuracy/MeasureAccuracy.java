package org.handlungskonzept.accuracy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.MeasureResult;
import org.handlungskonzept.smart.Severity;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.Verdict;

/** How right the check is on whole measures: the verdict on each letter, and the findings about wording. */
final class MeasureAccuracy {

    private static final LocalDate AS_OF = LocalDate.of(2023, 5, 1);

    private static final Map<String, String> RULES = rules();

    private final SmartChecker checker = SmartChecker.recommended();
    private final Map<SmartLetter, LetterAccuracy> letters = new EnumMap<>(SmartLetter.class);
    private final Map<String, Hits> byCode = new LinkedHashMap<>();
    private final Hits warnings = new Hits();
    private final Hits all = new Hits();
    private final List<String> misses = new ArrayList<>();

    MeasureAccuracy(LabelledSet set) {
        Arrays.stream(SmartLetter.values()).forEach(letter -> letters.put(letter, new LetterAccuracy()));
        RULES.keySet().forEach(code -> byCode.put(code, new Hits()));
        set.rows("measures.tsv").forEach(this::add);
    }

    LetterAccuracy letter(SmartLetter letter) {
        return requireNonNull(letters.get(letter));
    }

    double warningPrecision() {
        return warnings.precision();
    }

    List<String> misses() {
        return misses;
    }

    void write(Page page) {
        page.heading("Whole measures, letter by letter");
        page.line(
                "A measure is deficient in a letter if the verdict is PARTLY or NOT_MET. Kappa is over all four verdicts.\n");
        List<List<String>> rows = new ArrayList<>();
        letters.forEach((letter, accuracy) -> rows.addAll(accuracy.rows(letter)));
        page.table(List.of("letter", "precision", "recall", "kappa"), rows);
        page.heading("Findings about wording");
        List<List<String>> codes = new ArrayList<>();
        byCode.forEach((code, hits) -> codes.add(List.of(
                RULES.get(code) + " " + code,
                String.valueOf(hits.wanted()),
                String.valueOf(hits.found()),
                hits.precisionCell(),
                hits.recallCell())));
        codes.add(List.of("warnings only", "-", String.valueOf(warnings.found()), warnings.precisionCell(), "-"));
        codes.add(List.of(
                "all of these",
                String.valueOf(all.wanted()),
                String.valueOf(all.found()),
                all.precisionCell(),
                all.recallCell()));
        page.table(List.of("rule and label", "labelled", "found", "precision", "recall"), codes);
    }

    private void add(LabelledRow row) {
        MeasureResult result =
                checker.check(LabelledMeasure.concept(row), AS_OF).measures().get(0);
        letters.forEach((letter, accuracy) -> {
            Verdict label = Verdict.valueOf(row.get(letter.name()));
            Verdict answer = result.verdict(letter);
            accuracy.add(label, answer, LetterAccuracy.naive(letter, row));
            if (label != answer) {
                misses.add("%s %s: %s, judged as %s: %s | %s"
                        .formatted(row.get("id"), letter, label, answer, texts(letter, row), evidence(result, letter)));
            }
        });
        Set<String> labelled =
                new LinkedHashSet<>(Arrays.asList(row.get("findings").split("[,;] *")));
        RULES.forEach((code, rule) -> addCode(row, result, labelled.contains(code), code, rule));
    }

    private void addCode(LabelledRow row, MeasureResult result, boolean wanted, String code, String rule) {
        List<Finding> found = result.findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
        boolean warned = found.stream().anyMatch(finding -> finding.severity() != Severity.INFORMATION);
        requireNonNull(byCode.get(code)).add(!found.isEmpty(), wanted);
        all.add(!found.isEmpty(), wanted);
        warnings.add(warned, wanted);
        if (wanted == found.isEmpty()) {
            misses.add("%s %s %s: %s %s | %s: %s"
                    .formatted(
                            row.get("id"),
                            rule,
                            code,
                            wanted ? "missed" : "false alarm",
                            found.stream()
                                    .map(finding -> finding.severity() + " "
                                            + finding.arguments().get("text"))
                                    .toList(),
                            row.get("title"),
                            row.get("description")));
        }
    }

    private static String texts(SmartLetter letter, LabelledRow row) {
        return switch (letter) {
            case A -> row.get("lead");
            case R -> row.get("resources") + " (" + row.get("title") + ")";
            case T -> row.get("deadline");
            default -> row.get("title") + ": " + row.get("description") + " {" + row.get("indicators") + "}";
        };
    }

    private static String evidence(MeasureResult result, SmartLetter letter) {
        return result.letter(letter).evidence().stream()
                .map(fact -> fact.key() + fact.arguments())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("TOPIC_NOT_ACTION", "S103");
        rules.put("WEAK_VERB", "S104");
        rules.put("LOOPHOLE", "S105");
        rules.put("VAGUE_QUALITY", "S106");
        rules.put("VAGUE_QUANTITY", "S107");
        rules.put("OPEN_ENDED", "S108");
        rules.put("HEDGE", "S109");
        rules.put("EXAMINE_ONLY", "S110");
        rules.put("BUNDLE", "S111");
        rules.put("PLACEHOLDER", "S114");
        rules.put("CONTINUATION_ONLY", "S117");
        rules.put("COMPARATIVE_WITHOUT_REFERENCE", "M205");
        rules.put("PERCENT_WITHOUT_BASE", "M207");
        rules.put("SOFT_EFFECT", "M212");
        return rules;
    }
}
