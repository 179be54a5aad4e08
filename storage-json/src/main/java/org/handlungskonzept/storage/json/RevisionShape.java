package org.handlungskonzept.storage.json;

import static org.handlungskonzept.storage.json.Property.list;
import static org.handlungskonzept.storage.json.Property.optional;
import static org.handlungskonzept.storage.json.Property.required;
import static org.handlungskonzept.storage.json.Property.text;
import static org.handlungskonzept.storage.json.Scalars.LONG;
import static org.handlungskonzept.storage.json.Scalars.MOMENT;
import static org.handlungskonzept.storage.json.Scalars.TEXT;
import static org.handlungskonzept.storage.json.Scalars.named;
import static org.handlungskonzept.storage.json.Scalars.word;

import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.RedactedDocument;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;

/** How a revision stands in its file. */
final class RevisionShape {

    private static final Shape<ChangeNote> NOTE = Shape.of(
            in -> new ChangeNote(in.next(), in.next(), in.next(), in.next()),
            required("actor", ChangeNote::actor, TEXT),
            text("reason", ChangeNote::reason),
            text("decision", ChangeNote::decision),
            required("command", ChangeNote::command, named(CommandId::parse)));

    private static final Shape<RedactedDocument> REDACTED = Shape.of(
            in -> new RedactedDocument(in.next(), in.next()),
            required("number", RedactedDocument::number, LONG),
            required("documentHash", RedactedDocument::documentHash, TEXT));

    static final Shape<Revision> REVISION = Shape.of(
            in -> new Revision(
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            required("concept", Revision::concept, named(ConceptId::of)),
            required("number", Revision::number, LONG),
            optional("kind", Revision::kind, word(RevisionKind.class), RevisionKind.SAVED),
            required("at", Revision::at, MOMENT),
            required("note", Revision::note, NOTE),
            text("documentHash", Revision::documentHash),
            text("previousHash", Revision::previousHash),
            list("redactions", Revision::redactions, REDACTED),
            required("hash", Revision::hash, TEXT));

    private RevisionShape() {}
}
