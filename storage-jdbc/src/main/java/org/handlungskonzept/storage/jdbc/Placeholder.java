package org.handlungskonzept.storage.jdbc;

import org.handlungskonzept.meta.Internal;

/** Keeps the gates of an empty module honest (Platzhalter); the first real type of this package takes its place. */
@Internal
public final class Placeholder {

    private Placeholder() {}
}
