package org.handlungskonzept.reporting.oparl;

import java.net.URI;

/**
 * An object of a council information system (OParl-Objekt), known by its address.
 *
 * <p>All of them are immutable and thread-safe. Texts stand as the system gave them: markup in them is text, and whoever shows it
 * escapes it.
 */
public sealed interface OparlObject
        permits OparlPaper, OparlConsultation, OparlMeeting, OparlAgendaItem, OparlOrganization, OparlDeletion {

    /**
     * What tells the object from all others.
     *
     * @return its address, with http or https
     */
    URI id();
}
