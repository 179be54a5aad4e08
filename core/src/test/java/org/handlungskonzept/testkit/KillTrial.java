package org.handlungskonzept.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoredConcept;

/**
 * Kills processes while they save, again and again, and looks at what is left: every revision that was acknowledged must
 * be there, and nothing may be there by half.
 */
public final class KillTrial {

    private static final int KILLS_PER_PLACE = 40;

    private final Class<?> program;
    private final Function<Path, ConceptStore> opening;
    private final Path folder;
    private final Dice dice;
    private final List<String> faults = new ArrayList<>();
    private long acknowledged;

    /**
     * Prepares a trial.
     *
     * @param program runs {@link StoreProgram} on the store
     * @param opening opens the store at a place
     * @param folder an empty folder
     * @param seed any number; it decides when processes are killed
     */
    public KillTrial(Class<?> program, Function<Path, ConceptStore> opening, Path folder, long seed) {
        this.program = program;
        this.opening = opening;
        this.folder = folder;
        this.dice = new Dice(seed);
    }

    /**
     * Kills.
     *
     * @param kills how many processes to kill
     * @return what was lost or halved, which must be nothing
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if the thread is interrupted
     */
    public List<String> run(int kills) throws IOException, InterruptedException {
        Path archive = Files.createTempDirectory("classes");
        try {
            ClassArchive classes = ClassArchive.of(program, archive);
            for (int kill = 0; kill < kills; kill += 2) {
                Path place = Files.createDirectories(folder.resolve("place-" + kill / KILLS_PER_PLACE));
                killTwo(classes, place, kills - kill > 1 ? 2 : 1);
            }
        } finally {
            ClassArchive.delete(archive);
        }
        return List.copyOf(faults);
    }

    /**
     * How many saves were acknowledged so far.
     *
     * @return the number of revisions that had to be there
     */
    public long acknowledged() {
        return acknowledged;
    }

    /** Two save at the same place, each its own concept, and both are killed. */
    private void killTwo(ClassArchive classes, Path place, int processes) throws IOException, InterruptedException {
        List<StoreProcess> writers = new ArrayList<>();
        try {
            for (int i = 0; i < processes; i++) {
                writers.add(StoreProcess.start(
                        classes,
                        program,
                        place.toString(),
                        StoreProgram.LOOP,
                        concept(i).value()));
            }
            List<Long> last = new ArrayList<>();
            for (StoreProcess writer : writers) {
                last.add(killed(writer));
            }
            try (ConceptStore survivor = opening.apply(place)) {
                for (int i = 0; i < processes; i++) {
                    check(survivor, concept(i), last.get(i), place);
                }
            }
        } finally {
            writers.forEach(StoreProcess::close);
        }
    }

    private static ConceptId concept(int writer) {
        return ConceptId.of("schleife-" + writer);
    }

    /** Kills after some acknowledgements, in the middle of whatever comes next. */
    private long killed(StoreProcess writer) throws IOException, InterruptedException {
        long last = 0;
        for (int i = 1 + dice.below(12); i > 0; i--) {
            last = Long.parseLong(Optional.ofNullable(writer.line()).orElseThrow());
            acknowledged++;
        }
        for (int i = dice.below(20_000); i > 0; i--) {
            Thread.onSpinWait();
        }
        writer.kill();
        for (String line : writer.rest()) {
            last = Long.parseLong(line);
            acknowledged++;
        }
        if (!writer.ends()) {
            throw new IllegalStateException("A process that was killed goes on.");
        }
        return last;
    }

    private void check(ConceptStore survivor, ConceptId id, long last, Path place) {
        List<Revision> history = survivor.history(id);
        if (history.size() != last && history.size() != last + 1) {
            faults.add("%s: revision %s of %s was acknowledged, but %s are there"
                    .formatted(place, last, id, history.size()));
        }
        for (Revision revision : history) {
            String expected = StoreProgram.title(revision.number());
            Optional<StoredConcept> found = survivor.find(id, revision.number());
            if (found.filter(stored -> stored.concept().title().equals(expected))
                    .isEmpty()) {
                faults.add("%s: revision %s of %s is not as it was saved".formatted(place, revision.number(), id));
            }
            if (survivor.findCommand(id, revision.note().command()).isEmpty()) {
                faults.add("%s: the command of revision %s of %s is lost".formatted(place, revision.number(), id));
            }
        }
        if (survivor.find(id)
                .filter(stored -> stored.revision().number() == history.size())
                .isEmpty()) {
            faults.add("%s: the newest revision of %s cannot be read".formatted(place, id));
        }
    }
}
