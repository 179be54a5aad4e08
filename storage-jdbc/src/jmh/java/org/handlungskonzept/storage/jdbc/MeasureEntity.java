package org.handlungskonzept.storage.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A row of hk_measure, as Hibernate wants it. */
@Entity
@Table(name = "hk_measure")
class MeasureEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "municipality")
    String municipality = "";

    @Id
    @Column(name = "concept_id")
    String conceptId;

    @Id
    @Column(name = "measure_id")
    String measureId;

    @Column(name = "field_id")
    String fieldId;

    @Column(name = "measure_number")
    String measureNumber;

    String title;

    @Column(name = "lead_name")
    String leadName;

    @Column(name = "lead_key")
    String leadKey;

    @Column(name = "document_format")
    int documentFormat;

    String document;

    MeasureEntity() {}

    MeasureEntity(String conceptId, MeasureLine line) {
        this.conceptId = conceptId;
        this.measureId = line.measure();
        this.fieldId = line.field();
        this.measureNumber = line.number();
        this.title = line.title();
        this.leadName = line.lead();
        this.leadKey = line.leadKey();
        this.documentFormat = line.document().format();
        this.document = line.document().json();
    }
}
