/**
 * Sheets to work with: one for each measure, and one for all indicators (Maßnahmenblätter und Kennzahlenblatt).
 */
@NullMarked
package org.handlungskonzept.reporting.sheets;

import org.jspecify.annotations.NullMarked;
