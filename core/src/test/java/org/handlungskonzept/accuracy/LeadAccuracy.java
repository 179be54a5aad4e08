package org.handlungskonzept.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.text.FoundParty;
import org.handlungskonzept.text.ResponsibilityReader;
import org.handlungskonzept.text.ResponsibilityReading;

/** How right the reader of responsibility is: the kind, the lead, and the partners, each as labelled. */
final class LeadAccuracy {

    private static final ResponsibilityReader READER = ResponsibilityReader.withoutDirectory();

    private static final Set<String> HAVE_LEADS = Set.of("ONE_UNIT", "OUTSIDE", "POLITICAL_BODY");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:der|die|das|den|dem|des|the) ", Pattern.CASE_INSENSITIVE);

    private final Map<String, Hits> byKind = new TreeMap<>();
    private final Agreement kinds = new Agreement();
    private final Agreement naive = new Agreement();
    private final List<String> misses = new ArrayList<>();
    private int leads;
    private int partners;
    private int all;

    LeadAccuracy(LabelledSet set) {
        List<LabelledRow> rows = set.rows("leads.tsv");
        rows.forEach(row -> byKind.putIfAbsent(row.get("kind"), new Hits()));
        rows.forEach(this::add);
    }

    double precision() {
        return byKind.values().stream().mapToDouble(Hits::precision).average().orElseThrow();
    }

    double recall() {
        return byKind.values().stream().mapToDouble(Hits::recall).average().orElseThrow();
    }

    List<String> misses() {
        return misses;
    }

    void write(Page page) {
        page.heading("Leads");
        List<List<String>> rows = new ArrayList<>();
        byKind.forEach((kind, hits) ->
                rows.add(List.of(kind, String.valueOf(hits.wanted()), hits.precisionCell(), hits.recallCell())));
        rows.add(List.of("mean of the kinds", String.valueOf(all), Hits.cell(precision()), Hits.cell(recall())));
        page.table(List.of("kind", "entries", "precision", "recall"), rows);
        page.line("\nKappa over the kinds: " + kinds.kappaCell() + "; naive (anything written is one unit): "
                + naive.kappaCell() + ". The lead is right, word for word, in " + Hits.cell((double) leads / all)
                + " of the entries, the list of partners in " + Hits.cell((double) partners / all) + ".");
    }

    private void add(LabelledRow row) {
        String text = row.get("text");
        ResponsibilityReading reading = READER.read(text, row.language());
        String label = row.get("kind");
        String answer = reading.kind().name();
        byKind.forEach((kind, hits) -> hits.add(answer.equals(kind), label.equals(kind)));
        kinds.add(label, answer);
        naive.add(label, text.isBlank() ? "NONE" : "ONE_UNIT");
        FoundParty lead = reading.lead();
        String readLead = lead == null || !HAVE_LEADS.contains(answer)
                ? ""
                : name(lead.span().of(text));
        String readPartners =
                names(reading.partners().stream().map(party -> party.span().of(text)));
        boolean sameLead = readLead.equals(name(row.get("lead"))) || label.equals("PERSON_NAME");
        boolean samePartners =
                readPartners.equals(names(Stream.of(row.get("partners").split("; "))));
        leads += sameLead ? 1 : 0;
        partners += samePartners ? 1 : 0;
        all++;
        if (!answer.equals(label) || !sameLead || !samePartners) {
            misses.add("%s (%s): %s [%s] [%s], read as %s [%s] [%s]"
                    .formatted(
                            row.get("id"),
                            text,
                            label,
                            row.get("lead"),
                            row.get("partners"),
                            answer,
                            readLead,
                            readPartners));
        }
    }

    /** A name without its article, which the reader leaves out. */
    private static String name(String written) {
        return ARTICLE.matcher(written).replaceFirst("");
    }

    private static String names(Stream<String> written) {
        return written.map(LeadAccuracy::name).collect(Collectors.joining("; "));
    }
}
