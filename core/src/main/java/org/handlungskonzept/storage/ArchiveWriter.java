package org.handlungskonzept.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/**
 * Writes the archive of a store (Ausfuhr), for whoever writes a store. The form is described in
 * {@code core/doc/archive-format.md}.
 *
 * <p>One revision is in memory at a time. Not thread-safe.
 */
public final class ArchiveWriter {

    static final String FIRST_LINE = "handlungskonzept-archive 1";
    static final String REVISION = "revision ";
    static final String END = "end ";

    /** From this line on there may be redactions, which readers of format 1 do not know. */
    static final String SECOND_FORMAT = "format 2";

    private final DigestOutputStream out;
    private long revisions;
    private boolean second;

    /**
     * Begins an archive.
     *
     * @param out where to write it; it is flushed, but not closed
     * @throws IOException if it cannot be written
     */
    public ArchiveWriter(OutputStream out) throws IOException {
        this.out = new DigestOutputStream(out, Revision.sha256());
        line(FIRST_LINE);
    }

    /**
     * Adds a revision. Those of a concept come one after the other, by number.
     *
     * @param archived the revision with its document
     * @throws IOException if it cannot be written
     */
    public void add(ArchivedRevision archived) throws IOException {
        if (!second && (archived.redacted() || archived.revision().isRedaction())) {
            line(SECOND_FORMAT);
            second = true;
        }
        byte[] header = ArchiveHeader.write(archived.revision()).getBytes(UTF_8);
        line(REVISION + header.length + " " + archived.document().length);
        out.write(header);
        out.write(archived.document());
        revisions++;
    }

    /**
     * Ends the archive. Without its end it counts as cut.
     *
     * @throws IOException if it cannot be written
     */
    public void end() throws IOException {
        String digest = HexFormat.of().formatHex(out.getMessageDigest().digest());
        line(END + revisions + " " + digest);
        out.flush();
    }

    private void line(String text) throws IOException {
        out.write((text + "\n").getBytes(UTF_8));
    }
}
