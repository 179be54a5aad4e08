package org.handlungskonzept.testkit;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;

/**
 * One step of a sequence by chance, the same for every store.
 *
 * @param act what is done
 * @param concept to which concept
 * @param behind how far behind the newest revision it starts, 0 for the newest itself
 * @param title the title that is saved
 * @param note who, why and on which decision; some commands come twice
 * @param seconds by how much the clock is moved before
 */
record Step(Act act, ConceptId concept, int behind, String title, ChangeNote note, int seconds) {

    enum Act {
        CREATE,
        SAVE,
        UPDATE,
        DELETE,
        ERASE,
        REOPEN
    }

    private static final List<Act> OFTEN = List.of(
            Act.CREATE,
            Act.CREATE,
            Act.SAVE,
            Act.SAVE,
            Act.SAVE,
            Act.SAVE,
            Act.UPDATE,
            Act.DELETE,
            Act.DELETE,
            Act.ERASE,
            Act.REOPEN);

    static List<Step> sequence(long seed, int length) {
        Dice dice = new Dice(seed);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            CommandId command = !steps.isEmpty() && dice.percent(15)
                    ? dice.oneOf(steps).note().command()
                    : CommandId.parse("00000000-0000-4000-8000-%012d".formatted(i));
            steps.add(new Step(
                    dice.oneOf(OFTEN),
                    ConceptId.of("k-" + dice.below(2)),
                    dice.percent(75) ? 0 : dice.below(4) - 1,
                    "Titel " + dice.below(3),
                    new ChangeNote(dice.name(), dice.text(), "", command),
                    dice.percent(20) ? -dice.below(100) : dice.below(3)));
        }
        return steps;
    }
}
