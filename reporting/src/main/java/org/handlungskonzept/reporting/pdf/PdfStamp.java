package org.handlungskonzept.reporting.pdf;

import java.time.LocalDate;
import java.util.Optional;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Document;

/** What makes a file itself, taken from the document and from no clock: its date, if it names one, and its number. */
record PdfStamp(Optional<LocalDate> day, long number) {

    static PdfStamp of(Document document) {
        return new PdfStamp(
                document.titlePage().facts().stream()
                        .flatMap(fact -> fact.details().stream())
                        .flatMap(detail -> detail.parts().stream())
                        .filter(Day.class::isInstance)
                        .map(part -> ((Day) part).date())
                        .findFirst(),
                Long.parseUnsignedLong(document.contentHash().substring(0, 16), 16));
    }
}
