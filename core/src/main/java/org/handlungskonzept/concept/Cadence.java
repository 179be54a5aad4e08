package org.handlungskonzept.concept;

/** How often money is needed (Zahlungsrhythmus). */
public enum Cadence {
    /** Once (einmalig). */
    ONE_OFF,
    /** Every year (jährlich). */
    YEARLY,
    /** The entry does not say (nicht angegeben). */
    NOT_STATED
}
