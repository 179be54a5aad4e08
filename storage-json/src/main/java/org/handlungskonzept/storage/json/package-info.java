/**
 * The JSON document of a concept, and a store of such documents in a directory people can read.
 */
@NullMarked
package org.handlungskonzept.storage.json;

import org.jspecify.annotations.NullMarked;
