# The fixed wording of the page in Spanish: clock, lead, title, notices, labels.
#
# $host, $guest … are people (or a group), $place, $occasion, $kind are names. A name is
# printed as names.ftl has it; NAME($x, form: "…") prints another form of the same name.
# {"\u00A0"} is a no-break space: what stands on its two sides stays on one line.

## Times of day and lengths

# The time of day wherever the lead names one, with its preposition and article:
# a las 12:10 p. m., a la 1:05 p. m., al mediodía. Midnight is a las 12:00 a. m., because «la
# medianoche del 15 de agosto» could be either end of the day.
# $time: the moment, in the time zone where it is told.
clock = { DATETIME($time, part: "dayPeriod") ->
        [noon] al mediodía
        [midnight] a las { DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) }{"\u00A0"}a.{"\u00A0"}m.
        [am] { DATETIME($time, part: "hour", hourCycle: "h12") ->
            [1] a la { DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) }{"\u00A0"}a.{"\u00A0"}m.
           *[other] a las { DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) }{"\u00A0"}a.{"\u00A0"}m.
        }
       *[pm] { DATETIME($time, part: "hour", hourCycle: "h12") ->
            [1] a la { DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) }{"\u00A0"}p.{"\u00A0"}m.
           *[other] a las { DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) }{"\u00A0"}p.{"\u00A0"}m.
        }
    }

# How long something lasted, after «de»: aproximadamente 40 minutos, 2 horas y 30 minutos.
# $precision: exact, approximate, over or under. $hours, $minutes: numbers, 0 where there are none.
duration = { $precision ->
        [approximate] aproximadamente { part-hours-and-minutes }
        [over] más de { part-hours-and-minutes }
        [under] algo menos de { part-hours-and-minutes }
       *[exact] { part-hours-and-minutes }
    }

# The bare length inside "duration": 40 minutos, 1 hora, 2 horas y 30 minutos.
part-hours-and-minutes = { $hours ->
        [0] { $minutes ->
            [one] { $minutes }{"\u00A0"}minuto
           *[other] { $minutes }{"\u00A0"}minutos
        }
        [one] { $minutes ->
            [0] { $hours }{"\u00A0"}hora
            [one] { $hours }{"\u00A0"}hora y { $minutes }{"\u00A0"}minuto
           *[other] { $hours }{"\u00A0"}hora y { $minutes }{"\u00A0"}minutos
        }
       *[other] { $minutes ->
            [0] { $hours }{"\u00A0"}horas
            [one] { $hours }{"\u00A0"}horas y { $minutes }{"\u00A0"}minuto
           *[other] { $hours }{"\u00A0"}horas y { $minutes }{"\u00A0"}minutos
        }
    }

## Head of the page

# Running head where the page belongs to the relations of two countries.
# $first, $second: the countries. The second brings its own "y" or "e".
section-two = Relaciones entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }

# Running head where it belongs to one country or organisation. $first: its name.
section-one = { $first }

# The day of publication, above the title. $published: a date.
date-line = { DATETIME($published, dateStyle: "long") }

## Titles, one for each kind of event
## $first, $second: the two countries of the running head.

title-foreign-ministers-meeting = Reunión de cancilleres { NAME($first, form: "of") } y { NAME($second, form: "of") }
title-summit-meeting = Reunión cumbre entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }
title-small-group-meeting = Reunión en formato reducido entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }
title-working-breakfast = Desayuno de trabajo entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }
title-working-lunch = Almuerzo de trabajo entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }
title-working-dinner = Cena de trabajo entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }
title-telephone-talk = Conversación telefónica entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }
title-video-conference = Videoconferencia entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }

# A title that names both and leaves it to the lead who called on whom.
title-courtesy-call = Visita de cortesía: { NAME($guest, form: "address") } y { NAME($host, form: "address") }
title-pull-aside = Conversación informal entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }
title-signing = Ceremonia de firma entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }
title-exchange-of-letters = Canje de cartas entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }

## The lead: the first sentence under the title
## The code chooses one message by the form of the event (in person, remote, courtesy call), by
## the guests (one; "many" = several; "group" = an unnamed group) and by the number of events.
## The messages "part-…" at the end of this group are the phrases that these sentences share.

# «El 15 de noviembre, a las 12:10 p. m. …, la ministra …, Sra. …, mantuvo una reunión de cancilleres de … con …»
lead-meeting = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-guest }.
lead-meeting-two-events = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-guest }, y posteriormente{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-meeting-many = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-guests }.
lead-meeting-many-two-events = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-guests }, y posteriormente{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-meeting-group = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-group }.
lead-meeting-group-two-events = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-group }, y posteriormente{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.

# A telephone talk or a video conference.
lead-remote = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-guest }.
lead-remote-two-events = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-guest }, y posteriormente{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-remote-many = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-guests }.
lead-remote-many-two-events = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-guests }, y posteriormente{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
lead-remote-group = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-group }.
lead-remote-group-two-events = El { part-day }{ part-start }{ part-where }, { part-host }, { NAME($kind, form: "held") }{ part-length } con { part-group }, y posteriormente{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.

# A courtesy call: paid by the host where the host is away from home, otherwise received by the host.
lead-courtesy-call = { $travel ->
        [host] El { part-day }{ part-start }{ part-where }, { part-guest }, recibió{ part-call-length } la visita de cortesía { part-of-host }.
       *[other] El { part-day }{ part-start }{ part-where }, { part-host }, recibió{ part-call-length } la visita de cortesía { part-of-guest }.
    }
lead-courtesy-call-two-events = { $travel ->
        [host] El { part-day }{ part-start }{ part-where }, { part-guest }, recibió{ part-call-length } la visita de cortesía { part-of-host }, a la que siguió{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
       *[other] El { part-day }{ part-start }{ part-where }, { part-host }, recibió{ part-call-length } la visita de cortesía { part-of-guest }, a la que siguió{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
    }
lead-courtesy-call-many = { $travel ->
        [host] El { part-day }{ part-start }{ part-where }, { part-guests }, recibieron{ part-call-length } la visita de cortesía { part-of-host }.
       *[other] El { part-day }{ part-start }{ part-where }, { part-host }, recibió{ part-call-length } la visita de cortesía de { part-guests }.
    }
lead-courtesy-call-many-two-events = { $travel ->
        [host] El { part-day }{ part-start }{ part-where }, { part-guests }, recibieron{ part-call-length } la visita de cortesía { part-of-host }, a la que siguió{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
       *[other] El { part-day }{ part-start }{ part-where }, { part-host }, recibió{ part-call-length } la visita de cortesía de { part-guests }, a la que siguió{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
    }
lead-courtesy-call-group = { $travel ->
        [host] El { part-day }{ part-start }{ part-where }, { part-group }, recibió{ part-call-length } la visita de cortesía { part-of-host }.
       *[other] El { part-day }{ part-start }{ part-where }, { part-host }, recibió{ part-call-length } la visita de cortesía de { part-group }.
    }
lead-courtesy-call-group-two-events = { $travel ->
        [host] El { part-day }{ part-start }{ part-where }, { part-group }, recibió{ part-call-length } la visita de cortesía { part-of-host }, a la que siguió{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
       *[other] El { part-day }{ part-start }{ part-where }, { part-host }, recibió{ part-call-length } la visita de cortesía de { part-group }, a la que siguió{ part-second-start } { NAME($second-kind, form: "phrase") }{ part-second-length }.
    }

# The day of the event.
part-day = { DATETIME($start, month: "long", day: "numeric") }

# The day at home where it is another one.
part-home-day = { DATETIME($home-start, month: "long", day: "numeric") }

# The start, after the day; begins with its own comma: «, a las 12:10 p. m., hora local (…)»,
# «, con inicio a las 12:10 p. m., hora local (…), y término a la 1:15 p. m.», or nothing.
# $time: exact, approximate or none. $length: "until" where the record has an end ($end-clock).
part-start = { $time ->
        [none] { $length ->
            [until] , con término { $end-clock }
           *[other] {""}
        }
       *[other] { $length ->
            [until] { $home ->
                [none] , { part-start-clocks } y término { $end-clock }
               *[other] , { part-start-clocks }, y término { $end-clock }
            }
           *[other] , { part-start-clocks }
        }
    }

# The start where the event was, and in parentheses at home.
# $home: none, same-day, other-day or date-only. $home-zone: the name of the time at home.
part-start-clocks = { $home ->
        [same-day] { part-start-clock }, hora local ({ $home-start-clock }, { $home-zone })
        [other-day] { part-start-clock }, hora local ({ $home-start-clock } del { part-home-day }, { $home-zone })
        [date-only] { part-start-clock }, hora local ({ part-home-day }, { $home-zone })
       *[none] { $travel ->
            [host] { part-start-clock }, hora local
            [both] { part-start-clock }, hora local
           *[other] { part-start-clock }
        }
    }

# «a las 12:10 p. m.», «aproximadamente al mediodía», «con inicio a las 12:10 p. m.»
part-start-clock = { $length ->
        [until] { $time ->
            [approximate] con inicio aproximadamente { $start-clock }
           *[exact] con inicio { $start-clock }
        }
       *[other] { $time ->
            [approximate] aproximadamente { $start-clock }
           *[exact] { $start-clock }
        }
    }

# How long, after the kind of event; begins with its own space.
# $length: none, exact, approximate, over, under, short or until.
part-length = { $length ->
        [none] {""}
        [until] {""}
        [short] {" "}de corta duración
       *[other] {" "}de { $duration }
    }

# The same for a courtesy call, after the verb: «recibió, durante aproximadamente 20 minutos, la visita …».
part-call-length = { $length ->
        [none] {""}
        [until] {""}
        [short] , por breve tiempo,
       *[other] , durante { $duration },
    }

# Where everyone was, and why, if all were away from home; begins with its own comma.
# $travel: who is away from home (none, host, guest, both). $purpose: occasion, or none where
# the journey has no occasion of its own.
part-where = { $travel ->
        [both] { $purpose ->
            [occasion] , en { NAME($place, form: "full") } y con motivo { NAME($occasion, form: "of") }
           *[none] , en { NAME($place, form: "full") }
        }
       *[other] {""}
    }

# The host with article, office, style and name, and where the host is travelling:
# «la ministra de …, Sra. …, quien se encontraba en …».
part-host = { GENDER($host) ->
        [feminine] la
       *[other] el
    } { part-host-named }

# The same with de: «de la ministra de …», «del ministro de …».
part-of-host = { GENDER($host) ->
        [feminine] de la
       *[other] del
    } { part-host-named }
part-host-named = { $travel ->
        [host] { $purpose ->
            [occasion] { NAME($host, form: "office") }, { NAME($host, form: "styled") }, quien se encontraba en { NAME($place, form: "full") } con motivo { NAME($occasion, form: "of") }
           *[none] { NAME($host, form: "office") }, { NAME($host, form: "styled") }, quien se encontraba de visita en { NAME($place, form: "full") }
        }
       *[other] { NAME($host, form: "office") }, { NAME($host, form: "styled") }
    }

# The guest in the same way.
part-guest = { GENDER($guest) ->
        [feminine] la
       *[other] el
    } { part-guest-named }
part-of-guest = { GENDER($guest) ->
        [feminine] de la
       *[other] del
    } { part-guest-named }
part-guest-named = { $travel ->
        [guest] { $purpose ->
            [occasion] { NAME($guest, form: "office") }, { NAME($guest, form: "styled") }, quien se encontraba en { NAME($host-country, form: "the") } con motivo { NAME($occasion, form: "of") }
           *[none] { NAME($guest, form: "office") }, { NAME($guest, form: "styled") }, quien se encontraba de visita en { NAME($host-country, form: "the") }
        }
       *[other] { NAME($guest, form: "office") }, { NAME($guest, form: "styled") }
    }

# Several guests, each as the message "introduced" in names.ftl has it.
part-guests = { $travel ->
        [guest] { $purpose ->
            [occasion] { LIST($guests, type: "conjunction", form: "introduced") }, quienes se encontraban en { NAME($host-country, form: "the") } con motivo { NAME($occasion, form: "of") }
           *[none] { LIST($guests, type: "conjunction", form: "introduced") }, quienes se encontraban de visita en { NAME($host-country, form: "the") }
        }
       *[other] { LIST($guests, type: "conjunction", form: "introduced") }
    }

# An unnamed group.
part-group = { $travel ->
        [guest] { $purpose ->
            [occasion] { NAME($guest) } que se encontraba en { NAME($host-country, form: "the") } con motivo { NAME($occasion, form: "of") }
           *[none] { NAME($guest) } que se encontraba de visita en { NAME($host-country, form: "the") }
        }
       *[other] { NAME($guest) }
    }

# The same for the second event, in «, y posteriormente, a las 7:00 p. m., una cena de trabajo de …».
# Between its own commas; «hora local» has been said by then.
part-second-start = { $second-time ->
        [none] { $second-length ->
            [until] , con término { $second-end-clock },
           *[other] {""}
        }
       *[other] { $second-length ->
            [until] , { part-second-start-clocks } y término { $second-end-clock },
           *[other] , { part-second-start-clocks },
        }
    }
part-second-start-clocks = { $second-home ->
        [same-day] { part-second-start-clock } ({ $second-home-start-clock }, { $home-zone })
        [other-day] { part-second-start-clock } ({ $second-home-start-clock } del { part-second-home-day }, { $home-zone })
        [date-only] { part-second-start-clock } ({ part-second-home-day }, { $home-zone })
       *[none] { part-second-start-clock }
    }
part-second-start-clock = { $second-length ->
        [until] { $second-time ->
            [approximate] con inicio aproximadamente { $second-start-clock }
           *[exact] con inicio { $second-start-clock }
        }
       *[other] { $second-time ->
            [approximate] aproximadamente { $second-start-clock }
           *[exact] { $second-start-clock }
        }
    }
part-second-home-day = { DATETIME($second-home-start, month: "long", day: "numeric") }
part-second-length = { $second-length ->
        [none] {""}
        [until] {""}
        [short] {" "}de corta duración
       *[other] {" "}de { $second-duration }
    }

# The second sentence of the lead, before the numbered items.
overview = A continuación se ofrece un resumen.

# What stands between two sentences of a paragraph.
sentence-separator = {" "}

## Notices and labels

# Under the title while the text is not final.
# $text: authentic where this language is one of the authoritative ones, translation otherwise.
notice-provisional = { $text ->
        [authentic] Texto provisional
       *[translation] Traducción provisional
    }

# At the end: which languages are authoritative. $authentic: their names. $authentic-count: how many.
authenticity = { $authentic-count ->
        [1] Es auténtico el texto en { LIST($authentic, type: "conjunction") }.
       *[other] Son igualmente auténticos los textos en { LIST($authentic, type: "conjunction") }.
    }

# Foot of the page. $page, $pages: this page and the number of pages.
page-number = { $page }{" "}/{" "}{ $pages }

# Foot of the page, before the identifier of the record and the number of its revision.
record-label = Registro
revision-label = Revisión

# Heading over the list of documents that were signed or issued.
documents-heading = Documentos

# Label of the link to the public page on the relations of the two countries.
back-to-section = Volver a las relaciones entre { NAME($first, form: "the") } { NAME($second, form: "and-the") }
