/** The reports on a concept, and the writers that put them on paper. */
module org.handlungskonzept.reporting {
    requires static org.jspecify;

    exports org.handlungskonzept.reporting.document;
}
