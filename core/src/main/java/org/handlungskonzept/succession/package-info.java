/**
 * From one concept to the next (Fortschreibung): a concept is closed, and each measure that is still open goes over or is
 * dropped for a reason.
 *
 * <p>Nothing here stores anything: both concepts are values.
 */
@NullMarked
package org.handlungskonzept.succession;

import org.jspecify.annotations.NullMarked;
