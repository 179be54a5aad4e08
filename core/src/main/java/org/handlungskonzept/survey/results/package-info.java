/**
 * What may be published of a survey: counts in which nobody can be recognised, shares, and for those who were drawn or asked
 * completely how sure they are.
 *
 * <p>Results are values that stay when the answers are deleted. They are evidence for people who judge, and judge nothing
 * themselves. No single answer and no free text is in them.
 */
@NullMarked
package org.handlungskonzept.survey.results;

import org.jspecify.annotations.NullMarked;
