/** The JSON document of a concept, and a store that keeps concepts in a directory. */
module org.handlungskonzept.storage.json {
    requires transitive org.handlungskonzept.core;
    requires static org.jspecify;

    exports org.handlungskonzept.storage.json;
}
