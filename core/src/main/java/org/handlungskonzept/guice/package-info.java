/**
 * The bindings of the core for hosts that use Guice. Nothing else in the core knows Guice, and everything works without
 * it.
 */
@NullMarked
package org.handlungskonzept.guice;

import org.jspecify.annotations.NullMarked;
