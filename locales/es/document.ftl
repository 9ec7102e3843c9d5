# The fixed wording of the page in Spanish: clock, title, lead, notices, labels.
#
# $host and $guest are people (or groups), $hosts and $guests lists of them; $place, $occasion
# and $kind are names. A name is printed as names.ftl has it; NAME($x, form: "…") prints another
# form of the same name, LIST($xs, form: "…") that of each of them. Articles and prepositions
# belong to the forms, because they agree with the name: "introduced-of" begins with del, de la or de un.
# {"\u00A0"} is a no-break space: what is on its two sides stays on one line.
#
# The messages that begin with "part-" are phrases that these sentences share.

## Times of day and lengths

# The time of day wherever one is printed, with its article: las 12:10 p. m., la 1:05 p. m.,
# las 12:00 del mediodía. What goes before it is written in the sentence: a, hacia.
# Noon has its hour, for «al mediodía» could be any time around it. Midnight is las 12:00 a. m.,
# because «la medianoche del 15 de agosto» could be either end of the day.
# $instant: the moment, in the time zone in which it is printed.
clock = { DATETIME($instant, part: "dayPeriod") ->
        [noon] las { part-digits } del mediodía
        [midnight] las { part-digits }{"\u00A0"}a.{"\u00A0"}m.
        [am] { DATETIME($instant, part: "hour", hourCycle: "h12") ->
            [1] la
           *[other] las
        } { part-digits }{"\u00A0"}a.{"\u00A0"}m.
       *[pm] { DATETIME($instant, part: "hour", hourCycle: "h12") ->
            [1] la
           *[other] las
        } { part-digits }{"\u00A0"}p.{"\u00A0"}m.
    }
# chancery: allow unchanged -- the twelve-hour clock is written in the same digits
part-digits = { DATETIME($instant, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($instant, part: "minute"), minimumIntegerDigits: 2) }

# How long something lasted, after «de»: aproximadamente 40 minutos, 2 horas y 30 minutos.
# $precision: exact, approximate, over or under. $hours, $minutes: numbers, 0 where there are none.
duration = { $precision ->
        [approximate] aproximadamente { part-hours-and-minutes }
        [over] más de { part-hours-and-minutes }
        [under] algo menos de { part-hours-and-minutes }
       *[exact] { part-hours-and-minutes }
    }
part-hours-and-minutes = { $hours ->
        [0] {""}
        [one] { $hours }{"\u00A0"}hora
       *[other] { $hours }{"\u00A0"}horas
    }{ $minutes ->
        [0] {""}
       *[other] { $hours ->
            [0] {""}
           *[other] {" "}y{" "}
        }{ $minutes ->
            [one] { $minutes }{"\u00A0"}minuto
           *[other] { $minutes }{"\u00A0"}minutos
        }
    }

## Head of the page

# What the page is, in its letterhead: the same for every kind of event.
document-kind = Resumen

# The running head: the relations of the countries or organisations.
section = { $section-count ->
        [1] Relaciones exteriores { LIST($section, form: "of") }
       *[other] Relaciones entre { LIST($section, form: "the") }
    }

# Place and day of publication, above the title: «Tokio, 15 de noviembre de 2023».
# $issued: whether it is known where the publisher has its seat (place, none).
# chancery: allow unchanged -- place, comma and date, as in English
date-line = { $issued ->
        [place] { $seat },{" "}
       *[none] {""}
    }{ DATETIME($published, dateStyle: "long") }

## Titles
## One message makes all of them. A title of its own for one meeting is "title-" with the kind, as in
## "title-summit-meeting", in the file of that meeting.

# implied: $host where $title-kinds-count is 1 -- what is held for the guests names them alone
# «Reunión de cancilleres del Japón y del Perú». Where the title names several kinds, they follow a
# colon, in lower case: «Encuentro entre el Japón y el Perú: reunión de cancilleres y almuerzo de trabajo».
# $parties: the countries and organisations that took part.
# implied: $paid-by -- of several kinds the title names the countries alone
title = { $title-kinds-count ->
        [1] { NAME($title-kind, form: "title") } { part-title-sides }
       *[other] { $parties-count ->
            [0] Actos { part-title-people }
            [1] Actos { part-title-people }
           *[other] Encuentro entre { LIST($parties, form: "the") }
        }: { LIST($title-kinds) }
    }

# The sides, after the kind of event. The form "sides" of a kind says how it names them:
# call: who called on whom; guests: only those for whom it was held; ministers-of and
# ministers-between: «de los cancilleres», «entre las cancilleres»; of: «del Japón y del Perú»;
# between: «entre el Japón y el Perú».
part-title-sides = { NAME($title-kind, form: "sides") ->
        [call] { $guests-count ->
            [0] { part-title-people }
           *[other] { $paid-by ->
                [host] { LIST($hosts, form: "introduced-address-of") } { LIST($guests, form: "introduced-address-to") }
               *[other] { LIST($guests, form: "introduced-address-of") } { LIST($hosts, form: "introduced-address-to") }
            }
        }
        [guests] { $guests-count ->
            [0] { part-title-people }
           *[other] { LIST($guests, form: "introduced-address-to") }
        }
       *[other] { $parties-count ->
            [0] { part-title-people }
            [1] { part-title-people }
           *[other] { NAME($title-kind, form: "sides") ->
                [of] { LIST($parties, form: "of") }
                [ministers-of] de { part-ministers } { LIST($parties, form: "of") }
                [ministers-between] entre { part-ministers } { LIST($parties, form: "of") }
               *[between] entre { LIST($parties, form: "the") }
            }
        }
    }

# The same where all act for one country: «de la ministra Kamikawa con parlamentarios del Japón».
part-title-people = { LIST($hosts, form: "introduced-address-of") }{ $guests-count ->
        [0] {""}
       *[other] {" "}con { LIST($guests, form: "introduced-address-the") }
    }

# «las cancilleres» where there are two, both of them women.
part-ministers = { $hosts-count ->
        [1] { $guests-count ->
            [0] los cancilleres
            [1] { GENDER($host) ->
                [feminine] { GENDER($guest) ->
                    [feminine] las cancilleres
                   *[other] los cancilleres
                }
               *[other] los cancilleres
            }
           *[other] los cancilleres
        }
       *[other] los cancilleres
    }

## The lead: the first paragraph, under the title

# «El 15 de noviembre, a las 12:10 p. m. …, la ministra …, Sra. …, mantuvo una reunión de cancilleres de
# aproximadamente 40 minutos con el ministro …, Excmo. Sr. ….» One later event is a clause of that
# sentence, more of them are a sentence of their own.
lead = El { DATETIME($date, month: "long", day: "numeric") }{ $time ->
        [none] {""}
       *[other] , { part-clocks }
    }{ part-where }, { part-hosts } { part-event }{ part-guests }{ $following-count ->
        [0] {""}
        [1] , y posteriormente{ LIST($following) }
       *[other] . Posteriormente{ LIST($following, separator: "; después", last-separator: " y") }
    }.

# One later event, after posteriormente, después or y: «, a las 7:00 p. m., mantuvo una cena de trabajo
# de aproximadamente 60 minutos». When and where it was is between commas; without that, a space begins it.
# $day and $where: whether its day and place are those of the event before (same) or not (other).
# implied: $host where $paid-by is guest -- the host is the subject of the verb, and receives the call
following = { $day ->
        [same] {""}
       *[other] , el { DATETIME($date, month: "long", day: "numeric") }
    }{ $time ->
        [none] {""}
       *[other] , { part-clocks }
    }{ $where ->
        [same] {""}
       *[other] { $venue ->
            [place] , en { NAME($place, form: "full") }
           *[none] {""}
        }
    }{ $purpose ->
        [occasion] , con motivo { NAME($occasion, form: "of") }
       *[none] {""}
    }{ $day ->
        [other] ,{" "}
       *[same] { $time ->
            [none] { $where ->
                [other] ,{" "}
               *[same] { $purpose ->
                    [occasion] ,{" "}
                   *[none] {" "}
                }
            }
           *[other] ,{" "}
        }
    }{ part-event }{ $guests-count ->
        [0] {""}
       *[other] { $paid-by ->
            [host] {" "}{ LIST($guests, form: "introduced-address-to") }
            [guest] {" "}{ LIST($guests, form: "introduced-address-of") }
           *[none] {""}
        }
    }

# What took place, with its verb, which agrees with the host side, and how long it lasted:
# «mantuvo una reunión de aproximadamente 40 minutos», «recibió, durante 20 minutos, la visita de cortesía».
# $paid-by: who paid a call; none where it was something else.
part-event = { $hosts-count ->
        [1] { $paid-by ->
            [guest] recibió
           *[other] { NAME($kind, form: "held") }
        }
       *[other] { $paid-by ->
            [guest] recibieron
           *[other] { NAME($kind, form: "held-plural") }
        }
    }{ $length ->
        [short] {" "}{ LIST($kinds, form: "brief") }
        [none] {" "}{ part-kinds }
        [until] {" "}{ part-kinds }
       *[other] { $paid-by ->
            [guest] , durante { $duration }, { part-kinds }
           *[other] {" "}{ part-kinds } de { $duration }{ $kinds-count ->
                [1] {""}
               *[other] {" "}en total
            }
        }
    }
part-kinds = { $paid-by ->
        [guest] { LIST($kinds, form: "the") }
       *[other] { LIST($kinds, form: "phrase") }
    }

# The start where the event was, and in parentheses at home: «a las 12:10 p. m., hora local (a las
# 5:10 a. m. del 16 de noviembre, hora del Japón)», «hacia el mediodía»; where the end is known, both:
# «con inicio a las 10:00 p. m. y término a la 1:30 a. m. del 6 de marzo».
# $home-zone: the name of the time at home. $end-day: whether the end is on the day of the start.
part-clocks = { $length ->
        [until] con inicio{" "}
       *[other] {""}
    }{ $time ->
        [approximate] hacia { DATETIME($start, part: "dayPeriod") ->
            [noon] el mediodía
           *[other] { CLOCK($start) }
        }
       *[exact] a { CLOCK($start) }
    }{ $home ->
        [same-day] , hora local (a { CLOCK($home-start) }, { $home-zone })
        [other-day] , hora local (a { CLOCK($home-start) } del { DATETIME($home-date, month: "long", day: "numeric") }, { $home-zone })
        [date-only] , hora local ({ DATETIME($home-date, month: "long", day: "numeric") }, { $home-zone })
       *[none] { $travel ->
            [host] , hora local
            [both] , hora local
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
        } y término a { CLOCK($end) }{ $end-day ->
            [other] {" "}del { DATETIME($end-date, month: "long", day: "numeric") }
           *[same] {""}
        }
       *[other] {""}
    }

# Where it took place; begins with its own comma. Where the host was visiting, that is said of
# the host instead.
part-where = { $travel ->
        [host] {""}
        [both] { $venue ->
            [place] , en { NAME($place, form: "full") }
           *[none] {""}
        }{ $purpose ->
            [occasion] , con motivo { NAME($occasion, form: "of") }
           *[none] { $venue ->
                [place] {""}
               *[none] , con todas las partes de viaje en el extranjero
            }
        }
       *[other] { $venue ->
            [place] , en { $place }
           *[none] {""}
        }
    }

# The host side, and where it is visiting: «la ministra de …, Sra. …, quien se encontraba en …,».
# Nothing but the verb may follow: the commas are closed. Beside a «visita de cortesía» the journey is
# a «viaje», here and below.
part-hosts = { $travel ->
        [host] { LIST($hosts, form: "introduced", separator: "; ", last-separator: ", y ") }, { $hosts-count ->
            [1] quien se encontraba
           *[other] quienes se encontraban
        } { $purpose ->
            [occasion] { $venue ->
                [place] en { NAME($place, form: "full") }
               *[none] en el extranjero
            } con motivo { NAME($occasion, form: "of") }
           *[none] { $venue ->
                [place] { $form ->
                    [call] de viaje
                   *[other] de visita
                } en { NAME($place, form: "full") }
               *[none] de viaje en el extranjero
            }
        },
       *[other] { LIST($hosts, form: "introduced-closed", separator: " ", last-separator: " y ") }
    }

# The other sides, after the kind of event, and where they are visiting; begins with its own space.
# «de visita …» has no verb of its own, lest the verb of a later event be read as theirs. Of a talk over a
# distance $place is where the host was, so that nothing is said of the place of the others.
part-guests = { $guests-count ->
        [0] {""}
       *[other] { $paid-by ->
            [host] {" "}{ LIST($guests, form: "introduced-to", separator: "; ", last-separator: ", y ") }
            [guest] {" "}{ LIST($guests, form: "introduced-of", separator: "; ", last-separator: ", y ") }
           *[none] { NAME($kind, form: "sides") ->
                [guests] {" "}{ LIST($guests, form: "introduced-to", separator: "; ", last-separator: ", y ") }
               *[other] {" "}con { LIST($guests, form: "introduced", separator: "; ", last-separator: ", y ") }
            }
        }{ $travel ->
            [guest] { $venue ->
                [place] { $form ->
                    [remote] , de viaje en el extranjero
                    [call] , de viaje en { NAME($destination, form: "the") }
                   *[other] , de visita en { NAME($destination, form: "the") }
                }
               *[none] , de viaje en el extranjero
            }{ $purpose ->
                [occasion] {" "}con motivo { NAME($occasion, form: "of") }
               *[none] {""}
            }
           *[other] {""}
        }
    }

# Who sat with the participants; a sentence after the lead.
attendance = { $attendees-count ->
        [1] Asistió
       *[other] Asistieron
    } también { LIST($attendees, form: "introduced", separator: "; ", last-separator: ", y ") }.

# The sentence that leads over to the numbered items.
overview = A continuación se ofrece un resumen.

# What separates two sentences of a paragraph.
sentence-separator = {" "}

## The facts at a glance: a narrow strip beside the text, so the lines are short
## The attribute "label" is the word above a line. Of several events each has its own lines, under "glance-event".

# The day.
glance-time = { DATETIME($date, dateStyle: "long") }
    .label = { $time ->
        [none] Fecha
       *[other] Fecha y hora
    }

# The time where it took place: «a las 12:10 p. m. en San Francisco», «de las 9:00 a. m. a las 10:15 a. m.»,
# «hacia el mediodía».
glance-clock = { $length ->
        [until] { $time ->
            [none] hasta { part-glance-end }
            [approximate] desde aproximadamente { CLOCK($start) } hasta { part-glance-end }
           *[exact] de { CLOCK($start) } a { part-glance-end }
        }
       *[other] { $time ->
            [none] {""}
            [approximate] hacia { DATETIME($start, part: "dayPeriod") ->
                [noon] el mediodía
               *[other] { CLOCK($start) }
            }
           *[exact] a { CLOCK($start) }
        }
    }{ $home ->
        [none] { $travel ->
            [host] { part-glance-zone }
            [both] { part-glance-zone }
           *[other] {""}
        }
       *[other] { part-glance-zone }
    }

# The end. $end-day: whether it is on the day of the start.
part-glance-end = { CLOCK($end) }{ $end-day ->
        [other] {" "}del { DATETIME($end-date, month: "long", day: "numeric") }
       *[same] {""}
    }

# Whose clock that is, where it is not the one at home; begins with its own space or comma.
part-glance-zone = { $venue ->
        [place] {" "}en { $place }
       *[none] , hora local
    }

# The same instant at home: «a las 5:10 a. m. del 16 de noviembre, hora del Japón».
glance-home-clock = { $home ->
        [same-day] { part-glance-from } { CLOCK($home-start) }
        [other-day] { part-glance-from } { CLOCK($home-start) } del { DATETIME($home-date, month: "long", day: "numeric") }
       *[date-only] { $length ->
            [until] desde el{" "}
           *[other] {""}
        }{ DATETIME($home-date, month: "long", day: "numeric") }
    }, { $home-zone }

# Before the time at home: «desde» where the end is known.
part-glance-from = { $length ->
        [until] desde
       *[other] a
    }

# How long it lasted.
glance-length = { $length ->
        [short] breve
       *[other] { $duration }
    }
    .label = Duración

# Where it took place, with the country.
glance-place = { NAME($place, form: "full") }
    .label = Lugar

# One of several events: «Reunión de cancilleres».
glance-event = { LIST($kinds, form: "title", separator: " – ") }

# For whom they acted, above the names.
glance-side = { $affiliation ->
        [party] { NAME($party, form: "bare") }
       *[none] Participantes
    }

# A person or a group. "office": the line below a person.
glance-participant = { $participant }
    .office = { NAME($participant, form: "office") }

## Notices and labels

# Under the title while the text is not final.
# $text: authentic where this language is one of the authoritative ones, translation otherwise.
notice-provisional = { $text ->
        [authentic] Texto provisional
       *[translation] Traducción provisional
    }

# Under the title, where parts of the page are not translated yet. $language: the language of these.
notice-untranslated = Algunas partes de este texto aún no se han traducido y se ofrecen en { $language }.

# What the language calls itself, over its text in an edition of several languages.
edition-language = Español

# At the end: which languages are authoritative. $authentic: their names.
authenticity = { $authentic-count ->
        [0] {""}
        [1] Es auténtico el texto en { LIST($authentic) }.
       *[other] Son igualmente auténticos los textos en { LIST($authentic) }.
    }

# Foot of the page. $page, $pages: this page and the number of pages.
# chancery: allow unchanged -- the page and all pages, as in English
page-number = { $page }{"\u00A0"}/{"\u00A0"}{ $pages }

# Before the identifier of the record.
record-label = Registro

# Which of the published versions it is.
revision = Revisión { $revision }

# Heading over the list of documents that were signed or issued.
documents-heading = Documentos

# Before the address of the public page on the relations of the countries.
section-page = Más información: { $section-count ->
        [1] relaciones exteriores { LIST($section, form: "of") }
       *[other] relaciones entre { LIST($section, form: "the") }
    }
