package org.handlungskonzept.reporting.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlungskonzept.survey.questionnaire.AnswerForm;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.jspecify.annotations.Nullable;

/** Reads the text of one mapping line by line. Not thread-safe. */
final class MappingReader {

    private static final Pattern ASSIGNMENT = Pattern.compile("(\\S+)\\s*=\\s*(.+)");
    private static final Pattern TARGET = Pattern.compile("([^\\[\\]]+)(?:\\[([^\\[\\]]+)])?");

    private final String source;
    private final Questionnaire questionnaire;
    private final List<MappedColumn> columns = new ArrayList<>();
    private final Set<String> targets = new HashSet<>();
    private final Set<String> headings = new HashSet<>();
    private final Set<String> ignored = new HashSet<>();
    private final Set<String> absent = new HashSet<>();
    private String key = "";
    private char separator;
    private char decimal = '.';
    private int line;

    MappingReader(String source, Questionnaire questionnaire) {
        this.source = source;
        this.questionnaire = questionnaire;
    }

    AnswerMapping read(String text) {
        List<String> lines = text.lines().toList();
        for (String each : lines) {
            line++;
            String statement = each.strip();
            if (!statement.isEmpty() && !statement.startsWith("#")) {
                String[] parts = statement.split("\\s+", 2);
                read(parts[0], parts.length < 2 ? "" : parts[1]);
            }
        }
        checkEnd();
        return new AnswerMapping(key, separator, decimal, columns, ignored);
    }

    private void read(String word, String rest) {
        if (rest.isEmpty()) {
            throw problem("Nothing stands behind (%s).".formatted(word), "Maybe write (key Nummer).");
        }
        switch (word) {
            case "key" -> key = free(rest);
            case "separator" -> separator = separator(rest);
            case "decimal" -> decimal = one(rest, ".,");
            case "column" -> addColumn(rest);
            case "answer" -> addAnswer(rest);
            case "blank" -> put(rest, MappedColumn.BLANK);
            case "split" -> split(rest);
            case "ignore" -> ignored.add(free(rest));
            case "absent" -> absent.add(question(rest).code());
            default ->
                throw problem(
                        "The line begins with (%s), which means nothing here.".formatted(word),
                        "Maybe it should be one of (key, separator, decimal, column, answer, blank, split, ignore, absent).");
        }
    }

    private String free(String heading) {
        if (!headings.add(heading)) {
            throw problem("The column (%s) stands twice.".formatted(heading), "Maybe remove one of both lines.");
        }
        return heading;
    }

    private char separator(String rest) {
        return rest.equals("tabulator") ? '\t' : one(rest, ";,");
    }

    private char one(String rest, String allowed) {
        if (rest.length() != 1 || allowed.indexOf(rest.charAt(0)) < 0) {
            throw problem("The sign (%s) is not one of (%s).".formatted(rest, allowed), "Maybe leave the line out.");
        }
        return rest.charAt(0);
    }

    private void addColumn(String rest) {
        Matcher parts = assignment(rest, "column known = Kennen Sie das Angebot?");
        Matcher target = TARGET.matcher(parts.group(1));
        if (!target.matches()) {
            throw problem("The target (%s) is not a question.".formatted(parts.group(1)), "Maybe write (uses[A1]).");
        }
        Question question = question(target.group(1));
        String option = target.group(2);
        if (option != null && !(isMultiple(question) && codes(question.form()).contains(option))) {
            throw problem(
                    "The question (%s) has no answer (%s) that can be chosen with others."
                            .formatted(question.code(), option),
                    "Maybe name the question alone.");
        }
        if (!targets.add(parts.group(1)) || overlaps(question, option)) {
            throw problem(
                    "The question (%s) has a column already.".formatted(parts.group(1)), "Maybe remove one of both.");
        }
        columns.add(new MappedColumn(free(parts.group(2)), question, option));
    }

    /** Whether a question has a column and one of its answers another. */
    private boolean overlaps(Question question, @Nullable String option) {
        return columns.stream()
                .filter(column -> column.question().equals(question))
                .anyMatch(column -> (column.option() == null) != (option == null));
    }

    private void addAnswer(String rest) {
        Matcher parts = assignment(rest, "answer Y = ja");
        MappedColumn column = current();
        List<String> codes = column.option() == null ? codes(column.question().form()) : List.of("Y", "N");
        if (!codes.contains(parts.group(1))) {
            throw problem(
                    "The question (%s) offers no answer (%s), but %s."
                            .formatted(column.question().code(), parts.group(1), codes),
                    "Maybe correct the code.");
        }
        put(parts.group(2), parts.group(1));
    }

    private void put(String text, String code) {
        MappedColumn column = current();
        if (column.knows(text)) {
            throw problem("The text (%s) stands for an answer already.".formatted(text), "Maybe remove one of both.");
        }
        column.put(text, code);
    }

    private void split(String rest) {
        MappedColumn column = current();
        if (column.option() != null || !isMultiple(column.question())) {
            throw problem(
                    "Only one answer can be given to (%s)."
                            .formatted(column.question().code()),
                    "Maybe leave it out.");
        }
        column.splitAt(one(rest, ";,|/"));
    }

    private MappedColumn current() {
        if (columns.isEmpty()) {
            throw problem("No column stands before this line.", "Maybe begin with (column known = ...).");
        }
        return columns.get(columns.size() - 1);
    }

    private Matcher assignment(String rest, String example) {
        Matcher parts = ASSIGNMENT.matcher(rest);
        if (!parts.matches()) {
            throw problem("The line lacks a code, an equals sign and a text.", "Maybe write (%s).".formatted(example));
        }
        return parts;
    }

    private Question question(String code) {
        return questionnaire
                .question(code)
                .orElseThrow(() -> problem(
                        "The questionnaire (%s) has no question (%s).".formatted(questionnaire.id(), code),
                        "Maybe it is one of %s."
                                .formatted(questionnaire.questions().stream()
                                        .map(Question::code)
                                        .toList())));
    }

    private static boolean isMultiple(Question question) {
        return question.form() instanceof MultipleChoice;
    }

    private static List<String> codes(AnswerForm form) {
        List<AnswerOption> options = List.of();
        if (form instanceof SingleChoice choice) {
            options = choice.offered();
        } else if (form instanceof MultipleChoice choice) {
            options = choice.options();
        } else if (form instanceof NumberEntry || form instanceof FreeText) {
            return List.of();
        }
        return options.stream().map(AnswerOption::code).toList();
    }

    private void checkEnd() {
        if (key.isEmpty()) {
            throw problem("No line says which column is the key.", "Maybe add (key Nummer).");
        }
        for (Question question : questionnaire.questions()) {
            String code = question.code();
            boolean mapped = targets.contains(code) || hasAllOptions(question);
            if (mapped == absent.contains(code)) {
                throw mapped
                        ? problem(
                                "The question (%s) has a column and is absent.".formatted(code),
                                "Maybe remove one line.")
                        : problem(
                                "The question (%s) has no column, or not one for each answer.".formatted(code),
                                "Maybe add (column %s = ...) or (absent %s).".formatted(code, code));
            }
        }
    }

    private boolean hasAllOptions(Question question) {
        return isMultiple(question)
                && codes(question.form()).stream()
                        .allMatch(option -> targets.contains("%s[%s]".formatted(question.code(), option)));
    }

    private IllegalArgumentException problem(String what, String maybe) {
        return new IllegalArgumentException("%s, line (%s): %s\n%s".formatted(source, line, what, maybe));
    }
}
