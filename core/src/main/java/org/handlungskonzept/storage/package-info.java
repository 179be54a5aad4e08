/**
 * The port to a store (Ablage) of concepts and their revisions; no store lives here.
 */
@NullMarked
package org.handlungskonzept.storage;

import org.jspecify.annotations.NullMarked;
