package org.handlungskonzept.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.RevisionKind;
import org.jspecify.annotations.Nullable;

/** What a store should do, written a second time from the description of the port alone: lists of titles. */
final class PlainStore {

    record Entry(long number, RevisionKind kind, Instant at, ChangeNote note, String title) {}

    private final SortedMap<ConceptId, List<Entry>> entries = new TreeMap<>();

    /** Carries out a step and says what comes of it: the number of the revision, or the name of the exception. */
    String run(Step step, Instant now) {
        List<Entry> history = entries.getOrDefault(step.concept(), List.of());
        Entry newest = history.isEmpty() ? null : history.get(history.size() - 1);
        long number = newest == null ? 0 : newest.number();
        long basedOn = number - step.behind();
        CommandId command = step.note().command();
        Entry made = history.stream()
                .filter(entry -> entry.note().command().equals(command))
                .findFirst()
                .orElse(null);
        return switch (step.act()) {
            case REOPEN -> "0";
            case CREATE -> {
                if (made != null) {
                    yield made.number() == 1 && made.title().equals(step.title()) ? "1" : "CommandReusedException";
                }
                yield newest == null
                        ? add(step, now, RevisionKind.SAVED, newest)
                        : newest.kind() == RevisionKind.SAVED ? "ConceptExistsException" : "ConceptDeletedException";
            }
            case SAVE -> {
                if (newest == null) {
                    yield "ConceptNotFoundException";
                }
                if (made != null) {
                    yield made.kind() == RevisionKind.SAVED
                                    && made.number() == basedOn + 1
                                    && made.title().equals(step.title())
                            ? Long.toString(made.number())
                            : "CommandReusedException";
                }
                yield basedOn == number ? add(step, now, RevisionKind.SAVED, newest) : "StaleRevisionException";
            }
            case UPDATE -> {
                if (made != null) {
                    yield made.kind() == RevisionKind.SAVED ? Long.toString(made.number()) : "CommandReusedException";
                }
                yield newest != null && newest.kind() == RevisionKind.SAVED
                        ? add(step, now, RevisionKind.SAVED, newest)
                        : "ConceptNotFoundException";
            }
            case DELETE -> {
                if (newest == null) {
                    yield "ConceptNotFoundException";
                }
                if (made != null) {
                    yield made.kind() == RevisionKind.DELETED && made.number() == basedOn + 1
                            ? Long.toString(made.number())
                            : "CommandReusedException";
                }
                if (basedOn != number) {
                    yield "StaleRevisionException";
                }
                yield newest.kind() == RevisionKind.SAVED
                        ? add(step, now, RevisionKind.DELETED, newest)
                        : "ConceptNotFoundException";
            }
            case ERASE -> {
                if (made != null) {
                    yield made.kind() == RevisionKind.ERASED ? Long.toString(made.number()) : "CommandReusedException";
                }
                yield newest == null || newest.kind() == RevisionKind.ERASED
                        ? "ConceptNotFoundException"
                        : add(step, now, RevisionKind.ERASED, newest);
            }
        };
    }

    private String add(Step step, Instant now, RevisionKind kind, @Nullable Entry newest) {
        List<Entry> history = entries.computeIfAbsent(step.concept(), any -> new ArrayList<>());
        Instant at = newest != null && newest.at().isAfter(now) ? newest.at() : now;
        long number = newest == null ? 1 : newest.number() + 1;
        if (kind == RevisionKind.ERASED) {
            history.clear();
        }
        history.add(new Entry(number, kind, at, step.note(), kind == RevisionKind.SAVED ? step.title() : ""));
        return Long.toString(number);
    }

    List<Entry> history(ConceptId id) {
        return entries.getOrDefault(id, List.of());
    }

    List<ConceptId> ids() {
        return entries.entrySet().stream()
                .filter(entry -> newestOf(entry.getValue()).kind() == RevisionKind.SAVED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private static Entry newestOf(List<Entry> history) {
        return history.get(history.size() - 1);
    }
}
