/** A store that keeps concepts in a relational database. */
module org.handlungskonzept.storage.jdbc {
    requires transitive org.handlungskonzept.core;
    requires static org.jspecify;

    exports org.handlungskonzept.storage.jdbc;
}
