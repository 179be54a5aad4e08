/** Checks of the whole house: reporting's tests are the only place that sees every module. */
@NullMarked
package org.handlungskonzept.architecture;

import org.jspecify.annotations.NullMarked;
