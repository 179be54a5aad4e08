package org.handlungskonzept.text;

/** The part that an entry gives to a party. */
enum Role {
    /** Named without more: it leads if it is alone. */
    NAMED,
    /** Named as the lead. */
    LEAD,
    /** Named as taking part. */
    PARTNER
}
