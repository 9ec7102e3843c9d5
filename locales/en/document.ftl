# The fixed wording of the page in English: clock, lead, title, notices, labels.
#
# $host, $guest … are people (or a group), $place, $occasion, $kind are names. A name is
# printed as names.ftl has it; NAME($x, form: "…") prints another form of the same name.
# {"\u00A0"} is a no-break space: what stands on its two sides stays on one line.

## Times of day and lengths

# The time of day wherever the lead names one: 12:10 p.m., noon.
# Midnight is written 12:00 a.m., because "midnight on August 15" could be either end of the day.
# $time: the moment, in the time zone where it is told.
clock = { DATETIME($time, part: "dayPeriod") ->
        [noon] noon
        [midnight] { DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) }{"\u00A0"}a.m.
        [am] { DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) }{"\u00A0"}a.m.
       *[pm] { DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) }{"\u00A0"}p.m.
    }

# How long something lasted, after "of": approximately 40 minutes, 2 hours and 30 minutes.
# $precision: exact, approximate, over or under. $hours, $minutes: numbers, 0 where there are none.
duration = { $precision ->
        [approximate] approximately { part-hours-and-minutes }
        [over] over { part-hours-and-minutes }
        [under] just under { part-hours-and-minutes }
       *[exact] { part-hours-and-minutes }
    }

# The bare length inside "duration": 40 minutes, 1 hour, 2 hours and 30 minutes.
part-hours-and-minutes = { $hours ->
        [0] { $minutes ->
            [one] { $minutes }{"\u00A0"}minute
           *[other] { $minutes }{"\u00A0"}minutes
        }
        [one] { $minutes ->
            [0] { $hours }{"\u00A0"}hour
            [one] { $hours }{"\u00A0"}hour and { $minutes }{"\u00A0"}minute
           *[other] { $hours }{"\u00A0"}hour and { $minutes }{"\u00A0"}minutes
        }
       *[other] { $minutes ->
            [0] { $hours }{"\u00A0"}hours
            [one] { $hours }{"\u00A0"}hours and { $minutes }{"\u00A0"}minute
           *[other] { $hours }{"\u00A0"}hours and { $minutes }{"\u00A0"}minutes
        }
    }

## Head of the page

# Running head where the page belongs to the relations of two countries.
# $first, $second: the countries.
section-two = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Relations

# Running head where it belongs to one country or organisation. $first: its name.
section-one = { NAME($first, form: "pair") }

# The day of publication, above the title. $published: a date.
date-line = { DATETIME($published, dateStyle: "long") }

## Titles, one for each kind of event
## $first, $second: the two countries of the running head.

title-foreign-ministers-meeting = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Foreign Ministers’ Meeting
title-summit-meeting = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Summit Meeting
title-small-group-meeting = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Small-Group Meeting
title-working-breakfast = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Working Breakfast
title-working-lunch = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Working Lunch
title-working-dinner = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Working Dinner
title-telephone-talk = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Telephone Talk
title-video-conference = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Video Conference

# If the host is away from home ($travel is "host"), the host pays the call; otherwise the guest does.
title-courtesy-call = { $travel ->
        [host] Courtesy Call by { NAME($host, form: "address") } on { NAME($guest, form: "address") }
       *[other] Courtesy Call on { NAME($host, form: "address") } by { NAME($guest, form: "address") }
    }
title-pull-aside = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Informal Talk
title-signing = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Signing Ceremony
title-exchange-of-letters = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Exchange of Letters

## The lead: the first sentence under the title
## The code chooses one message by the form of the event (in person, remote, courtesy call), by
## the guests (one; "many" = several; "group" = an unnamed group) and by the number of events.
## The messages "part-…" at the end of this group are the phrases that these sentences share.

# "On November 15, at 12:10 p.m. …, Ms. …, held a foreign ministers’ meeting of approximately 40 minutes with …"
lead-meeting = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-guest }.
lead-meeting-two-events = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-guest }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-meeting-many = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-guests }.
lead-meeting-many-two-events = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-guests }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-meeting-group = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-group }.
lead-meeting-group-two-events = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-group }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.

# A telephone talk or a video conference.
lead-remote = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-guest }.
lead-remote-two-events = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-guest }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-remote-many = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-guests }.
lead-remote-many-two-events = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-guests }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-remote-group = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-group }.
lead-remote-group-two-events = On { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } with { part-group }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.

# A courtesy call: paid by the host where the host is away from home, otherwise received by the host.
lead-courtesy-call = { $travel ->
        [host] On { part-day }{ part-start }{ part-where }, { part-host }, paid a courtesy call{ part-length } on { part-guest }.
       *[other] On { part-day }{ part-start }{ part-where }, { part-host }, received a courtesy call{ part-length } from { part-guest }.
    }
lead-courtesy-call-two-events = { $travel ->
        [host] On { part-day }{ part-start }{ part-where }, { part-host }, paid a courtesy call{ part-length } on { part-guest }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.
       *[other] On { part-day }{ part-start }{ part-where }, { part-host }, received a courtesy call{ part-length } from { part-guest }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.
    }
lead-courtesy-call-many = { $travel ->
        [host] On { part-day }{ part-start }{ part-where }, { part-host }, paid a courtesy call{ part-length } on { part-guests }.
       *[other] On { part-day }{ part-start }{ part-where }, { part-host }, received a courtesy call{ part-length } from { part-guests }.
    }
lead-courtesy-call-many-two-events = { $travel ->
        [host] On { part-day }{ part-start }{ part-where }, { part-host }, paid a courtesy call{ part-length } on { part-guests }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.
       *[other] On { part-day }{ part-start }{ part-where }, { part-host }, received a courtesy call{ part-length } from { part-guests }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.
    }
lead-courtesy-call-group = { $travel ->
        [host] On { part-day }{ part-start }{ part-where }, { part-host }, paid a courtesy call{ part-length } on { part-group }.
       *[other] On { part-day }{ part-start }{ part-where }, { part-host }, received a courtesy call{ part-length } from { part-group }.
    }
lead-courtesy-call-group-two-events = { $travel ->
        [host] On { part-day }{ part-start }{ part-where }, { part-host }, paid a courtesy call{ part-length } on { part-group }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.
       *[other] On { part-day }{ part-start }{ part-where }, { part-host }, received a courtesy call{ part-length } from { part-group }, followed{ part-second-start } by { NAME($second-kind, form: "phrase") }{ part-second-length }.
    }

# The day of the event.
part-day = { DATETIME($start, month: "long", day: "numeric") }

# The day at home where it is another one.
part-home-day = { DATETIME($home-start, month: "long", day: "numeric") }

# The start, after the day; begins with its own comma: ", at 12:10 p.m. local time (…)",
# ", from 12:10 p.m. local time (…) until 1:15 p.m.", or nothing.
# $time: exact, approximate or none. $length: "until" where the record has an end ($end-clock).
part-start = { $time ->
        [none] { $length ->
            [until] , until { $end-clock }
           *[other] {""}
        }
       *[other] { $length ->
            [until] , { part-start-clocks } until { $end-clock }
           *[other] , { part-start-clocks }
        }
    }

# The start where the event was, and in parentheses at home.
# $home: none, same-day, other-day or date-only. $home-zone: the name of the time at home (JST).
part-start-clocks = { $home ->
        [same-day] { part-start-clock } local time ({ $home-start-clock } { $home-zone })
        [other-day] { part-start-clock } local time ({ $home-start-clock } on { part-home-day } { $home-zone })
        [date-only] { part-start-clock } local time ({ part-home-day } { $home-zone })
       *[none] { $travel ->
            [host] { part-start-clock } local time
            [both] { part-start-clock } local time
           *[other] { part-start-clock }
        }
    }

# "at 12:10 p.m.", "around noon", "from 12:10 p.m."
part-start-clock = { $length ->
        [until] { $time ->
            [approximate] from around { $start-clock }
           *[exact] from { $start-clock }
        }
       *[other] { $time ->
            [approximate] around { $start-clock }
           *[exact] at { $start-clock }
        }
    }

# How long, after the kind of event; begins with its own space.
# $length: none, exact, approximate, over, under, short or until.
part-length = { $length ->
        [none] {""}
        [until] {""}
        [short] {" "}of short duration
       *[other] {" "}of { $duration }
    }

# Where everyone was, and why, if all were away from home; begins with its own comma.
# $travel: who is away from home (none, host, guest, both). $purpose: occasion, or none where
# the journey has no occasion of its own.
part-where = { $travel ->
        [both] { $purpose ->
            [occasion] , in { NAME($place, form: "full") }, on the occasion of { $occasion }
           *[none] , in { NAME($place, form: "full") }
        }
       *[other] {""}
    }

# The host with style, name and office, and where the host is travelling.
part-host = { $travel ->
        [host] { $purpose ->
            [occasion] { NAME($host, form: "styled") }, { NAME($host, form: "office") }, who was in { NAME($place, form: "full") }, for { $occasion }
           *[none] { NAME($host, form: "styled") }, { NAME($host, form: "office") }, who was visiting { NAME($place, form: "full") }
        }
       *[other] { NAME($host, form: "styled") }, { NAME($host, form: "office") }
    }

# The guest in the same way.
part-guest = { $travel ->
        [guest] { $purpose ->
            [occasion] { NAME($guest, form: "styled") }, { NAME($guest, form: "office") }, who was in { $host-country } for { $occasion }
           *[none] { NAME($guest, form: "styled") }, { NAME($guest, form: "office") }, who was visiting { $host-country }
        }
       *[other] { NAME($guest, form: "styled") }, { NAME($guest, form: "office") }
    }

# Several guests, each as the message "introduced" in names.ftl has it.
part-guests = { $travel ->
        [guest] { $purpose ->
            [occasion] { LIST($guests, type: "conjunction", form: "introduced") }, who were in { $host-country } for { $occasion }
           *[none] { LIST($guests, type: "conjunction", form: "introduced") }, who were visiting { $host-country }
        }
       *[other] { LIST($guests, type: "conjunction", form: "introduced") }
    }

# An unnamed group.
part-group = { $travel ->
        [guest] { $purpose ->
            [occasion] { NAME($guest) } who were in { $host-country } for { $occasion }
           *[none] { NAME($guest) } who were visiting { $host-country }
        }
       *[other] { NAME($guest) }
    }

# The same for the second event, in ", followed at 7:00 p.m. by a working dinner of …".
# "Local time" has been said by then.
part-second-start = { $second-time ->
        [none] { $second-length ->
            [until] {" "}until { $second-end-clock }
           *[other] {""}
        }
       *[other] { $second-length ->
            [until] {" "}{ part-second-start-clocks } until { $second-end-clock }
           *[other] {" "}{ part-second-start-clocks }
        }
    }
part-second-start-clocks = { $second-home ->
        [same-day] { part-second-start-clock } ({ $second-home-start-clock } { $home-zone })
        [other-day] { part-second-start-clock } ({ $second-home-start-clock } on { part-second-home-day } { $home-zone })
        [date-only] { part-second-start-clock } ({ part-second-home-day } { $home-zone })
       *[none] { part-second-start-clock }
    }
part-second-start-clock = { $second-length ->
        [until] { $second-time ->
            [approximate] from around { $second-start-clock }
           *[exact] from { $second-start-clock }
        }
       *[other] { $second-time ->
            [approximate] around { $second-start-clock }
           *[exact] at { $second-start-clock }
        }
    }
part-second-home-day = { DATETIME($second-home-start, month: "long", day: "numeric") }
part-second-length = { $second-length ->
        [none] {""}
        [until] {""}
        [short] {" "}of short duration
       *[other] {" "}of { $second-duration }
    }

# The second sentence of the lead, before the numbered items.
overview = An overview follows.

# What stands between two sentences of a paragraph.
sentence-separator = {" "}

## Notices and labels

# Under the title while the text is not final.
# $text: authentic where this language is one of the authoritative ones, translation otherwise.
notice-provisional = { $text ->
        [authentic] Provisional text
       *[translation] Provisional translation
    }

# At the end: which languages are authoritative. $authentic: their names. $authentic-count: how many.
authenticity = { $authentic-count ->
        [1] The { LIST($authentic, type: "conjunction") } text is authentic.
       *[other] The { LIST($authentic, type: "conjunction") } texts are equally authentic.
    }

# Foot of the page. $page, $pages: this page and the number of pages.
page-number = { $page }{"\u00A0"}/{"\u00A0"}{ $pages }

# Foot of the page, before the identifier of the record and the number of its revision.
record-label = Record
revision-label = Revision

# Heading over the list of documents that were signed or issued.
documents-heading = Documents

# Label of the link to the public page on the relations of the two countries.
back-to-section = Back to { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Relations
