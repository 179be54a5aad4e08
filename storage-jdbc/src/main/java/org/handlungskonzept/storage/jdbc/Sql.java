package org.handlungskonzept.storage.jdbc;

import java.util.Arrays;
import java.util.Set;

/** All SQL of the store; the name of a statement stands in messages, its values never do. */
enum Sql {
    ADD_CONCEPT("""
            insert into hk_concept (municipality, concept_id, title, town_key, town_digits, revision)
            values (:municipality, :concept, :title, :townKey, :townDigits, :number)"""),

    RAISE_REVISION("""
            update hk_concept set revision = :next, title = :title, town_key = :townKey, town_digits = :townDigits
            where municipality = :municipality and concept_id = :concept and revision = :basedOn"""),

    PLACE_CONCEPT("""
            update hk_concept set revision = :number, title = :title, town_key = :townKey, town_digits = :townDigits
            where municipality = :municipality and concept_id = :concept"""),

    TAKE_TURN("update hk_concept set revision = revision where municipality = :municipality and concept_id = :concept"),

    REMOVE_BEFORE(
            "delete from hk_revision where municipality = :municipality and concept_id = :concept and number < :number"),

    ADD_REVISION("""
            insert into hk_revision (municipality, concept_id, number, kind, saved_at, actor, reason, decision, command_id,
                                     document_hash, previous_hash, hash, redactions, document)
            values (:municipality, :concept, :number, :kind, :at, :actor, :reason, :decision, :command,
                    :documentHash, :previousHash, :hash, :redactions, :document)"""),

    FIND_NEWEST("""
            select r.concept_id, r.number, r.kind, r.saved_at, r.actor, r.reason, r.decision, r.command_id,
                   r.document_hash, r.previous_hash, r.hash, r.redactions, r.document
            from hk_concept c
            join hk_revision r
                on r.municipality = c.municipality and r.concept_id = c.concept_id and r.number = c.revision
            where c.municipality = :municipality and c.concept_id = :concept"""),

    FIND_REVISION("""
            select concept_id, number, kind, saved_at, actor, reason, decision, command_id,
                   document_hash, previous_hash, hash, redactions, document
            from hk_revision
            where municipality = :municipality and concept_id = :concept and number = :number"""),

    FIND_AS_OF("""
            select concept_id, number, kind, saved_at, actor, reason, decision, command_id,
                   document_hash, previous_hash, hash, redactions, document
            from hk_revision
            where municipality = :municipality and concept_id = :concept and saved_at <= :moment
            order by number desc
            limit 1"""),

    FIND_LINK("""
            select concept_id, number, kind, saved_at, actor, reason, decision, command_id,
                   document_hash, previous_hash, hash, redactions, document
            from hk_revision
            where municipality = :municipality and concept_id = :concept
                and (number = (select max(number) from hk_revision
                               where municipality = :municipality and concept_id = :concept)
                    or command_id = :command)
            order by number desc"""),

    FIND_HEADER("""
            select concept_id, number, kind, saved_at, actor, reason, decision, command_id,
                   document_hash, previous_hash, hash, redactions
            from hk_revision
            where municipality = :municipality and concept_id = :concept and number = :number"""),

    FIND_COMMAND("""
            select concept_id, number, kind, saved_at, actor, reason, decision, command_id,
                   document_hash, previous_hash, hash, redactions
            from hk_revision
            where municipality = :municipality and concept_id = :concept and command_id = :command"""),

    LIST_HISTORY("""
            select concept_id, number, kind, saved_at, actor, reason, decision, command_id,
                   document_hash, previous_hash, hash, redactions
            from hk_revision
            where municipality = :municipality and concept_id = :concept
            order by number"""),

    LIST_REDACTIONS("""
            select concept_id, number, kind, saved_at, actor, reason, decision, command_id,
                   document_hash, previous_hash, hash, redactions
            from hk_revision
            where municipality = :municipality and concept_id = :concept and number > :number and redactions <> ''
            order by number"""),

    REPLACE_DOCUMENT("""
            update hk_revision set document = :document
            where municipality = :municipality and concept_id = :concept and number = :number"""),

    REMOVE_MEASURE("""
            delete from hk_measure
            where municipality = :municipality and concept_id = :concept and measure_id = :measure"""),

    REMOVE_MEASURES("delete from hk_measure where municipality = :municipality and concept_id = :concept"),

    ADD_MEASURE("""
            insert into hk_measure (municipality, concept_id, measure_id, field_id, measure_number, title, lead_name,
                                    lead_key, document_format, document)
            values (:municipality, :concept, :measure, :field, :number, :title, :lead, :leadKey, :format, :document)"""),

    ADD_MEASURE_STATE("""
            insert into hk_measure_state (municipality, concept_id, measure_id, first_day, last_day, status, closed,
                                          reported_on, due_on)
            values (:municipality, :concept, :measure, :first, :last, :status, :closed, :reported, :due)"""),

    ADD_MEASURES_AT_ONCE("""
            insert into hk_measure (municipality, concept_id, measure_id, field_id, measure_number, title, lead_name,
                                    lead_key, document_format, document)
            select :municipality, :concept, r.*
            from unnest(cast(:measures as text[]), cast(:fields as text[]), cast(:numbers as text[]),
                        cast(:titles as text[]), cast(:leads as text[]), cast(:leadKeys as text[]),
                        cast(cast(:formats as text[]) as integer[]), cast(:documents as text[])) r"""),

    ADD_MEASURE_STATES_AT_ONCE("""
            insert into hk_measure_state (municipality, concept_id, measure_id, first_day, last_day, status, closed,
                                          reported_on, due_on)
            select :municipality, :concept, r.*
            from unnest(cast(:measures as text[]), cast(cast(:firsts as text[]) as date[]),
                        cast(cast(:lasts as text[]) as date[]), cast(:statuses as text[]),
                        cast(cast(:closings as text[]) as boolean[]), cast(cast(:reports as text[]) as date[]),
                        cast(cast(:dues as text[]) as date[])) r"""),

    FIND_NEWEST_HEADER("""
            select r.concept_id, r.number, r.kind, r.saved_at, r.actor, r.reason, r.decision, r.command_id,
                   r.document_hash, r.previous_hash, r.hash, r.redactions
            from hk_concept c
            join hk_revision r
                on r.municipality = c.municipality and r.concept_id = c.concept_id and r.number = c.revision
            where c.municipality = :municipality and c.concept_id = :concept"""),

    FIND_CANDIDATES("""
            select r.concept_id, r.number, r.kind, r.saved_at, r.actor, r.reason, r.decision, r.command_id,
                   r.document_hash, r.previous_hash, r.hash, r.redactions, r.document
            from hk_concept c
            join hk_revision r
                on r.municipality = c.municipality and r.concept_id = c.concept_id and r.number = c.revision
            where c.municipality = :municipality and r.kind = 'SAVED'"""),

    FIND_MEASURES("""
            select m.concept_id, c.revision, c.town_key, m.measure_id, m.field_id, m.document_format, m.document
            from hk_measure m
            join hk_concept c on c.municipality = m.municipality and c.concept_id = m.concept_id
            where m.municipality = :municipality"""),

    PROBE_MEASURES("""
            select m.field_id, m.measure_number, m.title, m.lead_name, m.lead_key, m.document_format, m.document,
                   s.first_day, s.last_day, s.status, s.closed, s.reported_on, s.due_on
            from hk_measure m
            join hk_measure_state s
                on s.municipality = m.municipality and s.concept_id = m.concept_id and s.measure_id = m.measure_id
            where m.municipality = '-'"""),

    FIND_CONCEPT("""
            select title, town_key, town_digits, revision
            from hk_concept
            where municipality = :municipality and concept_id = :concept"""),

    LIST_MEASURES("""
            select measure_id, field_id, measure_number, title, lead_name, lead_key, document_format, document
            from hk_measure
            where municipality = :municipality and concept_id = :concept"""),

    LIST_MEASURE_STATES("""
            select measure_id, first_day, last_day, status, closed, reported_on, due_on
            from hk_measure_state
            where municipality = :municipality and concept_id = :concept"""),

    REMOVE_MEASURE_STATES("delete from hk_measure_state where municipality = :municipality and concept_id = :concept"),

    LIST_EVERY_NAME("""
            select concept_id from hk_concept where municipality = :municipality
            union select concept_id from hk_revision where municipality = :municipality
            union select concept_id from hk_measure where municipality = :municipality
            union select concept_id from hk_measure_state where municipality = :municipality
            order by 1"""),

    LIST_CONCEPTS("""
            select c.concept_id
            from hk_concept c
            join hk_revision r
                on r.municipality = c.municipality and r.concept_id = c.concept_id and r.number = c.revision
            where c.municipality = :municipality and r.kind = 'SAVED'
            order by c.concept_id"""),

    LIST_ALL_CONCEPTS("select concept_id from hk_concept where municipality = :municipality order by concept_id"),

    LIST_DELETIONS("""
            select r.concept_id, r.number, r.kind, r.saved_at, r.actor, r.reason, r.decision, r.command_id,
                   r.document_hash, r.previous_hash, r.hash, r.redactions
            from hk_concept c
            join hk_revision r
                on r.municipality = c.municipality and r.concept_id = c.concept_id and r.number = c.revision
            where c.municipality = :municipality and r.kind <> 'SAVED'
            order by r.concept_id"""),

    FIND_POSTGRESQL_ENCODING("select current_setting('server_encoding')"),

    LIST_POSTGRESQL_COLLATIONS("""
            select table_name || '.' || column_name || ': ' || coalesce(collation_name, 'default')
            from information_schema.columns
            where table_schema = coalesce(nullif(cast(:schema as varchar(100)), ''), current_schema())
                and table_name in (:concept, :revision, :measure, :state)
                and column_name in ('municipality', 'concept_id', 'measure_id', 'command_id')
                and collation_name is distinct from 'C'
            order by 1"""),

    FIND_MARIADB_MODE("select @@sql_mode"),

    LIST_MARIADB_COLLATIONS("""
            select concat(table_name, '.', column_name, ': ', collation_name)
            from information_schema.columns
            where table_schema = coalesce(nullif(:schema, ''), database())
                and table_name in (:concept, :revision, :measure, :state)
                and (right(collation_name, 4) <> '_bin' or character_set_name not in ('utf8mb4', 'ascii'))
            order by 1"""),

    LIST_H2_SETTINGS("""
            select setting_name || '=' || setting_value
            from information_schema.settings
            where setting_name = 'COLLATION' and setting_value <> 'OFF'
                or setting_name = 'IGNORECASE' and setting_value <> '0'"""),

    LIST_H2_COLLATIONS("""
            select table_name || '.' || column_name || ': ' || data_type
            from information_schema.columns
            where table_schema = coalesce(nullif(cast(:schema as varchar(100)), ''), current_schema)
                and table_name in (:concept, :revision, :measure, :state)
                and data_type = 'VARCHAR_IGNORECASE'
            order by 1"""),
    TELL_MUNICIPALITY("select set_config('handlungskonzept.municipality', :municipality, true)"),

    COUNT_SECURED("""
            select count(*)
            from (values ('hk_concept'), ('hk_revision'), ('hk_measure'), ('hk_measure_state')) as tables (name)
            where row_security_active(name)"""),

    FIND_SCHEMA_VERSION("select coalesce(max(version), 0) from hk_schema_history"),

    LIST_CHECKSUMS("select version, checksum from hk_schema_history order by version"),

    ADD_SCHEMA_VERSION("""
            insert into hk_schema_history (version, script, checksum, applied_at)
            values (:version, :script, :checksum, :at)""");

    /** What the statements of the scripts are called, which are many and none of these. */
    static final String SCRIPT = "SCHEMA_SCRIPT";

    /** By these, rivals may make the same thing at the same moment: a concept, or the schema. */
    static final Set<String> RIVALS_COLLIDE = Set.of(ADD_CONCEPT.name(), ADD_SCHEMA_VERSION.name(), SCRIPT);

    private static final String ONE_PART = "municipality = :municipality";
    private static final String ALL_PARTS = "municipality >= :municipality";
    private static final String PARTS_BEHIND = "municipality > :municipality";

    private final String text;

    Sql(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** A statement about a part of the tables, made one about all parts if the store works on all. */
    static String over(Division division, String text) {
        return division.byIdentifier() ? text.replace(ONE_PART, ALL_PARTS) : text;
    }

    /** A statement about a part of the tables, made one about all parts that come behind it in the order of rows. */
    static String behind(String text) {
        return text.replace(ONE_PART, PARTS_BEHIND);
    }

    static String nameOf(String text) {
        String ofOnePart = text.replace(ALL_PARTS, ONE_PART).replace(PARTS_BEHIND, ONE_PART);
        return Arrays.stream(values())
                .filter(statement -> ofOnePart.startsWith(statement.text))
                .findFirst()
                .map(Sql::name)
                .orElse(SCRIPT);
    }
}
