package org.handlungskonzept.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.json.JsonWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCatalogueTest {

    private static final String BASE = "https://www.example.org/integration/";
    private static final Publisher TOWN = new Publisher(URI.create(BASE + "stadt"), "Stadt Laatzen");
    private static final LocalDate ISSUED = LocalDate.of(2025, 9, 1);

    @TempDir
    private Path folder;

    @Test
    void isReadByOthersAsItWasMeant() throws Exception {
        PublishedData data = data("Zwischenbericht <&>\u0001 \u202Eevil");
        Model model = read(catalogue(data));
        Resource set = model.getResource(data.uri().toString());

        assertThat(model.listSubjectsWithProperty(RDF.type, DCAT.Catalog).toList())
                .singleElement()
                .satisfies(catalogue ->
                        assertThat(catalogue.hasProperty(DCAT.dataset, set)).isTrue());
        assertThat(values(set, DCTerms.title)).containsExactly("Zwischenbericht <&>\uFFFD \u202Eevil");
        assertThat(set.getProperty(DCTerms.title).getLanguage()).isEqualTo("de");
        assertThat(values(set, DCTerms.spatial))
                .containsExactly("http://dcat-ap.de/def/politicalGeocoding/municipalityKey/03241009");
        assertThat(values(set, DCAT.theme))
                .containsExactlyInAnyOrder(
                        "http://publications.europa.eu/resource/authority/data-theme/GOVE",
                        "http://publications.europa.eu/resource/authority/data-theme/SOCI");
        assertThat(values(set, DCTerms.language))
                .containsExactly("http://publications.europa.eu/resource/authority/language/DEU");
        assertThat(values(set, DCTerms.issued)).containsExactly("2025-09-01");
        assertThat(set.listProperties(DCAT.distribution).toList()).hasSize(2);
    }

    @Test
    void describesFilesSoThatTheyCanBeChecked() throws Exception {
        Path file = folder.resolve("bericht.html");
        PublishedFile described = file(HtmlWriter.german(), file, Licence.attribution("Stadt Laatzen"));
        byte[] bytes = Files.readAllBytes(file);
        Model model = read(catalogue(data("Bericht", described)));
        Resource distribution =
                model.listSubjectsWithProperty(RDF.type, DCAT.Distribution).next();

        assertThat(described.bytes()).isEqualTo(bytes.length);
        assertThat(described.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(values(distribution, DCAT.byteSize)).containsExactly(Integer.toString(bytes.length));
        assertThat(values(distribution, DCTerms.license))
                .containsExactly("http://dcat-ap.de/def/licenses/dl-by-de/2.0");
        assertThat(values(distribution, property("http://dcat-ap.de/def/dcatde/", "licenseAttributionByText")))
                .containsExactly("Stadt Laatzen");
        assertThat(values(distribution, DCAT.mediaType))
                .containsExactly("https://www.iana.org/assignments/media-types/text/html");
        assertThat(values(distribution, DCTerms.format))
                .containsExactly("http://publications.europa.eu/resource/authority/file-type/HTML");
        Resource checksum = distribution
                .getProperty(property("http://spdx.org/rdf/terms#", "checksum"))
                .getResource();
        assertThat(values(checksum, property("http://spdx.org/rdf/terms#", "checksumValue")))
                .containsExactly(described.sha256());
    }

    @Test
    void writesTheSameBytesForEqualCatalogues() throws Exception {
        assertThat(bytes(catalogue(data("Bericht")))).isEqualTo(bytes(catalogue(data("Bericht"))));
    }

    @Test
    void refusesWhatPortalsRefuse() throws Exception {
        PublishedData data = data("Bericht");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> data(" "))
                .withMessageStartingWith("The title of the data is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Publisher(URI.create("stadt"), "Stadt"))
                .withMessageStartingWith("The address (stadt) of the publisher is not absolute.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Licence.attribution(""))
                .withMessageContaining("zero()");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new DataCatalogue(URI.create(BASE), "Daten", "Alles", Locale.GERMAN, TOWN, List.of(data, data)))
                .withMessageContaining("twice");
    }

    /** The shapes of DCAT-AP.de are under a licence that keeps them out of this project. */
    @Test
    @Tag("validate")
    void satisfiesTheShapesWhoseFolderIsGiven() throws Exception {
        String shapes = System.getProperty("dcat.shapes", "");
        assumeTrue(!shapes.isBlank(), "Give a folder of shapes as -Ddcat.shapes=... to hold catalogues to them.");
        Model rules = ModelFactory.createDefaultModel();
        try (var files = Files.list(Path.of(shapes))) {
            files.filter(file -> file.toString().endsWith(".ttl"))
                    .forEach(file -> RDFDataMgr.read(rules, file.toUri().toString()));
        }

        var report = ShaclValidator.get()
                .validate(
                        Shapes.parse(rules.getGraph()),
                        read(catalogue(data("Bericht"))).getGraph());

        assertThat(report.getEntries().stream()
                        .filter(entry -> entry.severity().level().getURI().endsWith("Violation")))
                .isEmpty();
    }

    private static DataCatalogue catalogue(PublishedData data) {
        return new DataCatalogue(
                URI.create(BASE + "katalog"),
                "Daten zur Integration",
                "Berichte und Kennzahlen",
                Locale.GERMAN,
                TOWN,
                List.of(data));
    }

    private PublishedData data(String title) throws IOException {
        return data(
                title,
                file(HtmlWriter.german(), folder.resolve("a.html"), Licence.zero()),
                file(JsonWriter.german(), folder.resolve("a.json"), Licence.zero()));
    }

    private static PublishedData data(String title, PublishedFile... files) {
        return new PublishedData(
                URI.create(BASE + "bericht-2025"),
                title,
                "Was aus den Maßnahmen wurde",
                Locale.GERMAN,
                TOWN,
                MunicipalityKey.of("03241009"),
                new PublishedData.Period(LocalDate.of(2022, 7, 1), LocalDate.of(2025, 6, 30)),
                ISSUED,
                ISSUED,
                List.of("Integration", "Teilhabe"),
                Set.of(DataTheme.SOCIETY, DataTheme.GOVERNMENT),
                List.of(files));
    }

    private static PublishedFile file(ReportWriter writer, Path file, Licence licence) throws IOException {
        writer.write(LaatzenReport.of(LaatzenReport.presented(), LaatzenReport.AS_OF), file);
        return PublishedFile.of(file, URI.create(BASE + file.getFileName()), "Bericht", writer, licence);
    }

    private static byte[] bytes(DataCatalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        catalogue.write(out);
        return out.toByteArray();
    }

    private static Model read(DataCatalogue catalogue) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(bytes(catalogue)), Lang.RDFXML);
        return model;
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }

    private static List<String> values(Resource resource, Property property) {
        return resource.listProperties(property).toList().stream()
                .map(statement -> value(statement.getObject()))
                .toList();
    }

    private static String value(RDFNode node) {
        return node.isLiteral()
                ? node.asLiteral().getLexicalForm()
                : node.asResource().getURI();
    }
}
