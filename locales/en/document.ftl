# The fixed wording of the page in English: clock, title, lead, notices, labels.
#
# $host and $guest are people (or groups), $hosts and $guests lists of them; $place, $occasion
# and $kind are names. A name is printed as names.ftl has it; NAME($x, form: "…") prints another
# form of the same name, LIST($xs, form: "…") that of each of them.
# {"\u00A0"} is a no-break space: what is on its two sides stays on one line.
#
# The messages that begin with "part-" or "pair" are phrases that these sentences share.

## Times of day and lengths

# The time of day wherever one is printed: 12:10 p.m., noon.
# Midnight is written 12:00 a.m., because "midnight on August 15" could be either end of the day.
# $instant: the moment, in the time zone in which it is printed.
clock = { DATETIME($instant, part: "dayPeriod") ->
        [noon] noon
        [midnight] { part-digits }{"\u00A0"}a.m.
        [am] { part-digits }{"\u00A0"}a.m.
       *[pm] { part-digits }{"\u00A0"}p.m.
    }
part-digits = { DATETIME($instant, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($instant, part: "minute"), minimumIntegerDigits: 2) }

# How long something lasted: approximately 40 minutes, 2 hours and 30 minutes.
# $precision: exact, approximate, over or under. $hours, $minutes: numbers, 0 where there are none.
duration = { $precision ->
        [approximate] approximately { part-hours-and-minutes }
        [over] over { part-hours-and-minutes }
        [under] just under { part-hours-and-minutes }
       *[exact] { part-hours-and-minutes }
    }
part-hours-and-minutes = { $hours ->
        [0] {""}
        [one] { $hours }{"\u00A0"}hour
       *[other] { $hours }{"\u00A0"}hours
    }{ $minutes ->
        [0] {""}
       *[other] { $hours ->
            [0] {""}
           *[other] {" "}and{" "}
        }{ $minutes ->
            [one] { $minutes }{"\u00A0"}minute
           *[other] { $minutes }{"\u00A0"}minutes
        }
    }

## Head of the page

# What the page is, in its letterhead: the same for every kind of event.
document-kind = Readout

# The countries or organisations of the running head: Japan–Peru.
pair = { LIST($section, form: "pair", separator: "–") }

# The running head.
section = { $section-count ->
        [1] { pair }
       *[other] { pair } Relations
    }

# Place and day of publication, above the title: "Tokyo, November 15, 2023".
# $issued: whether it is known where the publisher has its seat (place, none).
date-line = { $issued ->
        [place] { $seat },{" "}
       *[none] {""}
    }{ DATETIME($published, dateStyle: "long") }

## Titles
## A title for one kind of event alone is "title-" with the kind, as in "title-signing".

# "Japan–Canada Foreign Ministers’ Meeting and Working Dinner"
# $parties: the countries and organisations that took part.
# implied: $guest where $parties-count is 0 or 1 -- where all act for one country, the title names the host alone
title = { $parties-count ->
        [0] { LIST($title-kinds, form: "title") } by { LIST($hosts, form: "address") }
        [1] { LIST($title-kinds, form: "title") } by { LIST($hosts, form: "address") }
       *[other] { LIST($parties, form: "pair", separator: "–") } { LIST($title-kinds, form: "title") }
    }

# A call: who paid it ($paid-by), and on whom.
title-call = { $paid-by ->
        [host] { LIST($title-kinds, form: "title") } by { LIST($hosts, form: "address") } on { LIST($guests, form: "address") }
       *[guest] { LIST($title-kinds, form: "title") } on { LIST($hosts, form: "address") } by { LIST($guests, form: "address") }
    }

## The lead: the first paragraph, under the title

# "On November 15, at 12:10 p.m. …, Ms. …, held a foreign ministers’ meeting of approximately 40 minutes with …"
# $paid-by: who paid a call; none where it was something else.
lead = On { DATETIME($date, month: "long", day: "numeric") }{ part-start }{ part-where }, { part-hosts } { $paid-by ->
        [host] paid { part-kinds }{ part-length } on { part-guests }
        [guest] received { part-kinds }{ part-length } from { part-guests }
       *[none] { $length ->
            [short] held { part-kinds }
           *[other] { $kinds-count ->
                [1] { NAME($kind, form: "held") }
               *[other] held { part-kinds }
            }{ part-length }
        }{ $guests-count ->
            [0] {""}
           *[other] {" "}with { part-guests }
        }
    }.{ $following-count ->
        [0] {""}
       *[other] {" "}It was followed { LIST($following) }.
    }

# What took place: a working dinner, a brief informal talk.
part-kinds = { $length ->
        [short] a brief { LIST($kinds) }
       *[other] { LIST($kinds, form: "phrase") }
    }

# One later event in that last sentence: "at 7:00 p.m. by a working dinner of approximately 60 minutes".
# $day and $where: whether its day and place are those of the event before (same) or not (other).
# implied: $host, $guest -- they are those of the sentence before; of a call it says on whom
following = { $day ->
        [same] {""}
       *[other] on { DATETIME($date, month: "long", day: "numeric") }{" "}
    }{ $time ->
        [none] {""}
       *[other] { part-clocks }{" "}
    }{ $length ->
        [until] until { part-end }{" "}
       *[other] {""}
    }{ $where ->
        [same] {""}
       *[other] { $venue ->
            [place] in { NAME($place, form: "full") },{" "}
           *[none] {""}
        }
    }by { part-kinds }{ part-length }{ $guests-count ->
        [0] {""}
       *[other] { $paid-by ->
            [host] {" "}on { LIST($guests, form: "address") }
            [guest] {" "}on { LIST($hosts, form: "address") }
           *[none] {""}
        }
    }{ $purpose ->
        [occasion] , on the occasion of { $occasion }
       *[none] {""}
    }

# The start, after the day; begins with its own comma: ", at 12:10 p.m. local time (…)",
# ", from 12:10 p.m. local time (…) until 1:15 p.m.", or nothing.
part-start = { $time ->
        [none] { $length ->
            [until] , until { part-end }
           *[other] {""}
        }
       *[other] , { part-clocks }{ $length ->
            [until] {" "}until { part-end }
           *[other] {""}
        }
    }

# The start where the event was, and in parentheses at home: "at 12:10 p.m. local time (5:10 a.m. on
# November 16 JST)", "around noon", "from 12:10 p.m.". $home-zone: the name of the time at home.
part-clocks = { $length ->
        [until] from{ $time ->
            [approximate] {" "}around
           *[exact] {""}
        }
       *[other] { $time ->
            [approximate] around
           *[exact] at
        }
    } { CLOCK($start) }{ $home ->
        [same-day] {" "}local time ({ CLOCK($home-start) } { $home-zone })
        [other-day] {" "}local time ({ CLOCK($home-start) } on { DATETIME($home-date, month: "long", day: "numeric") } { $home-zone })
        [date-only] {" "}local time ({ DATETIME($home-date, month: "long", day: "numeric") } { $home-zone })
       *[none] { $travel ->
            [host] {" "}local time
            [both] {" "}local time
           *[other] {""}
        }
    }

# The end. $end-day: whether it is on the day of the start.
part-end = { CLOCK($end) }{ $end-day ->
        [other] {" "}on { DATETIME($end-date, month: "long", day: "numeric") }
       *[same] {""}
    }

# How long, after the kind of event; begins with its own space.
part-length = { $length ->
        [none] {""}
        [until] {""}
        [short] {""}
       *[other] {" "}of { $duration }
    }

# Where it took place; begins with its own comma. Where the host was visiting, that is said
# of the host instead.
part-where = { $venue ->
        [none] { $travel ->
            [both] { $purpose ->
                [occasion] , on the occasion of { $occasion }
               *[none] {""}
            }
           *[other] {""}
        }
       *[place] { $travel ->
            [host] {""}
            [both] , in { NAME($place, form: "full") }{ $purpose ->
                [occasion] , on the occasion of { $occasion }
               *[none] {""}
            }
           *[other] , in { $place }
        }
    }

# The host side, and where it is visiting; ends with its own comma. $hosts-count: how many people.
part-hosts = { $hosts-count ->
        [1] { LIST($hosts, form: "introduced") }
        [2] { LIST($hosts, form: "introduced", separator: ", ", last-separator: ", and ") }
       *[other] { LIST($hosts, form: "introduced", separator: "; ", last-separator: "; and ") }
    },{ $travel ->
        [host] {" "}who { $hosts-count ->
            [1] was
           *[other] were
        } { $venue ->
            [place] { $purpose ->
                [occasion] in { NAME($place, form: "full") }, for { $occasion }
               *[none] visiting { NAME($place, form: "full") }
            }
           *[none] { $purpose ->
                [occasion] attending { $occasion }
               *[none] abroad
            }
        },
       *[other] {""}
    }

# The other sides, and where they are visiting.
part-guests = { $guests-count ->
        [0] {""}
        [1] { LIST($guests, form: "introduced") }
        [2] { LIST($guests, form: "introduced", separator: ", ", last-separator: ", and ") }
       *[other] { LIST($guests, form: "introduced", separator: "; ", last-separator: "; and ") }
    }{ $travel ->
        [guest] , who { $guests-count ->
            [1] was
           *[other] were
        } { $form ->
            [remote] { $purpose ->
                [occasion] attending { $occasion }
               *[none] abroad
            }
           *[other] { $venue ->
                [place] { $purpose ->
                    [occasion] in { $destination } for { $occasion }
                   *[none] visiting { $destination }
                }
               *[none] { $purpose ->
                    [occasion] attending { $occasion }
                   *[none] abroad
                }
            }
        }
       *[other] {""}
    }

# Who sat with the participants; a sentence after the lead.
attendance = { LIST($attendees, form: "introduced", separator: "; ", last-separator: "; and ") }, also attended.

# The sentence that leads over to the numbered items.
overview = An overview follows.

# What separates two sentences of a paragraph.
sentence-separator = {" "}

## The facts at a glance: a narrow strip beside the text, so the lines are short
## The attribute "label" is the word above a line. Of several events each has its own lines, under "glance-event".

# The day.
glance-time = { DATETIME($date, dateStyle: "long") }
    .label = When

# The time where it took place: "12:10 p.m. in San Francisco", "from 9:00 a.m. to 10:15 a.m.", "around noon".
glance-clock = { $length ->
        [until] { $time ->
            [none] until { part-end }
            [approximate] from around { CLOCK($start) } to { part-end }
           *[exact] from { CLOCK($start) } to { part-end }
        }
       *[other] { $time ->
            [none] {""}
            [approximate] around { CLOCK($start) }
           *[exact] { CLOCK($start) }
        }
    }{ part-glance-zone }

# Whose clock that is, where it is not the one at home; begins with its own space.
part-glance-zone = { $home ->
        [none] { $travel ->
            [host] { part-glance-where }
            [both] { part-glance-where }
           *[other] {""}
        }
       *[other] { part-glance-where }
    }
part-glance-where = { $venue ->
        [place] {" "}in { $place }
       *[none] {" "}local time
    }

# The same instant at home: "5:10 a.m. on November 16 JST"; where the end is known, "from 5:10 a.m. …".
glance-home-clock = { $length ->
        [until] from{" "}
       *[other] {""}
    }{ $home ->
        [same-day] { CLOCK($home-start) }
        [other-day] { CLOCK($home-start) } on { DATETIME($home-date, month: "long", day: "numeric") }
       *[date-only] { DATETIME($home-date, month: "long", day: "numeric") }
    } { $home-zone }

# How long it lasted.
glance-length = { $length ->
        [short] brief
       *[other] { $duration }
    }
    .label = Length

# Where it took place, with the country.
glance-place = { NAME($place, form: "full") }
    .label = Where

# One of several events: "Foreign Ministers’ Meeting".
glance-event = { LIST($kinds, form: "title") }

# For whom they acted, above the names.
glance-side = { $affiliation ->
        [party] { NAME($party, form: "pair") }
       *[none] Participants
    }

# A person or a group. "office": the line below a person.
glance-participant = { $participant }
    .office = { NAME($participant, form: "office") }

## Notices and labels

# Under the title while the text is not final.
# $text: authentic where this language is one of the authoritative ones, translation otherwise.
notice-provisional = { $text ->
        [authentic] Provisional text
       *[translation] Provisional translation
    }

# Under the title, where parts of the page are not translated yet. $language: the language of these.
notice-untranslated = Parts of this text have not been translated yet and are given in { $language }.

# What the language calls itself, over its text in an edition of several languages.
edition-language = English

# At the end: which languages are authoritative. $authentic: their names.
authenticity = { $authentic-count ->
        [0] {""}
        [1] The { LIST($authentic) } text is authentic.
       *[other] The { LIST($authentic) } texts are equally authentic.
    }

# Foot of the page. $page, $pages: this page and the number of pages.
page-number = { $page }{"\u00A0"}/{"\u00A0"}{ $pages }

# Before the identifier of the record.
record-label = Record

# Which of the published versions it is.
revision = Revision { $revision }

# Heading over the list of documents that were signed or issued.
documents-heading = Documents

# Before the address of the public page on the relations of the countries.
section-page = More: { section }
