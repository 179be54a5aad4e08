package org.handlungskonzept.benchmark;

/** Starts and ends (Leerlauf): what the JVM costs before anything of the library is loaded. */
public final class NothingAtAll {

    private NothingAtAll() {}

    /**
     * Does nothing.
     *
     * @param args nothing
     */
    public static void main(String[] args) {}
}
