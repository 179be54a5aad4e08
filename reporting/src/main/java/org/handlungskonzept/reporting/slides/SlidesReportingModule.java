package org.handlungskonzept.reporting.slides;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;

/**
 * Binds {@link ReportWriter} to the writer of slides (Guice-Modul der Berichte).
 *
 * <p>Guice is optional: nothing else here needs it. Immutable and thread-safe.
 */
public final class SlidesReportingModule extends AbstractModule {

    private final Texts texts;

    /**
     * Makes the module.
     *
     * @param texts the words to write reports with
     */
    public SlidesReportingModule(Texts texts) {
        this.texts = requireNonNull(texts, "texts");
    }

    @Override
    protected void configure() {
        bind(ReportWriter.class).toInstance(PptxWriter.of(texts));
    }
}
