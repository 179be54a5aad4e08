package org.handlungskonzept.reporting.catalogue;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handlungskonzept.reporting.internal.AtomicFile;

/**
 * A list of published data for open data portals (Datenkatalog), as DCAT-AP.de in RDF/XML, which portals of the states and GovData
 * take.
 *
 * <p>Follows DCAT-AP.de 3.0: places are given by {@code dct:spatial}, because {@code dcatde:politicalGeocodingURI} is outdated there.
 * Days are whole days. Immutable and thread-safe; equal catalogues give equal bytes.
 *
 * @param uri names the catalogue for machines
 * @param title what it is
 * @param description what is in it
 * @param language the language of both
 * @param publisher who publishes it
 * @param data the data it lists, each once
 */
public record DataCatalogue(
        URI uri, String title, String description, Locale language, Publisher publisher, List<PublishedData> data) {

    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "application/rdf+xml";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the address is not absolute, title or description is blank, or data are listed twice
     */
    public DataCatalogue {
        Addresses.check(uri, "catalogue");
        Words.check(title, "title of the catalogue");
        Words.check(description, "description of the catalogue");
        requireNonNull(language, "language");
        requireNonNull(publisher, "publisher");
        data = List.copyOf(data);
        if (data.stream().map(PublishedData::uri).collect(Collectors.toSet()).size() < data.size()) {
            throw new IllegalArgumentException(
                    "Some data are in the catalogue (%s) twice.\nMaybe give each its own address.".formatted(title));
        }
    }

    /**
     * Writes the catalogue and flushes the stream, which stays open.
     *
     * @param out where the bytes go, in UTF-8
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        CatalogueXml.write(this, out);
    }

    /**
     * Writes the catalogue to a file, whole or not at all.
     *
     * @param file the file, made or replaced; its directory must exist
     * @throws IOException if the file cannot be written; an old one is then unchanged
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, this::write);
    }
}
