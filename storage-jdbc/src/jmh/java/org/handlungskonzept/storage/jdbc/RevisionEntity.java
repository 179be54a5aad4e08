package org.handlungskonzept.storage.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** A row of hk_revision, as Hibernate wants it. */
@Entity
@Table(name = "hk_revision")
class RevisionEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "municipality")
    String municipality = "";

    @Id
    @Column(name = "concept_id")
    String conceptId;

    @Id
    @Column(name = "number")
    long number;

    String kind = "SAVED";

    @Column(name = "saved_at")
    OffsetDateTime savedAt;

    String actor;
    String reason;
    String decision;

    @Column(name = "command_id")
    String commandId;

    @Column(name = "document_hash")
    String documentHash;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;
    byte[] document;

    RevisionEntity() {}

    RevisionEntity(Prepared rows) {
        this.conceptId = rows.revision().concept().value();
        this.number = rows.revision().number();
        this.savedAt = HibernatePeer.moment(rows.revision());
        this.actor = rows.revision().note().actor();
        this.reason = rows.revision().note().reason();
        this.decision = rows.revision().note().decision();
        this.commandId = rows.revision().note().command().toString();
        this.documentHash = rows.revision().documentHash();
        this.previousHash = rows.revision().previousHash();
        this.hash = rows.revision().hash();
        this.document = rows.draft().document();
    }
}
