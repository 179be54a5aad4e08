package org.handlungskonzept.survey.results;

import org.handlungskonzept.survey.Survey;

/** What holds between the parts of results. */
final class ResultRules {

    private ResultRules() {}

    static void checkPeople(Survey survey, PublishedAnswers answers) {
        if (survey.respondents() != answers.people()) {
            throw new IllegalArgumentException(
                    "In the survey (%s) people answered, but there are answers of (%s).\nMaybe count those whose answers were taken."
                            .formatted(survey.respondents(), answers.people()));
        }
    }
}
