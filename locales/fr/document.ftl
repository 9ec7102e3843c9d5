# The fixed wording of the page in French: clock, title, lead, notices, labels.
#
# $host and $guest are people (or groups), $hosts and $guests lists of them; $place, $occasion
# and $kind are names. A name is printed as names.ftl has it; NAME($x, form: "…") prints another
# form of the same name, LIST($xs, form: "…") that of each of them.
# {"\u00A0"} is a no-break space: what is on its two sides stays on one line, as before « : »,
# « ; », « ! », « ? », « » » and after « « ».
#
# The messages that begin with "part-" are phrases that these sentences share. Verbs agree with
# the number of people: $hosts-count, $guests-count.

## Times of day and lengths

# The time of day wherever one is printed, after "à", "vers", "de" or "(": 12 h 10, 16 h, midi, 0 h.
# $instant: the moment, in the time zone in which it is printed.
clock = { DATETIME($instant, part: "dayPeriod") ->
        [noon] midi
       *[pm] { DATETIME($instant, part: "hour", hourCycle: "h23") }{"\u00A0"}h{ DATETIME($instant, part: "minute") ->
            [0] {""}
           *[other] {"\u00A0"}{ NUMBER(DATETIME($instant, part: "minute"), minimumIntegerDigits: 2) }
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
part-hours-and-minutes = { $hours ->
        [0] {""}
        [one] { $hours }{"\u00A0"}heure
       *[other] { $hours }{"\u00A0"}heures
    }{ $minutes ->
        [0] {""}
       *[other] { $hours ->
            [0] {""}
           *[other] {" "}et{" "}
        }{ $minutes ->
            [one] { $minutes }{"\u00A0"}minute
           *[other] { $minutes }{"\u00A0"}minutes
        }
    }

## Head of the page

# What the page is, in its letterhead: the same for every kind of event.
document-kind = Compte rendu

# The running head: the relations of two or more, or the name of the one that the page belongs to.
section = { $section-count ->
        [1] { LIST($section, form: "pair") }
       *[other] Relations entre { LIST($section, form: "the") }
    }

# Place and day of publication, above the title: « Tokyo, le 15 novembre 2023 »; the first of a month is
# an ordinal: 1er juin 2024. $issued: whether it is known where the publisher has its seat (place, none).
date-line = { $issued ->
        [place] { $seat }, le{" "}
       *[none] {""}
    }{ DATETIME($published, part: "day") ->
        [1] 1er{"\u00A0"}{ DATETIME($published, year: "numeric", month: "long") }
       *[other] { DATETIME($published, dateStyle: "long") }
    }

## Titles
## A title for one kind of event alone is "title-" with the kind, as in "title-signing".

# « Réunion des ministres des Affaires étrangères du Japon et du Pérou », « Dîner de travail entre le
# Japon et le Pérou »; of several kinds « Japon–Pérou : réunion au sommet et dîner de travail ».
# $parties: the countries and organisations that took part; of one alone, the people are named.
title = { $parties-count ->
        [0] { part-title-of-people }
        [1] { part-title-of-people }
       *[other] { $title-kinds-count ->
            [1] { NAME($title-kind, form: "title") } { NAME($title-kind, form: "parties") ->
                [of] { LIST($parties, form: "of") }
               *[between] entre { LIST($parties, form: "the") }
            }
           *[other] { LIST($parties, form: "pair", separator: "–") }{"\u00A0"}: { LIST($title-kinds) }
        }
    }

# The title where all act for one country: « Conférence de presse de la ministre Kamikawa ».
part-title-of-people = { LIST($title-kinds, form: "title", separator: " – ") } { LIST($hosts, form: "introduced-address-of") }{ $guests-count ->
        [0] {""}
       *[other] {" "}avec { LIST($guests, form: "introduced-address-the") }
    }

# A courtesy call: who paid it ($paid-by), and to whom.
# reordered: $guest before $host -- who pays the call always comes first
# implied: $paid-by -- of several kinds the title names the countries alone
title-courtesy-call = { $guests-count ->
        [0] { title }
       *[other] { $title-kinds-count ->
            [1] { $paid-by ->
                [host] { NAME($title-kind, form: "title") } { LIST($hosts, form: "introduced-address-of") } { LIST($guests, form: "introduced-address-to") }
                [guest] { NAME($title-kind, form: "title") } { LIST($guests, form: "introduced-address-of") } { LIST($hosts, form: "introduced-address-to") }
               *[none] { title }
            }
           *[other] { title }
        }
    }

## The lead: the first paragraph, under the title

# « Le 15 novembre, à 12 h 10 …, la ministre …, Mme …, a eu un entretien d’environ 40 minutes avec … »
# $paid-by: who paid a call; none where it was something else.
lead = Le { part-day }{ part-start }{ part-where }, { part-hosts } { $hosts-count ->
        [1] a
       *[other] ont
    } { $paid-by ->
        [host] { LIST($kinds, form: "held") }{ part-length }{ $guests-count ->
            [0] {""}
           *[other] {" "}{ LIST($guests, form: "introduced-to", separator: ", ", last-separator: ", et ") }{ part-guests-journey }
        }
        [guest] reçu, pour { LIST($kinds, form: "phrase") }{ part-length }{ $guests-count ->
            [0] {""}
           *[other] , { LIST($guests, form: "introduced", separator: ", ", last-separator: ", et ") }{ part-guests-journey }
        }
       *[none] { $kinds-count ->
            [1] { NAME($kind, form: "held") }
           *[other] { $form ->
                [ceremony] tenu
                [exchange] procédé à
               *[other] eu
            } { LIST($kinds, form: "phrase") }
        }{ part-length }{ $guests-count ->
            [0] {""}
           *[other] {" "}avec { LIST($guests, form: "introduced", separator: ", ", last-separator: ", et ") }{ part-guests-journey }
        }
    }.{ $following-count ->
        [0] {""}
        [1] {" "}{ LIST($following, form: "alone") }.
       *[other] {" "}Ont suivi { LIST($following, separator: ", ", last-separator: ", puis ") }.
    }

# One later event, after « Ont suivi »: « un dîner de travail d’environ 60 minutes à 19 h ».
# "alone": the only later event, as a sentence: « Un dîner de travail d’environ 60 minutes a suivi à 19 h ».
# $day and $where: whether its day and place are those of the event before (same) or not (other).
following = { LIST($kinds, form: "phrase") }{ part-length }{ part-following.caller }{ part-following }
    .alone = { $kinds-count ->
        [1] { NAME($kind, form: "opening") }{ part-length }{ part-following.caller } a suivi
       *[other] Ont suivi { LIST($kinds, form: "phrase") }{ part-length }{ part-following.caller }
    }{ part-following }

# Where and when a later event was. "caller": who paid a later call, and to whom. Both begin with their
# own space.
part-following = { $where ->
        [same] {""}
       *[other] { $venue ->
            [place] {" "}{ part-where.full }
           *[none] {""}
        }
    }{ $day ->
        [same] {""}
       *[other] {" "}le { part-day }
    }{ $time ->
        [none] { $length ->
            [until] {" "}jusqu’à { part-end }
           *[other] {""}
        }
       *[other] {" "}{ part-clocks }
    }{ $purpose ->
        [occasion] , à l’occasion { NAME($occasion, form: "of") }
       *[none] {""}
    }
    .caller = { $guests-count ->
        [0] {""}
       *[other] { $paid-by ->
            [host] {" "}{ LIST($hosts, form: "introduced-address-of") } { LIST($guests, form: "introduced-address-to") }
            [guest] {" "}{ LIST($guests, form: "introduced-address-of") } { LIST($hosts, form: "introduced-address-to") }
           *[none] {""}
        }
    }

# The day of the event; the first of a month is an ordinal: le 1er juin. "home": the day at home.
part-day = { DATETIME($date, part: "day") ->
        [1] 1er{"\u00A0"}{ DATETIME($date, month: "long") }
       *[other] { DATETIME($date, month: "long", day: "numeric") }
    }
    .home = { DATETIME($home-date, part: "day") ->
        [1] 1er{"\u00A0"}{ DATETIME($home-date, month: "long") }
       *[other] { DATETIME($home-date, month: "long", day: "numeric") }
    }

# The end. $end-day: whether it is on the day of the start.
part-end = { CLOCK($end) }{ $end-day ->
        [other] {" "}le { DATETIME($end-date, part: "day") ->
            [1] 1er{"\u00A0"}{ DATETIME($end-date, month: "long") }
           *[other] { DATETIME($end-date, month: "long", day: "numeric") }
        }
       *[same] {""}
    }

# The start, after the day; begins with its own comma: « , à 12 h 10, heure locale (…) »,
# « , de 12 h 10, heure locale (…), à 13 h 15 », « , jusqu’à 13 h 15 », or nothing.
# $time: exact, approximate or none. $length: "until" where the record has an end.
part-start = { $time ->
        [none] { $length ->
            [until] , jusqu’à { part-end }
           *[other] {""}
        }
       *[other] , { part-clocks }
    }

# The start where the event was, and in parentheses at home; then the end, where the record has one.
# $home: none, same-day, other-day or date-only. $home-zone: the name of the time at home.
part-clocks = { $length ->
        [until] { $time ->
            [approximate] d’environ
           *[exact] de
        }
       *[other] { $time ->
            [approximate] vers
           *[exact] à
        }
    } { CLOCK($start) }{ $home ->
        [same-day] , heure locale ({ CLOCK($home-start) }, { $home-zone })
        [other-day] , heure locale ({ CLOCK($home-start) } le { part-day.home }, { $home-zone })
        [date-only] , heure locale (le { part-day.home }, { $home-zone })
       *[none] { $travel ->
            [host] , heure locale
            [both] , heure locale
           *[other] {""}
        }
    }{ $length ->
        [until] { $home ->
            [none] { $travel ->
                [host] ,
                [both] ,
               *[other] {""}
            }
           *[other] ,
        } à { part-end }
       *[other] {""}
    }

# How long, after the kind of event; begins with its own space.
# $length: none, exact, approximate, over, under, short or until.
part-length = { $length ->
        [none] {""}
        [until] {""}
        [short] {" "}de courte durée
       *[other] { $kinds-count ->
            [1] {""}
           *[other] {" "}d’une durée totale
        }{ $length ->
            [approximate] {" "}d’{ $duration }
            [under] {" "}d’{ $duration }
           *[other] {" "}de { $duration }
        }
    }

# Where it took place; begins with its own comma. Where the host was visiting, that is said
# of the host instead. $travel: who was away from home (none, host, guest, both).
# Of a talk over a distance, the place is that of the host. "full": the place with its country.
part-where = { $travel ->
        [host] {""}
        [both] { $venue ->
            [place] , { $form ->
                [remote] depuis { NAME($place, form: "full") }
               *[other] { NAME($place, form: "in-full") }
            }
           *[none] {""}
        }{ $purpose ->
            [occasion] , à l’occasion { NAME($occasion, form: "of") }
           *[none] { $venue ->
                [place] {""}
               *[none] , les participants se trouvant à l’étranger
            }
        }
       *[other] { $venue ->
            [place] , { $form ->
                [remote] depuis { $place }
               *[other] { NAME($place, form: "in") }
            }
           *[none] {""}
        }
    }
    .full = { $form ->
        [remote] depuis { NAME($place, form: "full") }
       *[other] { NAME($place, form: "in-full") }
    }

# The host side, and where it is visiting; ends with its own comma.
part-hosts = { $travel ->
        [host] { LIST($hosts, form: "introduced", separator: ", ", last-separator: ", et ") }, qui se { $hosts-count ->
            [1] trouvait
           *[other] trouvaient
        } { $venue ->
            [place] { $purpose ->
                [occasion] { NAME($place, form: "in-full") } à l’occasion { NAME($occasion, form: "of") }
               *[none] en visite { NAME($place, form: "in-full") }
            }
           *[none] à l’étranger{ $purpose ->
                [occasion] {" "}à l’occasion { NAME($occasion, form: "of") }
               *[none] {""}
            }
        },
       *[other] { LIST($hosts, form: "introduced-subject", separator: " ", last-separator: " et ") }
    }

# Where the other sides are visiting; begins with its own comma. Where the talk was over a distance, the
# place is that of the host.
part-guests-journey = { $travel ->
        [guest] , qui se { $guests-count ->
            [1] trouvait
           *[other] trouvaient
        } { $form ->
            [remote] à l’étranger
           *[other] { $venue ->
                [place] { $purpose ->
                    [occasion] { NAME($destination, form: "in") }
                   *[none] en visite { NAME($destination, form: "in") }
                }
               *[none] à l’étranger
            }
        }{ $purpose ->
            [occasion] {" "}à l’occasion { NAME($occasion, form: "of") }
           *[none] {""}
        }
       *[other] {""}
    }

# Who sat with the participants; a sentence after the lead. Its verb agrees with nobody, for a group is
# one of the list and several people.
attendance = On notait également la présence { LIST($attendees, form: "introduced-of", separator: ", ", last-separator: ", et ") }.

# The sentence that leads over to the numbered items. It refers to nothing in the sentence before, which
# may be about a dinner or about who else was there.
overview = Voici un résumé des échanges.

# What separates two sentences of a paragraph.
sentence-separator = {" "}

## The facts at a glance: a narrow strip beside the text, so the lines are short
## The attribute "label" is the word above a line. Of several events each has its own lines, under "glance-event".

# The day; the first of a month is an ordinal.
glance-time = { DATETIME($date, part: "day") ->
        [1] 1er{"\u00A0"}{ DATETIME($date, year: "numeric", month: "long") }
       *[other] { DATETIME($date, dateStyle: "long") }
    }
    .label = { $time ->
        [none] Date
       *[other] Date et heure
    }

# The time where it took place: « 12 h 10 à San Francisco », « de 9 h à 10 h 15 », « vers midi ».
glance-clock = { $length ->
        [until] { $time ->
            [none] jusqu’à { part-end }
            [approximate] d’environ { CLOCK($start) } à { part-end }
           *[exact] de { CLOCK($start) } à { part-end }
        }
       *[other] { $time ->
            [none] {""}
            [approximate] vers { CLOCK($start) }
           *[exact] { CLOCK($start) }
        }
    }{ $home ->
        [none] { $travel ->
            [host] { part-glance-zone }
            [both] { part-glance-zone }
           *[other] {""}
        }
       *[other] { part-glance-zone }
    }

# Whose clock that is, where it is not the one at home; begins with its own space or comma.
part-glance-zone = { $venue ->
        [place] {" "}{ NAME($place, form: "in") }
       *[none] , heure locale
    }

# The same instant at home: « 5 h 10 le 16 novembre, heure du Japon ».
# Where the end is known, « à partir de ».
glance-home-clock = { $home ->
        [same-day] { part-glance-from }{ CLOCK($home-start) }
        [other-day] { part-glance-from }{ CLOCK($home-start) } le { part-day.home }
       *[date-only] { $length ->
            [until] à partir du
           *[other] le
        } { part-day.home }
    }, { $home-zone }

# Before the time at home; ends with its own space.
part-glance-from = { $length ->
        [until] à partir de{" "}
       *[other] {""}
    }

# How long it lasted.
glance-length = { $length ->
        [short] brève
       *[other] { $duration }
    }
    .label = Durée

# Where it took place, with the country.
glance-place = { NAME($place, form: "full") }
    .label = Lieu

# One of several events: « Dîner de travail ».
glance-event = { LIST($kinds, form: "title", separator: " – ") }

# For whom they acted, above the names.
# chancery: allow unchanged -- “Participants” is a French word too
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
        [authentic] Texte provisoire
       *[translation] Traduction provisoire
    }

# Under the title, where parts of the page are not translated yet. $language: the language of these.
notice-untranslated = Certaines parties de ce texte ne sont pas encore traduites et figurent en { $language }.

# What the language calls itself, over its text in an edition of several languages.
edition-language = Français

# At the end: which languages are authoritative. $authentic: their names. $authentic-count: how many.
authenticity = { $authentic-count ->
        [0] {""}
        [1] Seul le texte { LIST($authentic) } fait foi.
       *[other] Les textes { LIST($authentic) } font également foi.
    }

# Foot of the page. $page, $pages: this page and the number of pages.
# chancery: allow unchanged -- the page and all pages, as in English
page-number = { $page }{"\u00A0"}/{"\u00A0"}{ $pages }

# Before the identifier of the record.
record-label = Document

# Which of the published versions it is.
revision = Révision { $revision }

# Heading over the list of documents that were signed or issued.
# chancery: allow unchanged -- the French word is the same
documents-heading = Documents

# Before the address of the public page on the relations of the countries.
section-page = Pour en savoir plus{"\u00A0"}: { $section-count ->
        [1] { LIST($section, form: "pair") }
       *[other] relations entre { LIST($section, form: "the") }
    }
