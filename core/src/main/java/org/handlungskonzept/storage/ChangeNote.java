package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

/**
 * The note that goes with a change (Änderungsvermerk): who, why, and on which decision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param actor the function or system that changes, never the name of a person, not blank
 * @param reason why, may be empty
 * @param decision the decision it rests on, for example the number of a council paper, may be empty
 * @param command the identifier of this one change
 */
public record ChangeNote(String actor, String reason, String decision, CommandId command) {

    /**
     * Checks the actor.
     *
     * @throws IllegalArgumentException if the actor is blank, or a text has characters that no store could keep
     */
    public ChangeNote {
        checkStorable(actor, "actor");
        checkStorable(reason, "reason");
        checkStorable(decision, "decision");
        requireNonNull(command, "command");
        if (actor.isBlank()) {
            throw new IllegalArgumentException("The actor of a change must not be blank.");
        }
    }

    /**
     * Makes a note with a new command identifier.
     *
     * @param actor the function or system that changes
     * @param reason why
     * @return the note
     * @throws IllegalArgumentException if the actor is blank
     */
    public static ChangeNote by(String actor, String reason) {
        return new ChangeNote(actor, reason, "", CommandId.random());
    }

    /**
     * Names the decision the change rests on.
     *
     * @param decision for example the number of a council paper
     * @return the changed note, of the same command
     */
    public ChangeNote onDecision(String decision) {
        return new ChangeNote(actor, reason, decision, command);
    }

    /**
     * Names the command.
     *
     * @param command the identifier of this one change
     * @return the changed note
     */
    public ChangeNote as(CommandId command) {
        return new ChangeNote(actor, reason, decision, command);
    }

    static void checkStorable(String text, String name) {
        requireNonNull(text, name);
        boolean storable = text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
        if (!storable) {
            throw new IllegalArgumentException(
                    "The text of (%s) contains NUL or half a surrogate pair, which no store could keep."
                            .formatted(name));
        }
    }
}
