package org.handlungskonzept.reporting.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.handlungskonzept.survey.answers.AnswerProblemKind;
import org.handlungskonzept.survey.answers.AnswerSlot;
import org.handlungskonzept.survey.answers.AnswersCollector;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** The columns of an export by LimeSurvey. */
final class LimeSurveyLayout implements CsvLayout {

    private static final String ID = "id";
    private static final String TOKEN = "token";
    private static final String SUBMITTED = "submitdate";
    private static final Set<String> TECHNICAL = Set.of(
            ID,
            "lastpage",
            "startlanguage",
            "seed",
            TOKEN,
            "startdate",
            "datestamp",
            "ipaddr",
            "refurl",
            SUBMITTED,
            "interviewtime");
    private static final Pattern TIME = Pattern.compile("groupTime[0-9]+|[A-Za-z][A-Za-z0-9]{0,19}Time");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}(\\[[A-Za-z0-9]+\\])?");

    /** What LimeSurvey writes for a question that was not shown. */
    private static final String NOT_SHOWN = "N/A";

    private final AnswersCollector collector;
    private final String key;
    private final boolean incompleteToo;
    private boolean submitted;

    LimeSurveyLayout(AnswersCollector collector, String key, boolean incompleteToo) {
        this.collector = collector;
        this.key = key;
        this.incompleteToo = incompleteToo;
    }

    @Override
    public List<CellSink> sinks(List<String> heading) {
        Map<String, CellSink> expected = new LinkedHashMap<>();
        expected.put(key(heading), collector::key);
        if (!incompleteToo) {
            expected.put(SUBMITTED, cell -> submitted = isAnswer(cell));
        }
        collector.questionnaire().questions().forEach(question -> addTo(expected, question));
        return new HeadingCheck(collector, heading).sinks(expected, this::other, LimeSurveyLayout::advice);
    }

    private String key(List<String> heading) {
        if (!key.isEmpty()) {
            return key;
        }
        return heading.contains(TOKEN) ? TOKEN : ID;
    }

    private void addTo(Map<String, CellSink> expected, Question question) {
        String code = question.code();
        if (question.form() instanceof MultipleChoice choice) {
            for (AnswerOption option : choice.options()) {
                String name = "%s[%s]".formatted(code, option.code());
                expected.put(name, into(collector.slot(code, option.code(), name)));
            }
        } else {
            expected.put(code, into(collector.slot(code, code)));
        }
    }

    private static CellSink into(AnswerSlot slot) {
        return cell -> {
            if (isAnswer(cell)) {
                slot.put(cell);
            }
        };
    }

    private static boolean isAnswer(CharRange cell) {
        return cell.length() != NOT_SHOWN.length() || !cell.is(NOT_SHOWN);
    }

    private @Nullable CellSink other(String name) {
        if (TECHNICAL.contains(name) || TIME.matcher(name).matches()) {
            return cell -> {};
        }
        if (name.endsWith("[other]")
                && collector
                        .questionnaire()
                        .question(name.substring(0, name.indexOf('[')))
                        .isPresent()) {
            return cell -> {
                if (isAnswer(cell)) {
                    collector.rowProblem(
                            name,
                            AnswerProblemKind.UNKNOWN_CODE,
                            "the questionnaire offers no other answer.\nMaybe read the file with a mapping that ignores this column.");
                }
            };
        }
        return null;
    }

    private static String advice(String name) {
        return CODE.matcher(name).matches()
                ? "Maybe it belongs to another version of the questionnaire."
                : "Maybe it is the text of a question: export with question codes as headings and answer codes as answers.";
    }

    @Override
    public void beginRow() {
        submitted = incompleteToo;
    }

    @Override
    public boolean isComplete() {
        return submitted;
    }
}
