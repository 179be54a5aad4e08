package org.handlungskonzept.reporting.excel;

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

class ExcelLibraryTest {

    @ParameterizedTest
    @ValueSource(strings = {"fastexcel-0", "opczip"})
    void saysWhichDependencyIsMissing(String missing) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(without(missing), ClassLoader.getPlatformClassLoader())) {
            Throwable thrown = catchThrowable(() -> loader.loadClass(XlsxWriter.class.getName())
                    .getMethod("german")
                    .invoke(null));

            assertThat(thrown.getCause())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("An Excel file cannot be written")
                    .hasMessageContaining("add the dependency (org.dhatim:fastexcel:");
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
