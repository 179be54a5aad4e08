package org.handlungskonzept.reporting.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What LimeSurvey has after an import, without the numbers it gives. */
final class ImportedSurvey {

    final Map<String, String> settings = new LinkedHashMap<>();
    final Map<String, Map<String, String>> languages = new LinkedHashMap<>();
    final List<Group> groups = new ArrayList<>();

    /** A group with its texts by language. */
    static final class Group {
        final Map<String, String> names = new LinkedHashMap<>();
        final Map<String, String> descriptions = new LinkedHashMap<>();
        final List<Asked> questions = new ArrayList<>();
    }

    /** A question, a subquestion or an answer with its texts by language. */
    static final class Asked {
        String code = "";
        String type = "";
        String mandatory = "";
        String relevance = "";
        String theme = "";
        final Map<String, String> texts = new LinkedHashMap<>();
        final Map<String, String> helps = new LinkedHashMap<>();
        final Map<String, String> attributes = new LinkedHashMap<>();
        final List<Asked> subquestions = new ArrayList<>();
        final List<Asked> answers = new ArrayList<>();

        String told() {
            return "%s %s %s %s %s %s %s %s\n    %s\n    %s"
                    .formatted(
                            code,
                            type,
                            mandatory,
                            relevance,
                            theme,
                            texts,
                            helps,
                            attributes,
                            subquestions.stream()
                                    .map(each -> each.code + each.texts)
                                    .toList(),
                            answers.stream().map(each -> each.code + each.texts).toList());
        }
    }

    List<Asked> questions() {
        return groups.stream().flatMap(group -> group.questions.stream()).toList();
    }

    /** All of it as text, to compare two imports. */
    String told() {
        StringBuilder told = new StringBuilder();
        told.append(settings).append('\n').append(languages).append('\n');
        for (Group group : groups) {
            told.append(group.names).append(group.descriptions).append('\n');
            group.questions.forEach(
                    question -> told.append("  ").append(question.told()).append('\n'));
        }
        return told.toString();
    }
}
