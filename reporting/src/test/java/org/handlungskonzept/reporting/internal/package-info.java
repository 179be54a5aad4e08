/** Tests of what the writers share. */
@NullMarked
package org.handlungskonzept.reporting.internal;

import org.jspecify.annotations.NullMarked;
