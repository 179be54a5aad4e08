/** A town that uses the library as named modules, without Guice and without anything for PDF. */
module town {
    requires org.handlungskonzept.reporting;
    requires org.handlungskonzept.storage.json;
}
