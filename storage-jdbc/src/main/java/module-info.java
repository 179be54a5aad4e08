/** A store that keeps concepts in a relational database. */
module org.handlungskonzept.storage.jdbc {
    requires static com.google.guice;
    requires io.leangen.geantyref; // JDBI needs it, but is no module itself and cannot say so
    requires transitive java.sql;
    requires transitive org.handlungskonzept.core;
    requires org.handlungskonzept.storage.json;
    requires org.jdbi.v3.core;
    requires static org.jspecify;
    requires org.slf4j; // JDBI needs it
    requires static org.xerial.sqlitejdbc;

    uses java.sql.Driver;

    exports org.handlungskonzept.storage.jdbc;
}
