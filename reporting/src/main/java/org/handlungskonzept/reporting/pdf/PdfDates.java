package org.handlungskonzept.reporting.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts the day of the report where the library has put the time of the machine. */
final class PdfDates {

    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

    private PdfDates() {}

    static void set(PDDocument file, PdfStamp stamp) throws IOException {
        file.setDocumentId(stamp.number());
        PDDocumentInformation information = file.getDocumentInformation();
        PDMetadata metadata = file.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        Optional<LocalDate> day = stamp.day();
        if (day.isPresent()) {
            information.setCreationDate(start(day.get()));
        } else {
            information.getCOSObject().removeItem(COSName.CREATION_DATE);
        }
        String created = day.map(date -> "<xmp:CreateDate>" + date + "T00:00:00+00:00</xmp:CreateDate>")
                .orElse("");
        PDMetadata dated = new PDMetadata(file);
        dated.importXMPMetadata(CREATED.matcher(told).replaceFirst(created).getBytes(StandardCharsets.UTF_8));
        file.getDocumentCatalog().setMetadata(dated);
    }

    private static Calendar start(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }
}
