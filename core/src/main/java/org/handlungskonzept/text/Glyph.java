package org.handlungskonzept.text;

/**
 * A code point with the place after it.
 *
 * @param code the code point
 * @param end the place after what is written for it
 */
record Glyph(int code, int end) {}
