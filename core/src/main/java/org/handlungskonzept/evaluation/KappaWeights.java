package org.handlungskonzept.evaluation;

/** How gravely two different steps count against agreement (Gewichtung). */
public enum KappaWeights {
    /** Any two different steps alike (ungewichtet). */
    UNWEIGHTED,
    /** By how many steps they are apart (linear gewichtet). */
    LINEAR,
    /** By the square of how many steps they are apart (quadratisch gewichtet). */
    QUADRATIC;

    long disagreement(int first, int second) {
        long apart = Math.abs(first - second);
        return switch (this) {
            case UNWEIGHTED -> Math.min(apart, 1);
            case LINEAR -> apart;
            case QUADRATIC -> apart * apart;
        };
    }
}
