/**
 * The reports on a concept (Berichte) as data, their texts, and the port to the writers that format them.
 *
 * <p>A report becomes a document in one language, and a writer gives that document a format. Nothing here sees a store.
 */
@NullMarked
package org.handlungskonzept.reporting;

import org.jspecify.annotations.NullMarked;
