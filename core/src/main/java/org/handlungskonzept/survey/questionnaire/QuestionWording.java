package org.handlungskonzept.survey.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.handlungskonzept.evaluation.LocalizedText;

/** Words everything in all languages of one questionnaire. */
record QuestionWording(QuestionnaireTexts texts, List<Locale> languages) {

    QuestionWording {
        languages = List.copyOf(languages);
    }

    LocalizedText text(String key) {
        return text(key, Map.of());
    }

    LocalizedText text(String key, Map<String, String> arguments) {
        return each(language -> texts.text(language, key, arguments));
    }

    /** A text whose argument is in the same language as the text around it. */
    LocalizedText about(String key, String argument, LocalizedText value) {
        return each(language -> texts.text(language, key, Map.of(argument, value.in(language))));
    }

    /** Words of the concept, which nobody has translated. */
    LocalizedText asWritten(String text) {
        return each(language -> text);
    }

    /** A text of somebody else in exactly these languages; where one is missing, nothing else takes its place. */
    LocalizedText all(LocalizedText text, String where) {
        return each(language -> {
            Locale found = Locale.lookup(
                    List.of(new Locale.LanguageRange(language.stripExtensions().toLanguageTag())),
                    text.texts().keySet());
            if (found == null) {
                throw new IllegalArgumentException(
                        "The text of the %s is missing in the language (%s); it is there in %s.\nMaybe translate it, or ask in other languages."
                                .formatted(
                                        where,
                                        language.toLanguageTag(),
                                        text.texts().keySet()));
            }
            return text.in(found);
        });
    }

    LocalizedText each(Function<Locale, String> words) {
        Map<Locale, String> all = new LinkedHashMap<>();
        languages.forEach(language -> all.put(language, words.apply(language)));
        return new LocalizedText(languages.get(0), all);
    }

    AnswerOption option(String code, String key) {
        return new AnswerOption(code, text(key));
    }
}
