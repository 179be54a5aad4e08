package org.handlungskonzept.reporting.pdf;

import java.time.LocalDate;
import java.util.Optional;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.DocumentDay;

/** What makes a file itself, taken from the document and from no clock: its date, if it names one, and its number. */
record PdfStamp(Optional<LocalDate> day, long number) {

    static PdfStamp of(Document document) {
        return new PdfStamp(
                DocumentDay.of(document),
                Long.parseUnsignedLong(document.contentHash().substring(0, 16), 16));
    }
}
