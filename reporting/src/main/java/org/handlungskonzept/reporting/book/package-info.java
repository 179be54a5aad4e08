/**
 * The whole concept as people read it (Konzept zum Lesen).
 *
 * <p>Nothing is judged here: it shows what the concept says, in its order.
 */
@NullMarked
package org.handlungskonzept.reporting.book;

import org.jspecify.annotations.NullMarked;
