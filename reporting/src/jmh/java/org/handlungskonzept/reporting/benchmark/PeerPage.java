package org.handlungskonzept.reporting.benchmark;

import java.util.List;

/**
 * A page whose table a peer writes (Vergleichsseite).
 *
 * @param before the markup before the rows
 * @param measures the rows
 * @param after the markup behind the rows
 */
public record PeerPage(String before, List<PeerMeasure> measures, String after) {

    /** Copies the rows. */
    public PeerPage {
        measures = List.copyOf(measures);
    }
}
