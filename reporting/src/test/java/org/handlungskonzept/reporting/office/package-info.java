/** What the tests of office files share (Prüfungen von Office-Dateien). */
@NullMarked
package org.handlungskonzept.reporting.office;

import org.jspecify.annotations.NullMarked;
