package org.handlungskonzept.testkit;

/**
 * The part of the contract that a store can keep within one process. A store that is to outlive its process extends
 * {@link ConceptStoreContract} instead.
 *
 * <p>The clauses stand in the classes above this one, one chapter each, every one of which also has those before it.
 */
public abstract class InProcessStoreContract extends RivalThreadClauses {

    /** For subclasses. */
    protected InProcessStoreContract() {}
}
