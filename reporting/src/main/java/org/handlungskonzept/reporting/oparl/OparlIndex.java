package org.handlungskonzept.reporting.oparl;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which object belongs to which, whichever of both names the other. Not changed once made. */
final class OparlIndex {

    private final Map<URI, OparlObject> byId;
    private final Map<URI, Map<URI, OparlConsultation>> byPaper = new HashMap<>();
    private final Map<URI, OparlAgendaItem> itemByConsultation = new HashMap<>();
    private final Map<URI, OparlMeeting> meetingByItem = new HashMap<>();

    OparlIndex(Map<URI, OparlObject> byId) {
        this.byId = byId;
        for (OparlObject object : byId.values()) {
            if (object instanceof OparlPaper paper) {
                paper.consultations().forEach(id -> listed(paper.id(), find(id, OparlConsultation.class)));
            } else if (object instanceof OparlAgendaItem item && item.consultation() != null) {
                itemByConsultation.putIfAbsent(item.consultation(), item);
            } else if (object instanceof OparlMeeting meeting) {
                meeting.agendaItems().forEach(id -> meetingByItem.putIfAbsent(id, meeting));
            }
        }
        for (OparlObject object : byId.values()) {
            if (object instanceof OparlConsultation consultation && consultation.paper() != null) {
                listed(consultation.paper(), consultation);
            }
        }
    }

    private void listed(URI paper, @Nullable OparlConsultation consultation) {
        if (consultation != null) {
            byPaper.computeIfAbsent(paper, key -> new LinkedHashMap<>()).put(consultation.id(), consultation);
        }
    }

    private <T extends OparlObject> @Nullable T find(@Nullable URI id, Class<T> type) {
        OparlObject object = id == null ? null : byId.get(id);
        return type.isInstance(object) ? type.cast(object) : null;
    }

    List<ConsultationStep> steps(OparlPaper paper) {
        return byPaper.getOrDefault(paper.id(), Map.of()).values().stream()
                .map(consultation -> step(paper, consultation))
                .toList();
    }

    private ConsultationStep step(OparlPaper paper, OparlConsultation consultation) {
        OparlAgendaItem item = find(consultation.agendaItem(), OparlAgendaItem.class);
        if (item == null) {
            item = itemByConsultation.get(consultation.id());
        }
        OparlMeeting meeting = find(consultation.meeting(), OparlMeeting.class);
        if (meeting == null && item != null) {
            meeting = find(item.meeting(), OparlMeeting.class);
            meeting = meeting == null ? meetingByItem.get(item.id()) : meeting;
        }
        String body = names(consultation.organizations());
        return new ConsultationStep(
                paper,
                consultation,
                item,
                meeting,
                body.isEmpty() && meeting != null ? names(meeting.organizations()) : body);
    }

    private String names(List<URI> organizations) {
        return organizations.stream()
                .map(id -> find(id, OparlOrganization.class))
                .filter(Objects::nonNull)
                .map(OparlOrganization::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The addresses that an object names, with nulls for those it does not. */
    static Stream<@Nullable URI> named(OparlObject object) {
        if (object instanceof OparlPaper paper) {
            return paper.consultations().stream().map(address -> address);
        }
        if (object instanceof OparlConsultation consultation) {
            return Stream.concat(
                    Stream.of(consultation.paper(), consultation.agendaItem(), consultation.meeting()),
                    consultation.organizations().stream());
        }
        if (object instanceof OparlMeeting meeting) {
            return Stream.concat(meeting.agendaItems().stream(), meeting.organizations().stream());
        }
        if (object instanceof OparlAgendaItem item) {
            return Stream.of(item.meeting(), item.consultation());
        }
        return Stream.of();
    }
}
