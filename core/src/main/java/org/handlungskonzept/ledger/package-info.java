/**
 * The books of a concept (Verbleib der Maßnahmen): where every adopted measure ended, by which event, on which decision,
 * and the balances that prove that none is lost.
 *
 * <p>Everything here is read from a {@link org.handlungskonzept.concept.Concept} as of a given day. Nothing here judges,
 * stores or corrects: books that do not balance say where.
 */
@NullMarked
package org.handlungskonzept.ledger;

import org.jspecify.annotations.NullMarked;
