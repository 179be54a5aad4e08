package org.handlungskonzept.text;

import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** A word of a lexicon with the phrases that begin with it. Not changed once its lexicon is built. */
final class TimeWord {

    private static final Entry[] NONE = {};

    private final String text;
    private final int hash;
    private Entry[] entries = NONE;
    private long alone;
    private boolean leads;

    /** The next word in the same place of the lexicon's table. */
    private final @Nullable TimeWord next;

    /** The next word that begins with the same letter and is as long. */
    private @Nullable TimeWord alike;

    TimeWord(String text, int hash, @Nullable TimeWord next) {
        this.text = text;
        this.hash = hash;
        this.next = next;
    }

    String text() {
        return text;
    }

    /** The hash code of the text. */
    int hash() {
        return hash;
    }

    @Nullable
    TimeWord next() {
        return next;
    }

    @Nullable
    TimeWord alike() {
        return alike;
    }

    /** Adds a word behind those that are alike. */
    void link(TimeWord word) {
        TimeWord last = this;
        while (last.alike != null) {
            last = last.alike;
        }
        last.alike = word;
    }

    boolean is(String other, int otherHash) {
        return hash == otherHash && text.equals(other);
    }

    /** Whether it is a part of a longer word. */
    boolean isPart(String word, int start, int end, int partHash) {
        return hash == partHash && text.length() == end - start && word.startsWith(text, start);
    }

    /** What the word can do alone, as a set of tags. */
    long alone() {
        return alone;
    }

    /** What it can do alone or as the first of the words that follow in a text. */
    long tags(TimeTokens tokens, int index) {
        long tags = alone;
        if (leads) {
            for (Entry entry : entries) {
                if (entry.length() > 1 && entry.startsAt(tokens, index)) {
                    tags |= entry.tag().bit();
                }
            }
        }
        return tags;
    }

    /** The longest phrase with a tag that starts here, or null. */
    @Nullable
    Entry longest(TimeTag tag, TimeTokens tokens, int index) {
        for (Entry entry : entries) {
            if (entry.tag() == tag && entry.startsAt(tokens, index)) {
                return entry;
            }
        }
        return null;
    }

    /** The first entry of the word alone whose tag is one of these, or null. */
    @Nullable
    Entry first(long tags) {
        for (Entry entry : entries) {
            if (entry.length() == 1 && entry.tag().isIn(tags)) {
                return entry;
            }
        }
        return null;
    }

    /** Adds a phrase behind those that are as long or longer. */
    void add(Entry entry) {
        int place = entries.length;
        while (place > 0 && entries[place - 1].length() < entry.length()) {
            place--;
        }
        Entry[] more = new Entry[entries.length + 1];
        System.arraycopy(entries, 0, more, 0, place);
        System.arraycopy(entries, place, more, place + 1, entries.length - place);
        more[place] = entry;
        entries = more;
        if (entry.length() == 1) {
            alone |= entry.tag().bit();
        } else {
            leads = true;
        }
    }
}
