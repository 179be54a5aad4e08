/**
 * A store of concepts in a relational database; takes from the JSON module the codec and nothing else.
 */
@NullMarked
package org.handlungskonzept.storage.jdbc;

import org.jspecify.annotations.NullMarked;
