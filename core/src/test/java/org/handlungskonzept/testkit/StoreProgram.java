package org.handlungskonzept.testkit;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongSupplier;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;

/** What the processes do that the contract starts: they save until they are killed, or compete with each other. */
public final class StoreProgram {

    static final String LOOP = "loop";
    static final String RIVAL = "rival";
    static final String REDACT = "redact";
    private static final String PADDING = "Ein Text, der lang genug ist, um halb geschrieben zu werden. ".repeat(500);
    private static final VarHandle TURN = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private StoreProgram() {}

    /**
     * Does what the arguments say.
     *
     * @param store the store, opened at the place that the first argument names
     * @param arguments the arguments of the process, as they are
     * @param out standard output
     * @throws IOException if the clock that rivals share cannot be opened
     */
    public static void run(ConceptStore store, String[] arguments, PrintStream out) throws IOException {
        switch (arguments[1]) {
            case LOOP -> saveUntilKilled(store, ConceptId.of(arguments[2]), out);
            case REDACT -> redactUntilKilled(store, ConceptId.of(arguments[2]), out);
            case RIVAL -> {
                LongSupplier turns = sharedTurns(Path.of(arguments[2]));
                Rival rival = new Rival(store, turns, Integer.parseInt(arguments[3]), Long.parseLong(arguments[4]));
                // Begin together, so that all have started before one is done.
                out.println("ready");
                out.flush();
                if (System.in.read() >= 0) {
                    rival.run(Integer.parseInt(arguments[5]), Integer.parseInt(arguments[6]))
                            .forEach(event -> out.println(event.toLine()));
                }
                out.flush();
            }
            default -> throw new IllegalArgumentException("unknown task: " + arguments[1]);
        }
    }

    /** Saves again and again, and prints the number of each revision after the store has acknowledged it. */
    @SuppressWarnings("InfiniteLoopStatement")
    private static void saveUntilKilled(ConceptStore store, ConceptId id, PrintStream out) {
        if (store.find(id).isEmpty()) {
            Concept concept = Concept.builder(id, title(1), new Municipality("Musterstadt", null))
                    .build();
            acknowledge(
                    store.create(concept, ChangeNote.by("loop", "")).revision().number(), out);
        }
        while (true) {
            long next = store.find(id).orElseThrow().revision().number() + 1;
            acknowledge(
                    store.update(
                                    id,
                                    ChangeNote.by("loop", ""),
                                    concept -> concept.toBuilder()
                                            .title(title(next))
                                            .build())
                            .revision()
                            .number(),
                    out);
        }
    }

    /** Saves a secret, redacts it, and prints how many redactions the store has acknowledged; again and again. */
    @SuppressWarnings("InfiniteLoopStatement")
    private static void redactUntilKilled(ConceptStore store, ConceptId id, PrintStream out) {
        ChangeNote note = ChangeNote.by("loop", "");
        if (store.find(id).isEmpty()) {
            store.create(
                    Concept.builder(id, title(1), new Municipality("Musterstadt", null))
                            .build(),
                    note);
        }
        while (true) {
            long done = store.history(id).stream().filter(Revision::isRedaction).count();
            String secret = secret(done + 1);
            for (int i = 0; i < 3; i++) {
                store.update(
                        id,
                        ChangeNote.by("loop", ""),
                        concept -> concept.toBuilder().title(PADDING + secret).build());
            }
            store.redact(id, Redaction.of(secret), ChangeNote.by("loop", ""));
            acknowledge(done + 1, out);
        }
    }

    static String secret(long redaction) {
        return "Geheimnis-" + redaction + ";";
    }

    static String title(long revision) {
        return revision + " " + PADDING.substring(0, (int) (revision * 7919 % PADDING.length()));
    }

    private static void acknowledge(long revision, PrintStream out) {
        out.println(revision);
        out.flush();
    }

    /** A clock that processes share: a number in a file, which each turn raises by one. */
    private static LongSupplier sharedTurns(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MappedByteBuffer memory = channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
            return () -> (long) TURN.getAndAdd(memory, 0, 1L);
        }
    }
}
