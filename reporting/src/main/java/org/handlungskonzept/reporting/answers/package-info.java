/**
 * Readers of answers to a questionnaire (Einlesen von Antworten), from exports of survey systems and from tables.
 *
 * <p>They know forms of files and nothing else: what an answer may be is checked by the collector of the survey package, which takes
 * all rows of a file or none.
 */
@NullMarked
package org.handlungskonzept.reporting.answers;

import org.jspecify.annotations.NullMarked;
