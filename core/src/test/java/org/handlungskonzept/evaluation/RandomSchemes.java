package org.handlungskonzept.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.SchemeRef;

/** Schemes by chance: the same seed gives the same scheme on every machine. */
final class RandomSchemes {

    private static final List<String> TEXTS =
            List.of("Wie weit?", "a = b", "# kein Kommentar", "=", "Ist's „gut“?", "x  y", "\uD83C\uDFE0", "step x");
    private static final List<String> SIGNS = List.of("=", "!=", "<", "<=", ">", ">=");

    private final Random random;
    private final List<Locale> languages;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<DerivedLabel> labels = new ArrayList<>();
    private final List<Axis> labelAxes = new ArrayList<>();

    private RandomSchemes(long seed) {
        random = new Random(seed);
        languages = random.nextBoolean()
                ? List.of(Locale.GERMAN, Locale.ENGLISH)
                : List.of(Locale.forLanguageTag("tr"), Locale.forLanguageTag("de-AT"), Locale.FRENCH);
    }

    static EvaluationScheme scheme(long seed) {
        RandomSchemes schemes = new RandomSchemes(seed);
        for (int i = 0; i < 1 + schemes.random.nextInt(8); i++) {
            schemes.addCriterion(i);
        }
        for (int i = 0; i < schemes.random.nextInt(6); i++) {
            schemes.addLabel(i);
        }
        return new EvaluationScheme(
                new SchemeRef("chance", 1 + (int) (seed % 1000)),
                SubjectKind.MEASURE,
                schemes.text(),
                schemes.random.nextBoolean() ? null : schemes.text(),
                schemes.criteria,
                schemes.labels);
    }

    private void addCriterion(int number) {
        List<Rating> scale = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            scale.add(new Rating(
                    i == 0 ? "s" : "s-" + i,
                    text(),
                    random.nextBoolean() ? null : text(),
                    random.nextInt(3) == 0 ? List.of(text(), text()) : List.of(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    i > 1 && random.nextInt(3) == 0));
        }
        List<String> gates = criteria.stream()
                .filter(criterion -> criterion.isGate() && random.nextInt(3) == 0)
                .map(Criterion::id)
                .toList();
        criteria.add(Criterion.of("c-" + number, text(), oneOf(Axis.values()), scale)
                .withOrder(oneOf(ScaleOrder.values()))
                .withGate(
                        random.nextBoolean() ? List.of() : List.of(scale.get(0).id()))
                .withBehind(gates)
                .withReviews(some(ReviewKind.class))
                .withAssessors(some(AssessorKind.class)));
    }

    private void addLabel(int number) {
        Axis axis = oneOf(criteria.toArray(Criterion[]::new)).axis();
        List<Criterion> sameAxis =
                criteria.stream().filter(criterion -> criterion.axis() == axis).toList();
        labels.add(new DerivedLabel("l-" + number, text(), Formula.parse(condition(sameAxis, axis, 3))));
        labelAxes.add(axis);
    }

    private String condition(List<Criterion> some, Axis axis, int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            String left = condition(some, axis, depth - 1);
            return switch (random.nextInt(4)) {
                case 0 -> "not (" + left + ")";
                case 1 -> "(" + left + ") and " + condition(some, axis, depth - 1);
                default -> left + " or (" + condition(some, axis, depth - 1) + ")";
            };
        }
        int label = labels.isEmpty() ? -1 : random.nextInt(labels.size());
        if (label >= 0 && labelAxes.get(label) == axis && random.nextInt(3) == 0) {
            return labels.get(label).id();
        }
        Criterion criterion = some.get(random.nextInt(some.size()));
        List<Rating> ranked = criterion.ranked();
        if (random.nextInt(4) == 0) {
            return "count(s among %s) = %s".formatted(criterion.id(), random.nextInt(2));
        }
        if (random.nextInt(4) == 0) {
            return "count(s among %s) %s count(s-1 among %s) / count(s among %s)"
                    .formatted(criterion.id(), oneOf(SIGNS.toArray(String[]::new)), criterion.id(), criterion.id());
        }
        return ranked.isEmpty()
                ? criterion.id() + " " + SIGNS.get(random.nextInt(2)) + " s"
                : criterion.id() + " " + SIGNS.get(random.nextInt(6)) + " "
                        + ranked.get(random.nextInt(ranked.size())).id();
    }

    private LocalizedText text() {
        LocalizedText text = LocalizedText.of(languages.get(0), oneOf(TEXTS.toArray(String[]::new)));
        for (Locale language : languages) {
            text = text.and(language, oneOf(TEXTS.toArray(String[]::new)));
        }
        return text;
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(constant -> random.nextInt(3) == 0);
        return some.isEmpty() ? EnumSet.allOf(type) : some;
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
