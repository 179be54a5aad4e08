package org.handlungskonzept.text;

/** An entry of a lexicon, and the group it stands in. */
record LexiconEntry(String name, String group) {}
