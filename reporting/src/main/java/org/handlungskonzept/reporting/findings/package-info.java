/**
 * Exports of what the SMART check found (Befundlisten), for spreadsheets and for tools that show findings.
 *
 * <p>They format what a report of the check holds; nothing is counted or judged here.
 */
@NullMarked
package org.handlungskonzept.reporting.findings;

import org.jspecify.annotations.NullMarked;
