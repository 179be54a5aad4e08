/**
 * Chapters that several reports share (gemeinsame Kapitel), and the words they are told with; public only for the packages of
 * this module, and not exported.
 */
@NullMarked
package org.handlungskonzept.reporting.internal.chapters;

import org.jspecify.annotations.NullMarked;
