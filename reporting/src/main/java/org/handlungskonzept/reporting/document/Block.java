package org.handlungskonzept.reporting.document;

/**
 * A block of a section (Textblock).
 *
 * <p>All blocks are immutable and thread-safe.
 */
public sealed interface Block
        permits Paragraph, BulletList, NumberedList, DefinitionList, Table, Figure, Note, TickBoxes, WritingSpace {}
