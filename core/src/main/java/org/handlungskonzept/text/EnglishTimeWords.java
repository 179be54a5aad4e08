package org.handlungskonzept.text;

/** The English words of time phrases. */
final class EnglishTimeWords {

    static final String WORDS = """
            MONTH: january=1 | jan=1 | jan .=1 | february=2 | feb=2 | feb .=2 | march=3 | mar=3 | mar .=3 | april=4 | apr=4
            MONTH: apr .=4 | may=5 | june=6 | jun=6 | july=7 | jul=7 | august=8 | aug=8 | aug .=8 | september=9 | sept=9
            MONTH: sept .=9 | sep=9 | sep .=9 | october=10 | oct=10 | oct .=10 | november=11 | nov=11 | nov .=11
            MONTH: december=12 | dec=12 | dec .=12
            SEASON: spring=3 | summer=6 | autumn=9 | fall=9 | winter=12
            PART: beginning=0 | beginning of=0 | start of=0 | early=0 | early in=0 | mid=1 | mid -=1 | middle=1
            PART: middle of=1 | end=2 | end of=2 | late=2 | late in=2 | close of=2 | early -=0 | late -=2
            YEAR_PART: end of year=2 | end of the year=2 | year - end=2 | year end=2 | mid - year=1 | midyear=1
            QUARTER: quarter | q | qtr | qtr . | quarters
            HALF: half | h | half - year
            WEEK: week | calendar week | wk | cw
            YEAR: year | years | fiscal year | fy | financial year | calendar year | budget year | the year
            OTHER_YEAR: this year=0 | current year=0 | next year=1 | coming year=1 | following year=1 | year after next=2
            OTHER_YEAR: current financial year=0 | the current year=0 | the coming year=1 | the following year=1 | the next year=1
            DECADE: this decade=0 | the decade=0 | next decade=1
            NEXT: next | coming | this=1
            WEEKDAY: monday | tuesday | wednesday | thursday | friday | saturday | sunday
            SCHOOL_YEAR: school year | academic year | school - year | nursery year | kindergarten year
            TERM: term | legislative period | electoral term | council term | legislature | funding period
            NUMBER: a=1 | an=1 | one=1 | two=2 | three=3 | four=4 | five=5 | six=6 | seven=7 | eight=8 | nine=9 | ten=10
            NUMBER: eleven=11 | twelve=12 | fifteen=15 | eighteen=18 | twenty=20 | twenty - four=24 | thirty=30 | sixty=60
            NUMBER: thirty - six=36 | ninety=90 | fourteen=14 | thirteen=13 | sixteen=16
            ORDINAL: first=1 | second=2 | third=3 | fourth=4 | last=9 | final=9 | fifth=5
            UNIT: day=-1 | days=-1 | week=-7 | weeks=-7 | month=1 | months=1 | quarter=3 | quarters=3 | year=12 | years=12
            UNIT: school year=12 | school years=12 | working days=-1 | decade=120
            UNTIL: by | until | till | no later than | not later than | due | due by | deadline
            UNTIL: up to | by the | at the latest by | due date | target year | due in | due on | completed by
            GOAL: completion | to be completed | finish
            UNTIL: extended until | extended to | now by | not after | by latest | latest by | at latest
            UNTIL: target | ending | ends
            STAGE: completion | implementation | launch | opening
            REVIEW: evaluation | evaluated | review | reviewed | assessed | assessment
            UNTIL: by no later than | through | to | latest | on or before
            BEFORE: before | prior to | ahead of
            FROM: from | since | starting | starting in | starting from | as of | as from | beginning in | beginning from
            FROM: start | start : | starts | commencing | from the | begins | launch | kick - off | first in | starting with
            FROM: with effect from | beginning with
            LATER: after | later than
            NOT_BEFORE: not before | no earlier than | not earlier than | earliest
            ONWARDS: + | onwards | onward | on | and beyond | ff | and after | and following years | forward
            BETWEEN: between
            FORMERLY: was | was planned for | old | previously planned for | moved from | postponed from
            FORMERLY: originally | formerly | instead of | previously | initially planned for
            QUALIFIER: at the latest=0 | no later than=0 | not later than=0 | latest=0 | by no later than=0 | approx=1
            QUALIFIER: approx .=1 | approximately=1 | about=1 | around=1 | circa=1 | c .=1 | ca .=1 | probably=1 | expected=1
            QUALIFIER: ideally=1 | if possible=1 | preferably=1 | likely=1 | roughly=1 | estimated=1 | tentatively=1
            QUALIFIER: planned=3 | planned for=3 | scheduled=3 | scheduled for=3 | envisaged=3 | intended=3
            QUALIFIER: now=4 | postponed to=4 | postponed until=4 | moved to=4 | extended to=4 | extended until=4
            QUALIFIER: new=4 | now due=4 | brought forward to=4 | put back to=4 | updated=4
            QUALIFIER: rescheduled to=4 | rescheduled for=4 | revised=4 | delayed until=4 | delayed to=4
            QUALIFIER: initially=5 | for the time being=5 | at first=5 | provisionally=5 | for now=5
            QUALIFIER: at the earliest=2
            RHYTHM: annually=12 | annual=12 | yearly=12 | half - yearly=6 | semi - annually=6 | semiannually=6
            RHYTHM: biannually=6 | twice yearly=6 | twice - yearly=6 | biennially=24 | biennial=24 | quarterly=3 | monthly=1
            RHYTHM: bi - weekly=-14 | biweekly=-14 | every fortnight=-14 | six - monthly=6 | three - monthly=3 | two - yearly=24
            RHYTHM: semestrial=6 | twice - monthly=-14 | bi - monthly=2 | bi - annual=6 | biannual=6 | biyearly=24 | once yearly=12
            RHYTHM: weekly=-7 | fortnightly=-14 | daily=-1 | every other year=24 | bi - annually=6 | p . a .=12 | p . a=12
            RHYTHM: per annum=12 | bimonthly=2 | every other month=2 | triennially=36 | semi - annual=6
            RHYTHM_ENDING: weekly=-7 | monthly=1 | yearly=12
            SOME: few | several | some | a few | many
            EACH: every | each
            TIMES: times | x | × | once=1 | twice=2 | thrice=3
            PER: / | per | a | each | every | in a | in each
            TURN: intervals | interval | cycle | rhythm
            ALWAYS: always in | each time in | always by | always
            CONTINUOUS: ongoing | on - going | continuous | continuously | continually | permanent | permanently
            CONTINUOUS: open - ended | until further notice | indefinitely | indefinite | rolling | constantly | all year round
            CONTINUOUS: all year | year - round | year round | business as usual | standing item | throughout the year | core business
            CONTINUOUS: continual | at any time | without end date | standing task | no end date | perpetual
            NOW: immediately from now | with immediate effect | from now | from now on | effective immediately
            VAGUE: soon=0 | shortly=0 | as soon as possible=0 | asap=0 | promptly=0 | immediately=0 | immediate=0 | quickly=0
            VAGUE: at the earliest opportunity=0 | in the near future=0 | without delay=0 | swiftly=0 | timely=0
            VAGUE: as early as possible=0 | as quickly as possible=0
            VAGUE: urgent=0 | urgently=0 | as soon as practicable=0 | as soon as practical=0 | quick win=0 | at the next opportunity=0
            VAGUE: as and when required=4 | as and when=4 | if required=4 | if needed=4 | on demand=4 | on request=4 | as appropriate=4
            VAGUE: when required=4 | where needed=4 | as resources permit=4 | as resources allow=4 | when possible=4 | ad hoc=4
            VAGUE: in future=4 | in the future=4 | in the longer term=3 | in the long run=3 | sporadically=4 | in phases=4
            VAGUE: short term=1 | short - term=1 | near term=1 | near - term=1 | medium term=2 | medium - term=2 | short=1
            VAGUE: mid - term=2 | mid term=2 | midterm=2 | long term=3 | long - term=3 | longer term=3 | longer - term=3
            VAGUE: medium=2 | in due course=4 | in the foreseeable future=4 | gradually=4 | step by step=4 | step - by - step=4 | regularly=4
            VAGUE: from time to time=4 | recurring=4 | at intervals=4 | occasionally=4 | intermittently=4
            VAGUE: eventually=4 | later=4 | when needed=4 | as needed=4 | as required=4 | in time=4 | at a later date=4
            VAGUE: incrementally=4 | periodically=4 | in stages=4 | at regular intervals=4 | over time=4 | regular=4
            WITHIN: within | within the next | in the next | in the coming | over the next | during the next | inside
            WITHIN: within the first | over the coming | in | in no more than | within a period of | for the next
            WITHIN: in less than | in about | within about | not later than
            AFTER: after | of | from | following | after the | following the | of the | upon | before | before the | prior to
            AFTER: from the
            LENGTH: period of | duration | duration : | duration of | for | over | lasting | initially | for a period of | term of
            LENGTH: over a period of
            WHEN: once | as soon as | when | whenever
            AT_EVENT: after=1 | after the=1 | upon | on | with | with the | following | following the | before | before the
            AT_EVENT: until | until the | by the | by | at | at the | during | during the
            AT_EVENT: prior to | prior to the | in time for | in | in the | subject to | from | up to the | within the
            EVENT: start | end | easter | christmas | approval | adoption | decision | resolution | election | elections
            EVENT: holidays | budget | completion | launch | opening | council term | term | consultations | negotiations
            EVENT: break | recess | ramadan | review | conclusion | grant | entry | commissioning | renovation | refurbishment
            EVENT: legislature | opening | summer break | staffing plan | appointment | funding | contract | electoral term
            EVENT: legislative period | ratification | move | meeting | session | pentecost | new year | semester | consultation
            EVENT: summer recess | winter recess | winter break | easter break | summer holidays | school holidays
            EVENT_ENDING: approval | evaluation
            NOUN_ENDING: tion | ment
            FEAST: easter=0 | good friday=-2 | easter monday=1 | pentecost=49 | whitsun=49 | christmas=1225
            FEAST: christmas eve=1224 | ascension day=39 | new year's eve=1231
            YEARLY_EVENT: summer break | summer recess | winter recess | winter break | easter break | summer holidays
            YEARLY_EVENT: easter | christmas | pentecost | ramadan | elections | election
            DECISION: approval | adoption | decision | resolution | council decision | council approval | council resolution
            PLACEHOLDER: tbd | tba | tbc | to be determined | to be decided | to be confirmed | to be announced | to be agreed
            PLACEHOLDER: open | still open | unknown | not known | not specified | unspecified | not defined | undefined | n / a
            PLACEHOLDER: n . a . | n . a | na | not yet defined | not yet fixed | not yet known | none given | pending | ? | . . .
            PLACEHOLDER: ? ? | ? ? ? | - | - - | - - - | xx | xxx | no date | not yet set | to follow | not set | t . b . d .
            PLACEHOLDER: not yet decided | not yet determined | no date set | no deadline | date open | unclear | see above
            PLACEHOLDER: placeholder | to be defined | t . b . c . | t . b . a . | not yet scheduled
            STATUS: completed | done | implemented | finished | in progress | under way | underway | already implemented
            STATUS: already completed | started | delivered | achieved | cancelled | dropped | suspended | in preparation
            STATUS: on hold | abandoned | closed | running | partly implemented | in place | discontinued
            WILL: will | shall | to be | be | should | must | will be
            PAST: was | were | had | has been | have been | adopted | approved on | been
            GUARD: decision | decision no . | resolution | tel | tel . | phone | fax | ref | ref . | no . | as at | version
            GUARD: master plan | masterplan | agenda | vision | strategy | iso | motion | file | reference
            NAME: masterplan=1 | agenda=1 | vision=1 | strategy=1 | action plan=0
            THING: contract=1 | lease=1 | funding=1 | grant=1 | agreement=1 | licence=1
            RUNS: runs | run | expires | expire | ends | valid
            COUNTED: euro | euros | eur | % | percent | people | persons | residents | inhabitants | participants | children
            COUNTED: hours | km | places | homes | trees | visitors | metres | tonnes | households | $ | £ | families | posts
            COUNTED: copies | students | pupils | members | cyclists | units | refugees
            OR: or
            FILLER: the | in | on | at | of | for | and | year | years | during | then | thereafter | afterwards | also | implementation
            FILLER: timeline | date | time | period | is | are | be | will | shall | to | course | in the course of | each | a | an
            FILLER: timeframe | schedule | both | by | course of | already | month | as | done | monday | tuesday | wednesday
            FILLER: thursday | friday | saturday | sunday | completion | start | finish | goal | target | with | inclusive
            FILLER: completed | implemented | finished | task | measure | between | over | still | launch | opening | but
            """;

    private EnglishTimeWords() {}
}
