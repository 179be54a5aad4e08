/**
 * Reports as JSON (Berichte als JSON): whole documents for other software, by a published schema.
 *
 * <p>It formats documents and knows no concept: what is a number, a day or missing in a report is so in the file.
 */
@NullMarked
package org.handlungskonzept.reporting.json;

import org.jspecify.annotations.NullMarked;
