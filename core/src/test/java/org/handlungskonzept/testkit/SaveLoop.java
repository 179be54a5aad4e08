package org.handlungskonzept.testkit;

import java.io.PrintStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;

/**
 * The process that gets killed: it saves one concept again and again and prints the number of each revision after the
 * store has acknowledged it.
 */
public final class SaveLoop {

    static final ConceptId CONCEPT = ConceptId.of("saved-in-a-loop");
    private static final String PADDING = "Ein Text, der lang genug ist, um halb geschrieben zu werden. ".repeat(500);

    private SaveLoop() {}

    /**
     * Saves until the process is killed.
     *
     * @param store the store to save into
     * @param acknowledged where to print the number of each revision
     */
    @SuppressWarnings("InfiniteLoopStatement")
    public static void run(ConceptStore store, PrintStream acknowledged) {
        if (store.find(CONCEPT).isEmpty()) {
            Concept concept = Concept.builder(CONCEPT, title(1), new Municipality("Musterstadt", null))
                    .build();
            acknowledge(
                    store.create(concept, ChangeNote.by("loop", "")).revision().number(), acknowledged);
        }
        while (true) {
            long next = store.find(CONCEPT).orElseThrow().revision().number() + 1;
            acknowledge(
                    store.update(
                                    CONCEPT,
                                    ChangeNote.by("loop", ""),
                                    concept -> concept.toBuilder()
                                            .title(title(next))
                                            .build())
                            .revision()
                            .number(),
                    acknowledged);
        }
    }

    static String title(long revision) {
        return revision + " " + PADDING;
    }

    private static void acknowledge(long revision, PrintStream acknowledged) {
        acknowledged.println(revision);
        acknowledged.flush();
    }
}
