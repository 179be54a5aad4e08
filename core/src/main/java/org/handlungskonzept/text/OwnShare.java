package org.handlungskonzept.text;

import java.util.Set;
import org.handlungskonzept.text.internal.Affixes;

/** Tells whether a share of the cost is the town's own: "Eigenanteil der Stadt 40 %", "20 % Eigenmittel". */
final class OwnShare {

    private static final Affixes OWN =
            Affixes.beginnings("eigenanteil eigenmittel eigenleistung eigenbeteiligung selbstbehalt");
    private static final Set<String> TOWNS =
            Set.of("stadt", "gemeinde", "kommune", "kommunal", "kommunaler", "staedtischer");
    private static final Set<String> BREAKS = Set.of(",", ";", "\n", ".", "(", ")");
    private static final int BEFORE = 5;
    private static final int AFTER = 2;

    private OwnShare() {}

    static boolean is(ResourceText text, Quantity share) {
        boolean part = false;
        boolean town = false;
        for (int i = share.from - 1; i >= Math.max(0, share.from - BEFORE) && !text.is(i, BREAKS); i--) {
            if (OWN.fit(text.word(i))) {
                return true;
            }
            part |= text.word(i).equals("anteil");
            town |= TOWNS.contains(text.word(i));
        }
        for (int i = share.to; i < share.to + AFTER && !text.is(i, BREAKS); i++) {
            if (OWN.fit(text.word(i))) {
                return true;
            }
        }
        return part && town;
    }
}
