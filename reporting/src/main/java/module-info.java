/** The reports on a concept, and the writers that put them on paper. */
module org.handlungskonzept.reporting {
    requires transitive org.handlungskonzept.core;
    requires static org.jspecify;

    exports org.handlungskonzept.reporting;
}
