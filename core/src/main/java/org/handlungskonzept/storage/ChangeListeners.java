package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlungskonzept.concept.ConceptId;

/**
 * The listeners of one store (Verteiler der Benachrichtigungen), for whoever writes a store.
 *
 * <p>Commits of one concept are carried out one after the other, so that the order of the calls is that of the
 * revisions. Thread-safe.
 */
public final class ChangeListeners {

    private static final int STRIPES = 64;

    private final List<Lock> turns = Stream.generate(ReentrantLock::new)
            .limit(STRIPES)
            .<Lock>map(lock -> lock)
            .toList();
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();
    private final Queue<Revision> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    /** Makes a list without listeners. */
    public ChangeListeners() {}

    /**
     * Adds a listener.
     *
     * @param listener is told of every commit from now on
     * @return ends it
     */
    public Subscription add(ChangeListener listener) {
        Registration registration = new Registration(requireNonNull(listener, "listener"));
        registrations.add(registration);
        return () -> registrations.remove(registration);
    }

    /**
     * Carries out a commit and tells of the revision it has made.
     *
     * @param concept the concept
     * @param commit makes the revision durable, or finds that its command was carried out before
     * @return what the commit returned
     */
    public Commit.Decision commit(ConceptId concept, Supplier<Commit.Decision> commit) {
        Lock turn = turns.get(Math.floorMod(concept.hashCode(), STRIPES));
        Commit.Decision decision;
        turn.lock();
        try {
            decision = commit.get();
            decision.toPublish().ifPresent(waiting::add);
        } finally {
            turn.unlock();
        }
        tell();
        return decision;
    }

    /** Only one thread tells at a time; what comes in meanwhile, it tells too. */
    private void tell() {
        while (!waiting.isEmpty() && telling.compareAndSet(false, true)) {
            try {
                for (Revision next = waiting.poll(); next != null; next = waiting.poll()) {
                    tell(next);
                }
            } finally {
                telling.set(false);
            }
        }
    }

    private void tell(Revision revision) {
        for (Registration registration : registrations) {
            try {
                registration.listener.changed(revision);
            } catch (RuntimeException e) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }

    /** A listener that is added twice is told twice, so it is told apart by where it was added. */
    private static final class Registration {

        private final ChangeListener listener;

        private Registration(ChangeListener listener) {
            this.listener = listener;
        }
    }
}
