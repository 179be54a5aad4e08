package org.handlungskonzept.evaluation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a scheme as text. Not thread-safe. */
final class SchemeWriter {

    private final EvaluationScheme scheme;
    private final List<String> languages;
    private final StringBuilder text = new StringBuilder();

    SchemeWriter(EvaluationScheme scheme) {
        this.scheme = scheme;
        this.languages = SchemeRules.languages(scheme.title());
    }

    String text() {
        line("scheme", scheme.ref());
        line("languages", String.join(" ", languages));
        line("subject", SchemeBlock.written(scheme.subject()));
        texts("title", scheme.title());
        texts("purpose", scheme.purpose());
        scheme.criteria().forEach(this::criterion);
        for (DerivedLabel label : scheme.labels()) {
            text.append('\n');
            line("label", label.id());
            texts("name", label.label());
            line("when", label.formula());
        }
        return text.toString();
    }

    private void criterion(Criterion criterion) {
        text.append('\n');
        line("criterion", criterion.id());
        line("axis", SchemeBlock.written(criterion.axis()));
        texts("question", criterion.question());
        if (criterion.order() != ScaleOrder.UNORDERED) {
            line("scale", SchemeBlock.written(criterion.order()));
        }
        words("gate", criterion.passing());
        words("behind", criterion.behind());
        constants("reviews", criterion.reviews());
        constants("assessors", criterion.assessors());
        criterion.scale().forEach(this::step);
    }

    private void step(Rating step) {
        line("step", step.id());
        texts("name", step.label());
        texts("meaning", step.meaning());
        step.examples().forEach(example -> texts(SchemeBlockKind.EXAMPLE, example));
        if (step.reasonRequired()) {
            line("reason", "required");
        }
        if (step.evidenceRequired()) {
            line("evidence", "required");
        }
        if (step.apart()) {
            text.append("apart\n");
        }
    }

    private void texts(String keyword, @Nullable LocalizedText texts) {
        if (texts != null) {
            languages.forEach(
                    language -> line(keyword, language + " = " + texts.texts().get(Locale.forLanguageTag(language))));
        }
    }

    private void words(String keyword, Collection<String> words) {
        if (!words.isEmpty()) {
            line(keyword, String.join(" ", words));
        }
    }

    /** Writes constants unless all are meant. */
    private <E extends Enum<E>> void constants(String keyword, Set<E> some) {
        E first = some.iterator().next();
        if (some.size() < EnumSet.allOf(first.getDeclaringClass()).size()) {
            words(keyword, some.stream().map(SchemeBlock::written).toList());
        }
    }

    private void line(String keyword, Object rest) {
        text.append(keyword).append(' ').append(rest).append('\n');
    }
}
