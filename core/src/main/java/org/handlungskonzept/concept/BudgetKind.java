package org.handlungskonzept.concept;

/** Whether money was planned or spent (Art der Haushaltsposition). */
public enum BudgetKind {
    /** Set aside in a budget (Ansatz). */
    PLANNED,
    /** Really spent (Ausgabe). */
    SPENT
}
