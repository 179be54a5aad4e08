/**
 * Questionnaires as files (Fragebogendateien): for LimeSurvey, as JSON, and on paper.
 *
 * <p>Texts of a questionnaire are somebody else's: each format makes them harmless and loses none of them. What is asked is
 * decided in core; nothing here adds a question.
 */
@NullMarked
package org.handlungskonzept.reporting.questionnaire;

import org.jspecify.annotations.NullMarked;
