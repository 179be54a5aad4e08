/** The JSON document of a concept, and a store that keeps concepts in a directory. */
module org.handlungskonzept.storage.json {
    requires transitive org.handlungskonzept.core;
    requires static com.google.guice;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports org.handlungskonzept.storage.json;
}
