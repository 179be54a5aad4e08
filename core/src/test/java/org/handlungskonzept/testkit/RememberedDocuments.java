package org.handlungskonzept.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;

/** Documents for tests of core, where no codec is: the text that Java makes of a record, and a memory of whose it is. */
public final class RememberedDocuments implements DocumentForm {

    private final Map<String, Concept> concepts = new ConcurrentHashMap<>();

    /** Makes a form that remembers nothing yet. */
    public RememberedDocuments() {}

    @Override
    public byte[] write(Concept concept) {
        String text = concept + "\n";
        concepts.put(text, concept);
        return text.getBytes(UTF_8);
    }

    @Override
    public Concept read(byte[] document) {
        Concept concept = concepts.get(new String(document, UTF_8));
        if (concept == null) {
            throw new InvalidDocumentException("memory", "", "The document was never written here.");
        }
        return concept;
    }

    @Override
    public byte[] redact(Revision revision, byte[] document, Redaction redaction) {
        Concept concept = read(document);
        Concept redacted = new RecordRedactor(revision, redaction).redacted(concept);
        return redacted.equals(concept) ? document : write(redacted);
    }
}
