/**
 * What the SMART check found, in whole (SMART-Prüfbericht).
 *
 * <p>It gives advice on wording and never says whether a measure is good.
 */
@NullMarked
package org.handlungskonzept.reporting.audit;

import org.jspecify.annotations.NullMarked;
