/**
 * The answers to a questionnaire: how they are taken, checked and kept, and what is counted of them.
 *
 * <p>Answers come in person by person through a collector, which takes all of them or none. They are kept by question, and
 * nothing here gives the answers of one person together. Nothing here knows a file format: the readers of the module for reports
 * use the same collector as a host does that has its answers in a database.
 */
@NullMarked
package org.handlungskonzept.survey.answers;

import org.jspecify.annotations.NullMarked;
