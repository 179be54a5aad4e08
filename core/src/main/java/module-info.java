/** Action concepts (Handlungskonzepte): the concept, its SMART check, its evaluation, and the port to a store. */
module org.handlungskonzept.core {
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.statistics.interval;
    requires static com.google.guice;
    requires static org.jspecify;

    exports org.handlungskonzept.comparison;
    exports org.handlungskonzept.concept;
    exports org.handlungskonzept.evaluation;
    exports org.handlungskonzept.followup;
    exports org.handlungskonzept.guice;
    exports org.handlungskonzept.indicator;
    exports org.handlungskonzept.ledger;
    exports org.handlungskonzept.meta;
    exports org.handlungskonzept.participation;
    exports org.handlungskonzept.smart;
    exports org.handlungskonzept.storage;
    exports org.handlungskonzept.succession;
    exports org.handlungskonzept.survey;
    exports org.handlungskonzept.survey.answers;
    exports org.handlungskonzept.survey.questionnaire;
    exports org.handlungskonzept.survey.results;
    exports org.handlungskonzept.template;
    exports org.handlungskonzept.text;
}
