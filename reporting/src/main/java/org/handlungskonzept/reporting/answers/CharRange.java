package org.handlungskonzept.reporting.answers;

/** A part of a buffer, so that no text is made for a cell. It is valid until the next cell is read. Not thread-safe. */
final class CharRange implements CharSequence {

    private char[] buffer = {};
    private int from;
    private int length;

    void set(char[] buffer, int from, int length) {
        this.buffer = buffer;
        this.from = from;
        this.length = length;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return buffer[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(buffer, from + start, end - start);
    }

    boolean is(String text) {
        return text.contentEquals(this);
    }

    @Override
    public String toString() {
        return new String(buffer, from, length);
    }
}
