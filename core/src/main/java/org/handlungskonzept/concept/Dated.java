package org.handlungskonzept.concept;

import java.time.LocalDate;

/** What has a day by which it is ordered. */
interface Dated {

    LocalDate day();
}
