# The fixed wording of the page in French: clock, lead, title, notices, labels.
#
# $host, $guest … are people (or a group), $place, $occasion, $kind are names. A name is
# printed as names.ftl has it; NAME($x, form: "…") prints another form of the same name.
# {"\u00A0"} is a no-break space: what stands on its two sides stays on one line.

## Times of day and lengths

# The time of day wherever the lead names one, after "à", "vers", "de" or "(": 12 h 10, 16 h, midi, 0 h.
# $time: the moment, in the time zone where it is told.
clock = { DATETIME($time, part: "dayPeriod") ->
        [noon] midi
       *[pm] { DATETIME($time, part: "minute") ->
            [0] { DATETIME($time, part: "hour", hourCycle: "h23") }{"\u00A0"}h
           *[other] { DATETIME($time, part: "hour", hourCycle: "h23") }{"\u00A0"}h{"\u00A0"}{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) }
        }
    }

# How long something lasted, after "de" or "d’": environ 40 minutes, 2 heures et 30 minutes.
# $precision: exact, approximate, over or under. $hours, $minutes: numbers, 0 where there are none.
duration = { $precision ->
        [approximate] environ { part-hours-and-minutes }
        [over] plus de { part-hours-and-minutes }
        [under] un peu moins de { part-hours-and-minutes }
       *[exact] { part-hours-and-minutes }
    }

# The bare length inside "duration": 40 minutes, 1 heure, 2 heures et 30 minutes.
part-hours-and-minutes = { $hours ->
        [0] { $minutes ->
            [one] { $minutes }{"\u00A0"}minute
           *[other] { $minutes }{"\u00A0"}minutes
        }
        [one] { $minutes ->
            [0] { $hours }{"\u00A0"}heure
            [one] { $hours }{"\u00A0"}heure et { $minutes }{"\u00A0"}minute
           *[other] { $hours }{"\u00A0"}heure et { $minutes }{"\u00A0"}minutes
        }
       *[other] { $minutes ->
            [0] { $hours }{"\u00A0"}heures
            [one] { $hours }{"\u00A0"}heures et { $minutes }{"\u00A0"}minute
           *[other] { $hours }{"\u00A0"}heures et { $minutes }{"\u00A0"}minutes
        }
    }

## Head of the page

# Running head where the page belongs to the relations of two countries.
# $first, $second: the countries.
section-two = Relations entre { NAME($first, form: "the") } et { NAME($second, form: "the") }

# Running head where it belongs to one country or organisation. $first: its name.
section-one = { $first }

# The day of publication, above the title. $published: a date.
date-line = { DATETIME($published, part: "day") ->
        [1] 1er{"\u00A0"}{ DATETIME($published, year: "numeric", month: "long") }
       *[other] { DATETIME($published, dateStyle: "long") }
    }

## Titles, one for each kind of event
## $first, $second: the two countries of the running head.

title-foreign-ministers-meeting = Réunion des ministres des Affaires étrangères { NAME($first, form: "of") } et { NAME($second, form: "of") }
title-summit-meeting = Réunion au sommet entre { NAME($first, form: "the") } et { NAME($second, form: "the") }
title-small-group-meeting = Réunion en comité restreint entre { NAME($first, form: "the") } et { NAME($second, form: "the") }
title-working-breakfast = Petit-déjeuner de travail entre { NAME($first, form: "the") } et { NAME($second, form: "the") }
title-working-lunch = Déjeuner de travail entre { NAME($first, form: "the") } et { NAME($second, form: "the") }
title-working-dinner = Dîner de travail entre { NAME($first, form: "the") } et { NAME($second, form: "the") }
title-telephone-talk = Entretien téléphonique entre { NAME($first, form: "the") } et { NAME($second, form: "the") }
title-video-conference = Visioconférence entre { NAME($first, form: "the") } et { NAME($second, form: "the") }

# A title that names both and leaves it to the lead who called on whom.
title-courtesy-call = Visite de courtoisie{"\u00A0"}: { NAME($guest, form: "address") } et { NAME($host, form: "address") }
title-pull-aside = Entretien informel entre { NAME($first, form: "the") } et { NAME($second, form: "the") }
title-signing = Cérémonie de signature entre { NAME($first, form: "the") } et { NAME($second, form: "the") }
title-exchange-of-letters = Échange de lettres entre { NAME($first, form: "the") } et { NAME($second, form: "the") }

## The lead: the first sentence under the title
## The code chooses one message by the form of the event (in person, remote, courtesy call), by
## the guests (one; "many" = several; "group" = an unnamed group) and by the number of events.
## The messages "part-…" at the end of this group are the phrases that these sentences share.

# « Le 15 novembre, à 12 h 10 …, la ministre …, Mme …, a tenu une réunion … d’environ … avec … »
lead-meeting = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-guest }.
lead-meeting-two-events = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-guest }, puis{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-meeting-many = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-guests }.
lead-meeting-many-two-events = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-guests }, puis{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-meeting-group = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-group }.
lead-meeting-group-two-events = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-group }, puis{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.

# A telephone talk or a video conference.
lead-remote = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-guest }.
lead-remote-two-events = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-guest }, puis{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-remote-many = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-guests }.
lead-remote-many-two-events = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-guests }, puis{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-remote-group = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-group }.
lead-remote-group-two-events = Le { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } avec { part-group }, puis{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.

# A courtesy call: paid by the host where the host is away from home, otherwise received by the host.
lead-courtesy-call = { $travel ->
        [host] Le { part-day }{ part-start }{ part-where }, { part-guest }, a reçu, en visite de courtoisie{ part-length }, { part-host }.
       *[other] Le { part-day }{ part-start }{ part-where }, { part-host }, a reçu, en visite de courtoisie{ part-length }, { part-guest }.
    }
lead-courtesy-call-two-events = { $travel ->
        [host] Le { part-day }{ part-start }{ part-where }, { part-guest }, a reçu, en visite de courtoisie{ part-length }, { part-host }, visite qui a été suivie{ part-second-start } d’{ NAME($second-kind, form: "phrase") }{ part-second-length }.
       *[other] Le { part-day }{ part-start }{ part-where }, { part-host }, a reçu, en visite de courtoisie{ part-length }, { part-guest }, visite qui a été suivie{ part-second-start } d’{ NAME($second-kind, form: "phrase") }{ part-second-length }.
    }
lead-courtesy-call-many = { $travel ->
        [host] Le { part-day }{ part-start }{ part-where }, { part-guests }, ont reçu, en visite de courtoisie{ part-length }, { part-host }.
       *[other] Le { part-day }{ part-start }{ part-where }, { part-host }, a reçu, en visite de courtoisie{ part-length }, { part-guests }.
    }
lead-courtesy-call-many-two-events = { $travel ->
        [host] Le { part-day }{ part-start }{ part-where }, { part-guests }, ont reçu, en visite de courtoisie{ part-length }, { part-host }, visite qui a été suivie{ part-second-start } d’{ NAME($second-kind, form: "phrase") }{ part-second-length }.
       *[other] Le { part-day }{ part-start }{ part-where }, { part-host }, a reçu, en visite de courtoisie{ part-length }, { part-guests }, visite qui a été suivie{ part-second-start } d’{ NAME($second-kind, form: "phrase") }{ part-second-length }.
    }
lead-courtesy-call-group = { $travel ->
        [host] Le { part-day }{ part-start }{ part-where }, { part-group }, a reçu, en visite de courtoisie{ part-length }, { part-host }.
       *[other] Le { part-day }{ part-start }{ part-where }, { part-host }, a reçu, en visite de courtoisie{ part-length }, { part-group }.
    }
lead-courtesy-call-group-two-events = { $travel ->
        [host] Le { part-day }{ part-start }{ part-where }, { part-group }, a reçu, en visite de courtoisie{ part-length }, { part-host }, visite qui a été suivie{ part-second-start } d’{ NAME($second-kind, form: "phrase") }{ part-second-length }.
       *[other] Le { part-day }{ part-start }{ part-where }, { part-host }, a reçu, en visite de courtoisie{ part-length }, { part-group }, visite qui a été suivie{ part-second-start } d’{ NAME($second-kind, form: "phrase") }{ part-second-length }.
    }

# The day of the event; the first of a month is an ordinal: le 1er juin.
part-day = { DATETIME($start, part: "day") ->
        [1] 1er{"\u00A0"}{ DATETIME($start, month: "long") }
       *[other] { DATETIME($start, month: "long", day: "numeric") }
    }

# The day at home where it is another one.
part-home-day = { DATETIME($home-start, part: "day") ->
        [1] 1er{"\u00A0"}{ DATETIME($home-start, month: "long") }
       *[other] { DATETIME($home-start, month: "long", day: "numeric") }
    }

# The start, after the day; begins with its own comma: « , à 12 h 10, heure locale (…) »,
# « , de 12 h 10, heure locale (…), à 13 h 15 », or nothing.
# $time: exact, approximate or none. $length: "until" where the record has an end ($end-clock).
part-start = { $time ->
        [none] { $length ->
            [until] , jusqu’à { $end-clock }
           *[other] {""}
        }
       *[other] { $length ->
            [until] { $home ->
                [none] , { part-start-clocks } à { $end-clock }
               *[other] , { part-start-clocks }, à { $end-clock }
            }
           *[other] , { part-start-clocks }
        }
    }

# The start where the event was, and in parentheses at home.
# $home: none, same-day, other-day or date-only. $home-zone: the name of the time at home.
part-start-clocks = { $home ->
        [same-day] { part-start-clock }, heure locale ({ $home-start-clock }, { $home-zone })
        [other-day] { part-start-clock }, heure locale ({ $home-start-clock } le { part-home-day }, { $home-zone })
        [date-only] { part-start-clock }, heure locale (le { part-home-day }, { $home-zone })
       *[none] { $travel ->
            [host] { part-start-clock }, heure locale
            [both] { part-start-clock }, heure locale
           *[other] { part-start-clock }
        }
    }

# « à 12 h 10 », « vers midi », « de 12 h 10 »
part-start-clock = { $length ->
        [until] { $time ->
            [approximate] d’environ { $start-clock }
           *[exact] de { $start-clock }
        }
       *[other] { $time ->
            [approximate] vers { $start-clock }
           *[exact] à { $start-clock }
        }
    }

# How long, after the kind of event; begins with its own space.
# $length: none, exact, approximate, over, under, short or until.
part-length = { $length ->
        [none] {""}
        [until] {""}
        [short] {" "}de courte durée
        [approximate] {" "}d’{ $duration }
        [under] {" "}d’{ $duration }
       *[other] {" "}de { $duration }
    }

# Where everyone was, and why, if all were away from home; begins with its own comma.
# $travel: who is away from home (none, host, guest, both). $purpose: occasion, or none where
# the journey has no occasion of its own.
part-where = { $travel ->
        [both] { $purpose ->
            [occasion] , à { NAME($place, form: "full") }, à l’occasion { NAME($occasion, form: "of") }
           *[none] , à { NAME($place, form: "full") }
        }
       *[other] {""}
    }

# The host with office, style and name, and where the host is travelling.
part-host = { $travel ->
        [host] { $purpose ->
            [occasion] { NAME($host, form: "office") }, { NAME($host, form: "styled") }, qui se trouvait à { NAME($place, form: "full") } à l’occasion { NAME($occasion, form: "of") }
           *[none] { NAME($host, form: "office") }, { NAME($host, form: "styled") }, qui se trouvait en visite à { NAME($place, form: "full") }
        }
       *[other] { NAME($host, form: "office") }, { NAME($host, form: "styled") }
    }

# The guest in the same way.
part-guest = { $travel ->
        [guest] { $purpose ->
            [occasion] { NAME($guest, form: "office") }, { NAME($guest, form: "styled") }, qui se trouvait { NAME($host-country, form: "in") } à l’occasion { NAME($occasion, form: "of") }
           *[none] { NAME($guest, form: "office") }, { NAME($guest, form: "styled") }, qui se trouvait en visite { NAME($host-country, form: "in") }
        }
       *[other] { NAME($guest, form: "office") }, { NAME($guest, form: "styled") }
    }

# Several guests, each as the message "introduced" in names.ftl has it.
part-guests = { $travel ->
        [guest] { $purpose ->
            [occasion] { LIST($guests, type: "conjunction", form: "introduced") }, qui se trouvaient { NAME($host-country, form: "in") } à l’occasion { NAME($occasion, form: "of") }
           *[none] { LIST($guests, type: "conjunction", form: "introduced") }, qui se trouvaient en visite { NAME($host-country, form: "in") }
        }
       *[other] { LIST($guests, type: "conjunction", form: "introduced") }
    }

# An unnamed group.
part-group = { $travel ->
        [guest] { $purpose ->
            [occasion] { NAME($guest) } qui se trouvait { NAME($host-country, form: "in") } à l’occasion { NAME($occasion, form: "of") }
           *[none] { NAME($guest) } qui se trouvait en visite { NAME($host-country, form: "in") }
        }
       *[other] { NAME($guest) }
    }

# The same for the second event, in « , puis, à 19 h, un dîner de travail d’environ … ».
# Between its own commas; « heure locale » has been said by then.
part-second-start = { $second-time ->
        [none] { $second-length ->
            [until] , jusqu’à { $second-end-clock },
           *[other] {""}
        }
       *[other] { $second-length ->
            [until] , { part-second-start-clocks } à { $second-end-clock },
           *[other] , { part-second-start-clocks },
        }
    }
part-second-start-clocks = { $second-home ->
        [same-day] { part-second-start-clock } ({ $second-home-start-clock }, { $home-zone })
        [other-day] { part-second-start-clock } ({ $second-home-start-clock } le { part-second-home-day }, { $home-zone })
        [date-only] { part-second-start-clock } (le { part-second-home-day }, { $home-zone })
       *[none] { part-second-start-clock }
    }
part-second-start-clock = { $second-length ->
        [until] { $second-time ->
            [approximate] d’environ { $second-start-clock }
           *[exact] de { $second-start-clock }
        }
       *[other] { $second-time ->
            [approximate] vers { $second-start-clock }
           *[exact] à { $second-start-clock }
        }
    }
part-second-home-day = { DATETIME($second-home-start, part: "day") ->
        [1] 1er{"\u00A0"}{ DATETIME($second-home-start, month: "long") }
       *[other] { DATETIME($second-home-start, month: "long", day: "numeric") }
    }
part-second-length = { $second-length ->
        [none] {""}
        [until] {""}
        [short] {" "}de courte durée
        [approximate] {" "}d’{ $second-duration }
        [under] {" "}d’{ $second-duration }
       *[other] {" "}de { $second-duration }
    }

# The second sentence of the lead, before the numbered items.
overview = En voici un résumé.

# What stands between two sentences of a paragraph.
sentence-separator = {" "}

## Notices and labels

# Under the title while the text is not final.
# $text: authentic where this language is one of the authoritative ones, translation otherwise.
notice-provisional = { $text ->
        [authentic] Texte provisoire
       *[translation] Traduction provisoire
    }

# At the end: which languages are authoritative. $authentic: their names. $authentic-count: how many.
authenticity = { $authentic-count ->
        [1] Seul le texte { LIST($authentic, type: "conjunction") } fait foi.
       *[other] Les textes { LIST($authentic, type: "conjunction") } font également foi.
    }

# Foot of the page. $page, $pages: this page and the number of pages.
page-number = { $page }{"\u00A0"}/{"\u00A0"}{ $pages }

# Foot of the page, before the identifier of the record and the number of its revision.
record-label = Document
revision-label = Révision

# Heading over the list of documents that were signed or issued.
documents-heading = Documents

# Label of the link to the public page on the relations of the two countries.
back-to-section = Retour aux relations entre { NAME($first, form: "the") } et { NAME($second, form: "the") }
