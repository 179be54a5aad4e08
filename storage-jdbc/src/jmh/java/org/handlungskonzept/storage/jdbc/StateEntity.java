package org.handlungskonzept.storage.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A row of hk_measure_state, as Hibernate wants it. */
@Entity
@Table(name = "hk_measure_state")
class StateEntity implements Serializable {

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

    @Id
    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    String status;
    boolean closed;

    @Column(name = "reported_on")
    LocalDate reportedOn;

    @Column(name = "due_on")
    LocalDate dueOn;

    StateEntity() {}

    StateEntity(String conceptId, String measureId, MeasureState state) {
        this.conceptId = conceptId;
        this.measureId = measureId;
        this.firstDay = state.firstDay();
        this.lastDay = state.lastDay();
        this.status = state.status().name();
        this.closed = state.closed();
        this.reportedOn = state.reportedOn();
        this.dueOn = state.dueOn();
    }
}
