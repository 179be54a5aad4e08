package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.jspecify.annotations.Nullable;

/** Decides who leads among the parties found, and what the entry amounts to. */
final class Assembly {

    private static final int FEW = 4;
    private static final Set<String> DISTRICTS = Set.of("kreis", "landkreis", "kreisverwaltung");

    private final String field;
    private final UnitDirectory directory;
    private final Set<ResponsibilityFlag> flags = EnumSet.noneOf(ResponsibilityFlag.class);
    private final List<Span> persons = new ArrayList<>();
    private final List<Span> residue = new ArrayList<>();

    Assembly(String field, UnitDirectory directory) {
        this.field = field;
        this.directory = directory;
    }

    ResponsibilityReading read(List<Phrase> phrases, List<PartyToken> tokens) {
        for (Phrase phrase : phrases) {
            note(phrase);
        }
        Collection<Phrase> parties = distinct(phrases);
        List<Phrase> leads = of(Role.LEAD, parties);
        List<Phrase> named = of(Role.NAMED, parties);
        boolean unknown = false;
        boolean open = false;
        for (Phrase phrase : phrases) {
            if (phrase.role == Role.NAMED) {
                unknown |= phrase.isUnknownName();
                open |= phrase.open;
            }
        }
        if (leads.size() > 1) {
            flags.add(ResponsibilityFlag.SEVERAL_LEADS);
        }
        if (leads.isEmpty() && !unknown && isCircle(named)) {
            return circle(named, parties);
        }
        Phrase lead = leads.size() == 1 ? leads.get(0) : null;
        if (lead != null) {
            flags.add(ResponsibilityFlag.EXPLICIT_LEAD);
        } else if (leads.isEmpty()
                && named.size() == 1
                && !unknown
                && !(open && named.get(0).isDefinite())) {
            lead = named.get(0);
        }
        FoundParty found = lead == null ? null : found(lead);
        List<FoundParty> partners = new ArrayList<>();
        for (Phrase party : parties) {
            if (party != lead && (lead != null || !party.isFurther())) {
                partners.add(found(party));
            }
        }
        return reading(kind(found, partners, named, open, unknown, tokens), found, partners);
    }

    private static List<Phrase> of(Role role, Collection<Phrase> parties) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase party : parties) {
            if (party.role == role) {
                found.add(party);
            }
        }
        return found;
    }

    private void note(Phrase phrase) {
        persons.addAll(phrase.persons);
        residue.addAll(phrase.residue);
        if (!phrase.isParty() && !phrase.tokens.isEmpty()) {
            residue.add(phrase.span());
        }
        flag(phrase.open, ResponsibilityFlag.OPEN_LIST);
        flag(phrase.tentative, ResponsibilityFlag.TENTATIVE);
        flag(phrase.placeholder, ResponsibilityFlag.PLACEHOLDER);
        flag(!phrase.persons.isEmpty(), ResponsibilityFlag.PERSON_NAME);
    }

    private void flag(boolean condition, ResponsibilityFlag flag) {
        if (condition) {
            flags.add(flag);
        }
    }

    /** A party named twice counts once, with the part that says more. */
    private Collection<Phrase> distinct(List<Phrase> phrases) {
        List<Phrase> parties = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            if (phrase.isParty()) {
                parties.add(phrase);
            }
        }
        if (areUnlike(parties)) {
            return parties;
        }
        Map<String, Phrase> byName = new LinkedHashMap<>();
        for (Phrase phrase : parties) {
            Phrase before = byName.putIfAbsent(key(phrase), phrase);
            if (before != null && before.role != Role.LEAD && phrase.role == Role.LEAD) {
                before.role = Role.LEAD;
            }
        }
        return byName.values();
    }

    /** Whether a few parties differ in their first words already. */
    private static boolean areUnlike(List<Phrase> parties) {
        if (parties.size() > FEW) {
            return false;
        }
        for (int k = 1; k < parties.size(); k++) {
            for (int before = 0; before < k; before++) {
                if (mayBeAlike(parties.get(before), parties.get(k))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean mayBeAlike(Phrase one, Phrase other) {
        String first = one.first().fold();
        String second = other.first().fold();
        boolean plain = one.known == null
                && other.known == null
                && one.first().word()
                && other.first().word();
        return !plain || first.startsWith(second) || second.startsWith(first);
    }

    private String key(Phrase phrase) {
        String name = phrase.known != null ? phrase.known.name() : name(phrase.tokens);
        return Fold.name(name);
    }

    private static boolean isCircle(List<Phrase> named) {
        if (named.size() < 2) {
            return false;
        }
        boolean collective = false;
        boolean further = false;
        for (Phrase party : named) {
            if (party.isDefinite()) {
                return false;
            }
            collective |= party.kind == PartyKind.COLLECTIVE;
            further |= party.isFurther();
        }
        return collective && !(named.get(0).kind == PartyKind.EXTERNAL && further);
    }

    private ResponsibilityReading circle(List<Phrase> named, Collection<Phrase> parties) {
        Span span = new Span(
                named.get(0).span().start(), named.get(named.size() - 1).span().end());
        boolean whole = !isDivided(span, parties);
        List<FoundParty> others = new ArrayList<>();
        for (Phrase party : parties) {
            if (!whole || party.role != Role.NAMED || party.tentative) {
                others.add(found(party));
            }
        }
        FoundParty lead = null;
        if (whole) {
            String name = Names.clean(span.of(field));
            lead = new FoundParty(new Party(name, PartyKind.COLLECTIVE), span, null);
        }
        return reading(ResponsibilityKind.COLLECTIVE, lead, others);
    }

    /** Whether persons, or parties that are named in another way, stand inside. */
    private boolean isDivided(Span span, Collection<Phrase> parties) {
        for (Span person : persons) {
            if (overlap(span, person)) {
                return true;
            }
        }
        for (Phrase party : parties) {
            if ((party.role != Role.NAMED || party.tentative) && overlap(span, party.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Span one, Span other) {
        return other.start() < one.end() && one.start() < other.end();
    }

    private FoundParty found(Phrase phrase) {
        PartyKind kind = phrase.kind == null ? PartyKind.COLLECTIVE : phrase.kind;
        if (phrase.known != null) {
            return new FoundParty(phrase.known, phrase.span(), null);
        }
        Party party = new Party(name(phrase.tokens), kind);
        boolean missing = !directory.isEmpty() && kind.isDefinite();
        flag(missing, ResponsibilityFlag.NOT_IN_DIRECTORY);
        return new FoundParty(party, phrase.span(), missing ? directory.nearest(party.name()) : null);
    }

    private String name(List<PartyToken> tokens) {
        return Names.of(field, tokens);
    }

    private ResponsibilityKind kind(
            @Nullable FoundParty lead,
            List<FoundParty> partners,
            List<Phrase> named,
            boolean open,
            boolean unknown,
            List<PartyToken> tokens) {
        if (lead != null) {
            return kind(lead.party().kind());
        }
        if (!partners.isEmpty()) {
            PartyKind first = partners.get(0).party().kind();
            boolean alike = !unknown;
            for (FoundParty partner : partners) {
                alike &= partner.party().kind() == first;
            }
            if (open && !named.isEmpty()) {
                return ResponsibilityKind.COLLECTIVE;
            }
            return alike && !first.isDefinite() && !isTownWithDistrict(named)
                    ? kind(first)
                    : ResponsibilityKind.SEVERAL;
        }
        if (!persons.isEmpty()) {
            return ResponsibilityKind.PERSON_NAME;
        }
        boolean mark = tokens.size() == 1 && tokens.get(0).is("?");
        if (residue.isEmpty() && flags.contains(ResponsibilityFlag.PLACEHOLDER) && !mark) {
            return ResponsibilityKind.PLACEHOLDER;
        }
        return Placeholders.sayNobody(tokens) ? ResponsibilityKind.NONE : ResponsibilityKind.UNCLEAR;
    }

    /** "Stadt und Landkreis" are two administrations, "Ämter und Dienststellen" one. */
    private static boolean isTownWithDistrict(List<Phrase> named) {
        int districts = 0;
        for (Phrase party : named) {
            if (party.kind != PartyKind.ADMINISTRATION) {
                return false;
            }
            districts += DISTRICTS.contains(party.first().fold()) ? 1 : 0;
        }
        return districts > 0 && districts < named.size();
    }

    private static ResponsibilityKind kind(PartyKind kind) {
        return switch (kind) {
            case UNIT, FUNCTION -> ResponsibilityKind.ONE_UNIT;
            case ADMINISTRATION -> ResponsibilityKind.ADMINISTRATION;
            case COLLECTIVE -> ResponsibilityKind.COLLECTIVE;
            case POLITICAL_BODY -> ResponsibilityKind.POLITICAL_BODY;
            case EXTERNAL -> ResponsibilityKind.OUTSIDE;
        };
    }

    private ResponsibilityReading reading(
            ResponsibilityKind kind, @Nullable FoundParty lead, List<FoundParty> partners) {
        Collections.sort(persons);
        Collections.sort(residue);
        return new ResponsibilityReading(kind, lead, partners, List.copyOf(flags), persons, residue);
    }
}
