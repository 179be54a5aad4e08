/**
 * Annotations that say what a type or member is promised to be; they have no effect at run time.
 */
@NullMarked
package org.handlungskonzept.meta;

import org.jspecify.annotations.NullMarked;
