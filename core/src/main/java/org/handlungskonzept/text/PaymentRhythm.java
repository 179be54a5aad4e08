package org.handlungskonzept.text;

/** How often an entry says that something is paid or worked (Rhythmus einer Angabe). */
public enum PaymentRhythm {
    /** Once (einmalig). */
    ONE_OFF,
    /** Every year (jährlich). */
    YEARLY,
    /** Every month (monatlich). */
    MONTHLY,
    /** Every week (wöchentlich). */
    WEEKLY,
    /** Over the whole time (insgesamt). */
    TOTAL,
    /** The entry does not say (nicht angegeben). */
    NOT_STATED
}
