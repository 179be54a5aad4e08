package org.handlungskonzept.benchmark;

/** Long texts (lange Texte) that a careless reader takes for ever to read. */
public enum LongText {
    /** A cue that never gets its date. */
    CUES("bis ", "bis "),
    /** Brackets in brackets. */
    BRACKETS("(", ")"),
    /** One word without a blank. */
    UNBROKEN("a", "a");

    private final String first;
    private final String second;

    LongText(String first, String second) {
        this.first = first;
        this.second = second;
    }

    /** The text in full length: the first half is made of one part, the second of the other. */
    String ofLength(int length) {
        int half = length / 2;
        return first.repeat(half / first.length()) + second.repeat(half / second.length());
    }
}
