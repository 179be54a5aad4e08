/**
 * The action concept (Handlungskonzept) and its values: immutable, and knowing nothing but the JDK.
 */
@NullMarked
package org.handlungskonzept.concept;

import org.jspecify.annotations.NullMarked;
