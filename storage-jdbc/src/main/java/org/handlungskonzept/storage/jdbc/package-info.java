/**
 * A store of concepts in a relational database: {@link org.handlungskonzept.storage.jdbc.JdbcConceptStore}.
 *
 * <p>SQL stands in one class and in the scripts of the schema, what databases do differently in one value. From the JSON
 * module it takes the codec of the document and nothing else.
 */
@NullMarked
package org.handlungskonzept.storage.jdbc;

import org.jspecify.annotations.NullMarked;
