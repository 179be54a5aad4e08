package org.handlungskonzept.reporting.html;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;

/** The HTML checker of the W3C and the WHATWG, inside of this JVM. */
public final class NuChecker {

    private NuChecker() {}

    /**
     * What the checker says, except for two things that are meant to be: the slashes that make a page XML as well, and
     * words of others that stay in the Unicode form in which they were written.
     *
     * @param html a page
     * @return errors and warnings, one in each line
     * @throws Exception if the checker breaks
     */
    public static List<String> complaints(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> !line.isBlank()
                        && !line.contains("Trailing slash on void elements")
                        && !line.contains("Text run is not in Unicode Normalization Form C"))
                .toList();
    }
}
