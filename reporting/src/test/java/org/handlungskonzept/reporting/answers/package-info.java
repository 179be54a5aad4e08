/** Checks that answers are read as they were given, and that bad files are refused as a whole. */
@NullMarked
package org.handlungskonzept.reporting.answers;

import org.jspecify.annotations.NullMarked;
