/**
 * The port to a store of concepts: {@link org.handlungskonzept.storage.ConceptStore}, the revisions it keeps, and its
 * exceptions.
 *
 * <p>Nothing here knows how or where concepts are kept. A class that passes the contract suite of the project's test kit
 * is a store.
 */
@NullMarked
package org.handlungskonzept.storage;

import org.jspecify.annotations.NullMarked;
