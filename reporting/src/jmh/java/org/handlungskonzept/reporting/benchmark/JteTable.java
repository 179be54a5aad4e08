package org.handlungskonzept.reporting.benchmark;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The rows of a table of measures as a template of jte (Vergleich), compiled before anything is measured, with its texts as bytes and
 * an output of bytes: what its authors name as the fastest.
 */
final class JteTable {

    private static final String PACKAGE = "org.handlungskonzept.reporting.benchmark.templates";
    private static final String NAME = "table.jte";
    private static final String TEMPLATE = """
            @import org.handlungskonzept.reporting.benchmark.PeerPage
            @import org.handlungskonzept.reporting.benchmark.PeerMeasure
            @param PeerPage page
            $unsafe{page.before()}@for(PeerMeasure m : page.measures())<tr><th scope="row"><bdi>${m.title()}</bdi></th>\
            <td><bdi>${m.lead()}</bdi></td><td><time datetime="${m.isoDay()}">${m.day()}</time></td>\
            <td class="numbers">${m.places()}</td><td>@if(m.status().isEmpty())<span class="absent">keine Angabe</span>\
            @else<bdi>${m.status()}</bdi>@endif</td></tr>
            @endfor$unsafe{page.after()}""";

    private final TemplateEngine engine;

    private JteTable(TemplateEngine engine) {
        this.engine = engine;
    }

    /** Compiles the template into a directory. */
    static JteTable compiledIn(Path directory) {
        TemplateEngine compiler =
                TemplateEngine.create(new One(), directory, ContentType.Html, JteTable.class.getClassLoader(), PACKAGE);
        compiler.setBinaryStaticContent(true);
        compiler.precompileAll();
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(directory, ContentType.Html, JteTable.class.getClassLoader(), PACKAGE);
        engine.setBinaryStaticContent(true);
        return new JteTable(engine);
    }

    void write(PeerPage page, OutputStream out) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(NAME, page, output);
        output.writeTo(out);
    }

    /** The only template there is. */
    private static final class One implements CodeResolver {

        @Override
        public String resolve(String name) {
            return TEMPLATE;
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return List.of(NAME);
        }

        @Override
        public boolean exists(String name) {
            return name.equals(NAME);
        }
    }
}
