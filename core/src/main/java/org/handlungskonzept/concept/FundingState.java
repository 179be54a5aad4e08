package org.handlungskonzept.concept;

/** How certain a funding is (Stand der Förderung). */
public enum FundingState {
    /** Granted or in the budget (bewilligt). */
    SECURED,
    /** Applied for (beantragt). */
    APPLIED_FOR,
    /** Not settled (offen). */
    OPEN
}
