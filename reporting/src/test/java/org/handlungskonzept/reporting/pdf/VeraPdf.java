package org.handlungskonzept.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * What the validator of PDF files says. It writes names of types in lower case by the default locale, so that in Turkish it
 * finds faults in a file in which it finds none elsewhere; so it runs without a language.
 */
public final class VeraPdf {

    private VeraPdf() {}

    /**
     * Checks a file against PDF/UA-1 and PDF/A-2a.
     *
     * @param file the file
     * @return one line for each failure; empty if the file is valid
     */
    public static List<String> complaints(byte[] file) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            VeraGreenfieldFoundryProvider.initialise();
            return Stream.concat(
                            complaints(file, PDFAFlavour.PDFUA_1).stream(),
                            complaints(file, PDFAFlavour.PDFA_2_A).stream())
                    .toList();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> complaints(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            List<TestAssertion> assertions = validator.validate(parser).getTestAssertions();
            return assertions.stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> "%s %s: %s".formatted(flavour, assertion.getRuleId(), assertion.getMessage()))
                    .toList();
        }
    }
}
