package org.handlungskonzept.reporting.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Document;

/** The day by which files are dated (Tag eines Dokuments), taken from the document and from no clock. */
@Internal
public final class DocumentDay {

    private DocumentDay() {}

    /**
     * Finds the day of a document.
     *
     * @param document the document
     * @return the first day on its title page, in an interim report that of its data; empty if none stands there
     */
    public static Optional<LocalDate> of(Document document) {
        return document.titlePage().facts().stream()
                .flatMap(fact -> fact.details().stream())
                .flatMap(detail -> detail.parts().stream())
                .filter(Day.class::isInstance)
                .map(part -> ((Day) part).date())
                .findFirst();
    }
}
