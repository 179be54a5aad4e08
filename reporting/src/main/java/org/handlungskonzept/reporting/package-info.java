/**
 * The reports on a concept (Berichte) as data, and the writers that format them; never sees a store.
 */
@NullMarked
package org.handlungskonzept.reporting;

import org.jspecify.annotations.NullMarked;
