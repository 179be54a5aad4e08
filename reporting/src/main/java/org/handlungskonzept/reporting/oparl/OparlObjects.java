package org.handlungskonzept.reporting.oparl;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was read of a council information system, by address (gelesene OParl-Objekte).
 *
 * <p>Immutable and thread-safe.
 */
public final class OparlObjects {

    private final Map<URI, OparlObject> byId;
    private final OparlIndex index;

    private OparlObjects(Map<URI, OparlObject> byId) {
        this.byId = byId;
        this.index = new OparlIndex(byId);
    }

    /**
     * Takes objects together.
     *
     * @param objects the objects; of those with one address the last is taken
     * @return the objects, in the order in which their addresses came first
     */
    public static OparlObjects of(Collection<? extends OparlObject> objects) {
        Map<URI, OparlObject> byId = new LinkedHashMap<>();
        objects.forEach(object -> byId.put(object.id(), object));
        return new OparlObjects(byId);
    }

    /**
     * Adds what was read later, such as the next page of a list.
     *
     * @param later the other objects, which replace those with the same address, also as deletions
     * @return both together
     */
    public OparlObjects with(OparlObjects later) {
        return of(Stream.concat(byId.values().stream(), later.byId.values().stream())
                .toList());
    }

    /**
     * Finds an object.
     *
     * @param id its address
     * @return the object, or empty if it was not read
     */
    public Optional<OparlObject> find(URI id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * All objects of one kind.
     *
     * @param <T> the kind
     * @param kind the kind, such as {@code OparlPaper.class}, or {@code OparlDeletion.class} for what was deleted
     * @return the objects in their order, empty if none was read
     */
    public <T extends OparlObject> List<T> all(Class<T> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * The consultations of a paper with where and when they are, as far as they were read.
     *
     * @param paper the paper
     * @return its stations: first those it lists, in its order, then others that name it
     */
    public List<ConsultationStep> steps(OparlPaper paper) {
        return index.steps(paper);
    }

    /**
     * What is named but was not read, so that a host can fetch it.
     *
     * @return addresses of consultations, agenda items, meetings, bodies and papers in the order in which they are named; the host
     *     decides which of them it trusts
     */
    public List<URI> unread() {
        Set<URI> named = new LinkedHashSet<>();
        byId.values().stream()
                .flatMap(OparlIndex::named)
                .filter(Objects::nonNull)
                .filter(address -> !byId.containsKey(address))
                .forEach(named::add);
        return List.copyOf(named);
    }
}
