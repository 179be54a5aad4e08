package org.handlungskonzept.text;

/** Whether an amount is meant with or without tax (brutto, netto). */
public enum TaxBasis {
    /** With tax (brutto). */
    GROSS,
    /** Without tax (netto). */
    NET,
    /** The entry does not say (nicht angegeben). */
    NOT_STATED
}
