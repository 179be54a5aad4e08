/**
 * A reader of what a council information system says through OParl (Anbindung an das Ratsinformationssystem), and decisions made of
 * it.
 *
 * <p>The host fetches, and nothing here opens a connection. Papers, consultations, meetings, agenda items and organizations are
 * read; persons never are. What a concept calls its decisions is compared with it and never changed.
 */
@NullMarked
package org.handlungskonzept.reporting.oparl;

import org.jspecify.annotations.NullMarked;
