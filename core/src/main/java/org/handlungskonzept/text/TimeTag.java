package org.handlungskonzept.text;

/** What a word can do in a time phrase; the value that goes with it is named here. Sets of tags are bits of a long. */
enum TimeTag {
    /** Number of the month. */
    MONTH,
    /** First month of the season. */
    SEASON,
    /** 0 beginning, 1 middle, 2 end. */
    PART,
    /** The same for a year in one word: Jahresende. */
    YEAR_PART,
    QUARTER,
    HALF,
    WEEK,
    YEAR,
    /** Years after the present one: dieses Jahr, nächstes Jahr. */
    OTHER_YEAR,
    /** Decades after the present one. */
    DECADE,
    /** What makes a time the next one: kommenden; 1 for this one. */
    NEXT,
    WEEKDAY,
    /** 1 for its beginning, 2 for its end: Schuljahresende. */
    SCHOOL_YEAR,
    /** A term of several years: Wahlperiode. */
    TERM,
    /** The number. */
    NUMBER,
    /** The number. */
    ORDINAL,
    /** Months, or negative: days. */
    UNIT,
    UNTIL,
    /** A noun that names the end: Abschluss. */
    GOAL,
    BEFORE,
    FROM,
    /** The time that follows is over when it begins: nach 2025. */
    LATER,
    NOT_BEFORE,
    /** Open at the end: ff., onwards. */
    ONWARDS,
    BETWEEN,
    /** What comes next is no longer valid: ursprünglich. */
    FORMERLY,
    /** The position of the qualifier in its enumeration. */
    QUALIFIER,
    /** Months, or negative: days. */
    RHYTHM,
    /** What makes a rhythm of the number before it; months, or negative: days. */
    RHYTHM_ENDING,
    EACH,
    TIMES,
    PER,
    /** Turnus, Abstand. */
    TURN,
    ALWAYS,
    CONTINUOUS,
    NOW,
    /** The position of the horizon in its enumeration. */
    VAGUE,
    WITHIN,
    AFTER,
    LENGTH,
    /** What begins a clause about an event: sobald. */
    WHEN,
    /** A number that nobody knows: einige. */
    SOME,
    /** A preposition before an event; 1 if hardly anything but an event follows it. */
    AT_EVENT,
    EVENT,
    /** 1 if the end of the word is enough, as for nouns on -beschluss. */
    EVENT_ENDING,
    /** The same after a preposition that asks for an event. */
    NOUN_ENDING,
    /** An event that every year has: Ostern. */
    YEARLY_EVENT,
    /** A day of each year: month times 100 plus day, or less: days after Easter. */
    FEAST,
    DECISION,
    PLACEHOLDER,
    STATUS,
    /** A verb that makes a status word a plan: wird umgesetzt. */
    WILL,
    /** A sentence with it tells of the past: wurde. */
    PAST,
    /** What follows is a number of something else: Beschluss 1663/2021. */
    GUARD,
    /** What has a year in its name: Masterplan; 0 if only as the end of a longer word. */
    NAME,
    /** A word for a stage of the work: Umsetzung. */
    STAGE,
    /** What only looks back on the work: Evaluation. */
    REVIEW,
    /** A contract or grant, whose end is no deadline. */
    THING,
    /** A verb that says how long something else goes on. */
    RUNS,
    /** What makes the number before it a count: Euro. */
    COUNTED,
    OR,
    FILLER;

    /** The bit of this tag in a set of tags; there are no more than 64. */
    @SuppressWarnings("EnumOrdinal") // The bit is kept nowhere: any order does.
    private final long bit = 1L << ordinal();

    long bit() {
        return bit;
    }

    boolean isIn(long tags) {
        return (tags & bit) != 0;
    }

    /** A set of tags. */
    static long setOf(TimeTag... tags) {
        long set = 0;
        for (TimeTag tag : tags) {
            set |= tag.bit;
        }
        return set;
    }
}
