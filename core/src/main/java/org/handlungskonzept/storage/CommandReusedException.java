package org.handlungskonzept.storage;

import org.handlungskonzept.concept.ConceptId;

/** Thrown when a command identifier that was carried out before comes with another document or revision (Auftragskennung doppelt vergeben). */
public final class CommandReusedException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient ConceptId concept;
    private final transient CommandId command;
    private final long revision;

    /**
     * Makes the exception.
     *
     * @param concept the concept
     * @param command the command identifier
     * @param revision the revision that the command made
     */
    public CommandReusedException(ConceptId concept, CommandId command, long revision) {
        super(
                "The command (%s) already made revision (%s) of concept (%s), out of something else.\nMaybe make a new note for each change."
                        .formatted(command, revision, concept));
        this.concept = concept;
        this.command = command;
        this.revision = revision;
    }

    /**
     * The concept.
     *
     * @return the concept
     */
    public ConceptId concept() {
        return concept;
    }

    /**
     * The command identifier.
     *
     * @return the command identifier
     */
    public CommandId command() {
        return command;
    }

    /**
     * The revision that the command made.
     *
     * @return the revision that the command made
     */
    public long revision() {
        return revision;
    }
}
