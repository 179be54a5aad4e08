package org.handlungskonzept.reporting.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.ConceptSettings;
import org.handlungskonzept.concept.Status;
import org.jspecify.annotations.Nullable;

/** Words of status: those of a mapping, those of the concept, and those that many towns use. */
final class StatusWords {

    private static final Map<Status, List<String>> USUAL = Map.of(
            Status.PROPOSED,
            List.of("vorgeschlagen", "proposed", "vorschlag", "idee", "suggested"),
            Status.PLANNED,
            List.of(
                    "geplant",
                    "planned",
                    "in planung",
                    "nicht begonnen",
                    "noch nicht begonnen",
                    "offen",
                    "not started"),
            Status.IN_PROGRESS,
            List.of(
                    "in Umsetzung",
                    "in progress",
                    "laeuft",
                    "laufend",
                    "begonnen",
                    "in arbeit",
                    "in bearbeitung",
                    "running",
                    "started"),
            Status.DELAYED,
            List.of("verzögert", "delayed", "im verzug", "late"),
            Status.COMPLETED,
            List.of(
                    "umgesetzt",
                    "completed",
                    "abgeschlossen",
                    "erledigt",
                    "fertig",
                    "fertiggestellt",
                    "erfuellt",
                    "done",
                    "finished"),
            Status.PERMANENT,
            List.of(
                    "Daueraufgabe",
                    "permanent",
                    "fortlaufend",
                    "in daueraufgabe ueberfuehrt",
                    "laufendes geschaeft",
                    "ongoing",
                    "permanent task"),
            Status.ABANDONED,
            List.of(
                    "gestrichen",
                    "abandoned",
                    "aufgegeben",
                    "nicht weiter zu verfolgen",
                    "gescheitert",
                    "entfallen",
                    "dropped"),
            Status.UNKNOWN,
            List.of("unbekannt", "unknown", "keine rueckmeldung", "k a"));

    private final Map<String, Status> known = new HashMap<>();
    private final ConceptSettings settings;
    private final boolean german;

    StatusWords(SheetMapping mapping, ConceptSettings settings, Locale language) {
        this.settings = settings;
        german = language.getLanguage().equals("de");
        for (Status status : Status.values()) {
            USUAL.getOrDefault(status, List.of()).forEach(word -> known.put(SheetText.fold(word), status));
            known.put(SheetText.fold(status.name()), status);
        }
        settings.statusLabels().forEach((status, label) -> known.put(SheetText.fold(label), status));
        known.putAll(mapping.words());
    }

    @Nullable
    Status read(String cell) {
        return known.get(SheetText.fold(cell));
    }

    /** A word that is read back as the same status. */
    String word(Status status) {
        String own = settings.statusLabels().get(status);
        if (own != null && read(own) == status) {
            return own;
        }
        String usual = USUAL.getOrDefault(status, List.of(status.name(), status.name()))
                .get(german ? 0 : 1);
        return read(usual) == status ? usual : status.name();
    }
}
