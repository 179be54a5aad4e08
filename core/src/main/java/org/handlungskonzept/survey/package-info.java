/**
 * Surveys and citizens' panels: how people came to answer, and what may honestly be said of their answers.
 *
 * <p>Here are counts, shares, estimates with intervals, weights to a register, and tables in which nobody can be
 * recognised. Margins of error exist only for those who were drawn or asked completely; there is no way to one from an
 * open link or an event. Nothing here judges a measure: results become evidence of an assessment, made by people.
 */
@NullMarked
package org.handlungskonzept.survey;

import org.jspecify.annotations.NullMarked;
