/**
 * Questionnaires: what is asked in a survey, of whom, in which order and words.
 *
 * <p>They are made from a concept and an evaluation scheme, or by hand. Nothing here knows a file format: the writers of
 * the module for reports put them into forms that survey systems read, and answers are counted in the package beside this one.
 */
@NullMarked
package org.handlungskonzept.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
