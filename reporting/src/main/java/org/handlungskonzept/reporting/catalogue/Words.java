package org.handlungskonzept.reporting.catalogue;

/** Words that portals ask for. */
final class Words {

    private Words() {}

    static void check(String words, String what) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(
                    "The %s is blank, and portals refuse that.\nMaybe say in a few words what it is.".formatted(what));
        }
    }
}
