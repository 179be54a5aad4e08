/** Tests of the store in a database, on real files. */
@NullMarked
package org.handlungskonzept.storage.jdbc;

import org.jspecify.annotations.NullMarked;
