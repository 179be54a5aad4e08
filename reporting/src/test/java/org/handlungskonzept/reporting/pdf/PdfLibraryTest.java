package org.handlungskonzept.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLibraryTest {

    @ParameterizedTest
    @ValueSource(strings = {"openhtmltopdf-core", "openhtmltopdf-pdfbox", "pdfbox-3", "fontbox-3"})
    void saysWhichDependencyIsMissing(String missing) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(without(missing), ClassLoader.getPlatformClassLoader())) {
            Throwable thrown = catchThrowable(() -> loader.loadClass(PdfWriter.class.getName())
                    .getMethod("german")
                    .invoke(null));

            assertThat(thrown.getCause())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("A PDF cannot be written")
                    .hasMessageContaining("add the dependency (io.github.openhtmltopdf:openhtmltopdf-pdfbox:");
        }
    }

    private static URL[] without(String missing) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Path.of(entry).getFileName().toString().startsWith(missing)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
