/** A store that keeps concepts in a relational database. */
module org.handlungskonzept.storage.jdbc {
    requires static com.google.guice;
    requires transitive java.sql;
    requires transitive org.handlungskonzept.core;
    requires org.handlungskonzept.storage.json;
    requires org.jdbi.v3.core;
    requires static org.jspecify;
    requires static org.xerial.sqlitejdbc;

    exports org.handlungskonzept.storage.jdbc;
}
