package org.handlungskonzept.storage.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A row of hk_concept, as Hibernate wants it. */
@Entity
@Table(name = "hk_concept")
class ConceptEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "municipality")
    String municipality = "";

    @Id
    @Column(name = "concept_id")
    String conceptId;

    String title;

    @Column(name = "town_key")
    String townKey;

    @Column(name = "town_digits")
    String townDigits;

    long revision = 1;

    ConceptEntity() {}

    ConceptEntity(String conceptId, Draft draft) {
        this.conceptId = conceptId;
        this.title = draft.title();
        this.townKey = draft.townKey();
        this.townDigits = draft.townDigits();
    }
}
