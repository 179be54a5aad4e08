/**
 * The short report for everybody (Kurzfassung für die Öffentlichkeit), in more languages than the other reports.
 *
 * <p>Its figures are those of the interim report and nothing else; nothing in it is reckoned anew.
 */
@NullMarked
package org.handlungskonzept.reporting.summary;

import org.jspecify.annotations.NullMarked;
