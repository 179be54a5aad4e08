package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handlungskonzept.concept.SchemeRef;
import org.jspecify.annotations.Nullable;

/** What must be right between the parts of a scheme. */
final class SchemeRules {

    private SchemeRules() {}

    /** Checks a criterion against those before it. */
    static void check(Criterion criterion, List<Criterion> before) {
        for (String gate : criterion.behind()) {
            if (FormulaCheck.find(before, gate).filter(Criterion::isGate).isEmpty()) {
                throw new IllegalArgumentException(
                        "The criterion (%s) stands behind (%s), but no gate of that name stands before it in the scheme.\nMaybe one of %s."
                                .formatted(
                                        criterion.id(),
                                        gate,
                                        before.stream()
                                                .filter(Criterion::isGate)
                                                .map(Criterion::id)
                                                .toList()));
            }
        }
    }

    /** Checks that nothing has the name of another. */
    static void check(SchemeRef ref, List<Criterion> criteria, List<DerivedLabel> labels) {
        List<String> ids = new ArrayList<>(criteria.stream().map(Criterion::id).toList());
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("The scheme (%s) has a criterion twice: (%s).".formatted(ref, ids));
        }
        labels.forEach(label -> ids.add(label.id()));
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException(
                    "The scheme (%s) gives a name twice to criteria and labels: (%s).".formatted(ref, ids));
        }
    }

    /** Checks the formula of a label: names, steps, rings, and that it keeps to one axis. */
    static void check(DerivedLabel label, List<Criterion> criteria, List<DerivedLabel> labels) {
        Set<Axis> axes = axes(label, criteria, labels);
        if (axes.size() > 1) {
            throw new IllegalArgumentException(
                    "The label (%s) draws on several axes (%s), which are never merged.\nMaybe make one label for each axis."
                            .formatted(label.id(), axes));
        }
    }

    static Set<Axis> axes(DerivedLabel label, List<Criterion> criteria, List<DerivedLabel> labels) {
        Map<String, DerivedLabel> byId = new HashMap<>();
        labels.forEach(each -> byId.put(each.id(), each));
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        collect(label.id(), byId, criteria, axes, new ArrayList<>(), new HashSet<>());
        return axes;
    }

    private static void collect(
            String label,
            Map<String, DerivedLabel> labels,
            List<Criterion> criteria,
            Set<Axis> axes,
            List<String> path,
            Set<String> done) {
        int before = path.indexOf(label);
        path.add(label);
        if (before >= 0) {
            throw new IllegalArgumentException(
                    "The formulas lead back to themselves (%s).\nMaybe leave one of them out."
                            .formatted(String.join(" -> ", path.subList(before, path.size()))));
        }
        if (done.add(label)) {
            Formula formula = requireNonNull(labels.get(label)).formula();
            FormulaCheck check = new FormulaCheck(formula, criteria, labels.keySet());
            check.criteria().forEach(criterion -> axes.add(criterion.axis()));
            check.labels().forEach(other -> collect(other, labels, criteria, axes, path, done));
        }
        path.remove(path.size() - 1);
    }

    /** Checks that each text is one line and speaks the languages of the title, so that a scheme can be written down. */
    static void check(
            LocalizedText title, @Nullable LocalizedText purpose, List<Criterion> criteria, List<DerivedLabel> labels) {
        check(title, title);
        for (Locale language : title.texts().keySet()) {
            if (language.equals(Locale.ROOT)
                    || !Locale.forLanguageTag(language.toLanguageTag()).equals(language)) {
                throw new IllegalArgumentException(
                        "The language (%s) has no language tag.\nMaybe use (Locale.forLanguageTag)."
                                .formatted(language));
            }
        }
        if (purpose != null) {
            check(purpose, title);
        }
        for (Criterion criterion : criteria) {
            check(criterion.question(), title);
            for (Rating step : criterion.scale()) {
                check(step.label(), title);
                if (step.meaning() != null) {
                    check(step.meaning(), title);
                }
                step.examples().forEach(example -> check(example, title));
            }
        }
        labels.forEach(label -> check(label.label(), title));
    }

    private static void check(LocalizedText text, LocalizedText title) {
        if (!text.texts().keySet().equals(title.texts().keySet())
                || !text.fallback().equals(title.fallback())) {
            throw new IllegalArgumentException(
                    "The text (%s) has the languages (%s), the title of the scheme has (%s).\nMaybe translate it."
                            .formatted(text.in(text.fallback()), languages(text), languages(title)));
        }
        text.texts().values().forEach(each -> {
            if (!each.equals(each.strip()) || each.lines().count() != 1) {
                throw new IllegalArgumentException(
                        "The text (%s) of a scheme must be one line without blanks at its ends.".formatted(each));
            }
        });
    }

    /** The languages of a text, the one it falls back to first. */
    static List<String> languages(LocalizedText text) {
        return Stream.concat(
                        Stream.of(text.fallback()),
                        text.texts().keySet().stream().filter(language -> !language.equals(text.fallback())))
                .map(Locale::toLanguageTag)
                .toList();
    }
}
