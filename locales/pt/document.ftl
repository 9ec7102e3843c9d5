### To translate from es into pt: take the # and the space away from the lines of a
### message and put pt in the place of the es text.
### What is still a comment is not translated; `chancery check` lists it.
###
### Messages can use, where their comments say so:
###   $host: the first of the host side: a person or a group
###   $hosts: everyone of the host side
###   $hosts-count: how many people they are, those of groups included
###   $guest: the first of the other sides, where $guests-count is not 0
###   $guests: everyone of all other sides, where $guests-count is not 0
###   $guests-count: how many people they are, those of groups included
###   $host-country: the country of the host side, where the host acts for a country
###   $host-organisation: the organisation of the host side, where the host acts for an organisation
###   $guest-country: the country of that side, where a side is called guest and acts for a country
###   $guest-organisation: the organisation of that side, where a side is called guest and acts for an organisation
###   $parties: the countries and organisations for which the sides act, where $parties-count is not 0
###   $parties-count: how many they are
###   $section: the countries and organisations of the running head
###   $section-count: how many they are
###   $first: the first of the running head
###   $others: the others of the running head, where the running head names two or more
###   $publisher: the organisation that publishes the record
###   $published: the day of publication
###   $status: whether the text may still change
###   $text: whether this language is one of the authoritative ones
###   $authentic: the names of the authoritative languages, where $authentic-count is not 0
###   $authentic-count: how many they are
###   $home-zone: the name of the time at home, such as JST
###
### Messages can use, where their comments say so:
###   $kind: what it was; the first kind where it was several
###   $form: the form of its kind, as data/registry/kinds.yaml has it
###   $kinds: everything that it was
###   $kinds-count: how many kinds that are
###   $time: whether the record says at what time it began
###   $date: the day on which it began, where it took place
###   $start: when it began, where it took place, where $time is exact or approximate
###   $home: whether the time at home is printed beside it, and whether that is another day
###   $home-date: the day at home, where $home is same-day or other-day or date-only
###   $home-start: when it began, at home, where $home is same-day or other-day
###   $length: how the record says how long it lasted
###   $duration: how long it lasted, where $length is exact or approximate or over or under
###   $end: when it ended, where $length is until
###   $end-date: the day on which it ended, where $length is until
###   $end-day: whether it ended on the day on which it began, where $length is until
###   $venue: whether the record names a place
###   $place: where it took place; for a talk over a distance, where the host was, where $venue is place
###   $destination: the country of the place; the place itself where it lies in none, where $venue is place
###   $travel: who was away from home for it
###   $purpose: whether the journey had an occasion
###   $occasion: what they had come for, where $purpose is occasion
###   $paid-by: which side paid a call

## Times of day and lengths

# A time of day, wherever one is printed: «às 12h10», «à 1h30». The preposition is in it, for it is
# one word with the article.
#   $instant: the instant, in the zone in which it is printed
clock = { DATETIME($instant, part: "hour", hourCycle: "h23") ->
        [1] à
       *[other] às
    } { DATETIME($instant, part: "hour", hourCycle: "h23") }h{ NUMBER(DATETIME($instant, part: "minute"), minimumIntegerDigits: 2) }

# A length of time, wherever one is printed. For example: approximately 40 minutes
#   $hours: whole hours; 0 where there are none
#   $minutes: minutes; 0 where there are none
#   $precision: how exact that is
duration = { $precision ->
        [approximate] aproximadamente { part-hours-and-minutes }
        [over] mais de { part-hours-and-minutes }
        [under] pouco menos de { part-hours-and-minutes }
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
           *[other] {" "}e{" "}
        }{ $minutes ->
            [one] { $minutes }{"\u00A0"}minuto
           *[other] { $minutes }{"\u00A0"}minutos
        }
    }

## Head of the page

# What the page is, in its letterhead; the same for every kind of event. For example: Readout
# It gets $host and the others of its group.
document-kind = Resumo

# The running head. For example: Japan–Peru Relations
# It gets $host and the others of its group.
section = { $section-count ->
        [1] Relações externas { LIST($section, form: "of") }
       *[other] Relações entre { LIST($section, form: "the") }
    }

# Place and day of publication, above the title. For example: Tokyo, November 15, 2023
# It gets $host and the others of its group.
#   $issued: whether the registry says where the publisher has its seat
#   $seat: the place where the publisher has its seat, where $issued is place
date-line = { $issued ->
        [place] { $seat },{" "}
       *[none] {""}
    }{ DATETIME($published, dateStyle: "long") }

## Titles
## One message makes all of them. A title of its own for one meeting is "title-" with the kind, as in
## "title-summit-meeting", in the file of that meeting.

# The title. For example: Japan–Peru Foreign Ministers’ Meeting
# It gets $host and the others of its group.
#   $title-kind: the kind of event that the title names first
#   $title-kinds: the kinds of event that the title names
#   $title-kinds-count: how many they are
#   $paid-by: which side paid a call
# implied: $host where $title-kinds-count is 1 -- what is held for the guests names them alone
# implied: $paid-by -- of several kinds the title names the countries alone
title = { $title-kinds-count ->
        [1] { NAME($title-kind, form: "title") } { part-title-sides }
       *[other] { $parties-count ->
            [0] Atos { part-title-people }
            [1] Atos { part-title-people }
           *[other] Encontro entre { LIST($parties, form: "the") }
        }: { LIST($title-kinds) }
    }

# The sides, after the kind of event. The form "sides" of a kind says how it names them:
# call: who called on whom; guests: only those for whom it was held; ministers-of and
# ministers-between: «dos Ministros …», «entre as Ministras …»; of: «do Japão e do Peru»;
# between: «entre o Japão e o Peru».
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
                [ministers-of] { part-ministers.of } { LIST($parties, form: "of") }
                [ministers-between] entre { part-ministers } { LIST($parties, form: "of") }
               *[between] entre { LIST($parties, form: "the") }
            }
        }
    }

# The same where all act for one country: «da Ministra Kamikawa com deputados do Japão».
part-title-people = { LIST($hosts, form: "introduced-address-of") }{ $guests-count ->
        [0] {""}
       *[other] {" "}com { LIST($guests, form: "introduced-address-the") }
    }

# «as Ministras …» where there are two, both of them women. "of": with de.
part-ministers = { $hosts-count ->
        [1] { $guests-count ->
            [0] os Ministros dos Negócios Estrangeiros
            [1] { GENDER($host) ->
                [feminine] { GENDER($guest) ->
                    [feminine] as Ministras dos Negócios Estrangeiros
                   *[other] os Ministros dos Negócios Estrangeiros
                }
               *[other] os Ministros dos Negócios Estrangeiros
            }
           *[other] os Ministros dos Negócios Estrangeiros
        }
       *[other] os Ministros dos Negócios Estrangeiros
    }
    .of = { $hosts-count ->
        [1] { $guests-count ->
            [0] dos Ministros dos Negócios Estrangeiros
            [1] { GENDER($host) ->
                [feminine] { GENDER($guest) ->
                    [feminine] das Ministras dos Negócios Estrangeiros
                   *[other] dos Ministros dos Negócios Estrangeiros
                }
               *[other] dos Ministros dos Negócios Estrangeiros
            }
           *[other] dos Ministros dos Negócios Estrangeiros
        }
       *[other] dos Ministros dos Negócios Estrangeiros
    }

## The lead: the first paragraph, under the title

# The first paragraph: who met whom, when, where and for how long. For example: On November 15, at 12:10 p.m. local time, …
# It gets $host and the others of its group.
# It gets $kind and the others of its group.
#   $following: the later events, each as the message following has it, where $following-count is not 0
#   $following-count: how many they are
lead = A { DATETIME($date, month: "long", day: "numeric") }{ $time ->
        [none] {""}
       *[other] , { part-clocks }
    }{ part-where }, { part-hosts } { part-event }{ part-guests }{ $following-count ->
        [0] {""}
        [1] , e posteriormente{ LIST($following) }
       *[other] . Posteriormente{ LIST($following, separator: "; depois", last-separator: " e") }
    }.

# One later event, as a part of the lead. For example: at 7:00 p.m. by a working dinner of approximately 60 minutes
# It gets $host and the others of its group.
# It gets $kind and the others of its group.
#   $day: whether it began on the day of the event before
#   $where: whether it took place where the event before did
#   $last: whether it is the last event
# following = { $day ->
#         [same] {""}
#        *[other] , el { DATETIME($date, month: "long", day: "numeric") }
#     }{ $time ->
#         [none] {""}
#        *[other] , { part-clocks }
#     }{ $where ->
#         [same] {""}
#        *[other] { $venue ->
#             [place] , en { NAME($place, form: "full") }
#            *[none] {""}
#         }
#     }{ $purpose ->
#         [occasion] , con motivo { NAME($occasion, form: "of") }
#        *[none] {""}
#     }{ $day ->
#         [other] ,{" "}
#        *[same] { $time ->
#             [none] { $where ->
#                 [other] ,{" "}
#                *[same] { $purpose ->
#                     [occasion] ,{" "}
#                    *[none] {" "}
#                 }
#             }
#            *[other] ,{" "}
#         }
#     }{ part-event }{ $guests-count ->
#         [0] {""}
#        *[other] { $paid-by ->
#             [host] {" "}{ LIST($guests, form: "introduced-address-to") }
#             [guest] {" "}{ LIST($guests, form: "introduced-address-of") }
#            *[none] {""}
#         }
#     }

# What took place, with its verb, which agrees with the host side, and how long it lasted:
# «manteve uma reunião de aproximadamente 40 minutos», «recebeu, durante 20 minutos, a visita de cortesia».
# $paid-by: who paid a call; none where it was something else.
part-event = { $hosts-count ->
        [1] { $paid-by ->
            [guest] recebeu
           *[other] { NAME($kind, form: "held") }
        }
       *[other] { $paid-by ->
            [guest] receberam
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
               *[other] {" "}no total
            }
        }
    }

part-kinds = { $paid-by ->
        [guest] { LIST($kinds, form: "the") }
       *[other] { LIST($kinds, form: "phrase") }
    }

# The start where the event was, and in parentheses at home: «às 12h10, hora local (às
# 5h10 de 16 de novembro, hora do Japão)», «aproximadamente às 12h00»; where the end is known, both:
# «com início às 22h00 e termo à 1h30 de 6 de março».
# $home-zone: the name of the time at home. $end-day: whether the end is on the day of the start.
part-clocks = { $length ->
        [until] com início{" "}
       *[other] {""}
    }{ $time ->
        [approximate] aproximadamente { CLOCK($start) }
       *[exact] { CLOCK($start) }
    }{ $home ->
        [same-day] , hora local ({ CLOCK($home-start) }, { $home-zone })
        [other-day] , hora local ({ CLOCK($home-start) } de { DATETIME($home-date, month: "long", day: "numeric") }, { $home-zone })
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
        } e termo { CLOCK($end) }{ $end-day ->
            [other] {" "}de { DATETIME($end-date, month: "long", day: "numeric") }
           *[same] {""}
        }
       *[other] {""}
    }

# Where it took place; begins with its own comma. Where the host was visiting, that is said of
# the host instead.
part-where = { $travel ->
        [host] {""}
        [both] { $venue ->
            [place] , em { NAME($place, form: "full") }
           *[none] {""}
        }{ $purpose ->
            [occasion] , por ocasião { NAME($occasion, form: "of") }
           *[none] { $venue ->
                [place] {""}
               *[none] , com todas as partes em viagem no estrangeiro
            }
        }
       *[other] { $venue ->
            [place] , em { $place }
           *[none] {""}
        }
    }

# The host side, and where it is visiting: «a Ministra dos …, Sra. …, que se encontrava em …,».
# Nothing but the verb may follow: the commas are closed. Beside a «visita de cortesia» the journey is
# a «viagem», here and below.
part-hosts = { $travel ->
        [host] { LIST($hosts, form: "introduced", separator: "; ", last-separator: ", e ") }, { $hosts-count ->
            [1] que se encontrava
           *[other] que se encontravam
        } { $purpose ->
            [occasion] { $venue ->
                [place] em { NAME($place, form: "full") }
               *[none] no estrangeiro
            } por ocasião { NAME($occasion, form: "of") }
           *[none] { $venue ->
                [place] { $form ->
                    [call] em viagem a
                   *[other] em visita a
                } { NAME($place, form: "full") }
               *[none] em viagem no estrangeiro
            }
        },
       *[other] { LIST($hosts, form: "introduced-closed", separator: " ", last-separator: " e ") }
    }

# The other sides, after the kind of event, and where they are visiting; begins with its own space.
# «em visita …» has no verb of its own, lest the verb of a later event be read as theirs. Of a talk over a
# distance $place is where the host was, so that nothing is said of the place of the others.
part-guests = { $guests-count ->
        [0] {""}
       *[other] { $paid-by ->
            [host] {" "}{ LIST($guests, form: "introduced-to", separator: "; ", last-separator: ", e ") }
            [guest] {" "}{ LIST($guests, form: "introduced-of", separator: "; ", last-separator: ", e ") }
           *[none] { NAME($kind, form: "sides") ->
                [guests] {" "}{ LIST($guests, form: "introduced-to", separator: "; ", last-separator: ", e ") }
               *[other] {" "}com { LIST($guests, form: "introduced", separator: "; ", last-separator: ", e ") }
            }
        }{ $travel ->
            [guest] { $venue ->
                [place] { $form ->
                    [remote] , em viagem no estrangeiro
                    [call] , em viagem { NAME($destination, form: "to") }
                   *[other] , em visita { NAME($destination, form: "to") }
                }
               *[none] , em viagem no estrangeiro
            }{ $purpose ->
                [occasion] {" "}por ocasião { NAME($occasion, form: "of") }
               *[none] {""}
            }
           *[other] {""}
        }
    }

# Who sat with the participants; a sentence after the lead. For example: Mr. TSUJI Kiyoto, State Minister for Foreign Affairs, also attended.
# It gets $host and the others of its group.
# It gets $kind and the others of its group.
#   $attendees: who sat with the participants, with their offices
#   $attendees-count: how many people they are, those of groups included
#   $host-attendees: those of the host side, where $host-attendees-count is not 0
#   $host-attendees-count: how many people they are, those of groups included
#   $guest-attendees: those of the other sides, where $guest-attendees-count is not 0
#   $guest-attendees-count: how many people they are, those of groups included
# attendance = { $attendees-count ->
#         [1] Asistió
#        *[other] Asistieron
#     } también { LIST($attendees, form: "introduced", separator: "; ", last-separator: ", y ") }.

# The sentence that leads over to the items. For example: An overview follows.
# It gets $host and the others of its group.
# It gets $kind and the others of its group.
overview = Segue-se um resumo da reunião.

# What separates two sentences of a paragraph: a space, or nothing. For example: {" "}
# It gets $host and the others of its group.
sentence-separator = {" "}

## The facts at a glance: a narrow strip beside the text, so the lines are short
## The attribute "label" is the word above a line. Of several events each has its own lines, under "glance-event".

# The day, in the strip of facts at a glance; the attribute label is the word above it. For example: November 15, 2023
# It gets $host and the others of its group.
# It gets $kind and the others of its group.
glance-time = { DATETIME($date, dateStyle: "long") }
    .label = { $time ->
        [none] Data
       *[other] Data e hora
    }

# Below the day: when it began, and ended, where it took place: «às 12h10 em São Francisco»,
# «com início às 9h00 e termo às 10h15», «aproximadamente às 12h00».
# It gets $host and the others of its group.
# It gets $kind and the others of its group.
glance-clock = { $length ->
        [until] { $time ->
            [none] até { part-glance-end }
            [approximate] com início aproximadamente { CLOCK($start) } e termo { part-glance-end }
           *[exact] com início { CLOCK($start) } e termo { part-glance-end }
        }
       *[other] { $time ->
            [none] {""}
            [approximate] aproximadamente { CLOCK($start) }
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

# The end. $end-day: whether it is on the day of the start.
part-glance-end = { CLOCK($end) }{ $end-day ->
        [other] {" "}de { DATETIME($end-date, month: "long", day: "numeric") }
       *[same] {""}
    }

# Whose clock that is, where it is not the one at home; begins with its own space or comma.
part-glance-zone = { $venue ->
        [place] {" "}em { $place }
       *[none] , hora local
    }

# Below that: when it began, at home. For example: 5:10 a.m. on November 16 JST
# It gets $host and the others of its group.
# It gets $kind and the others of its group.
glance-home-clock = { $home ->
        [same-day] { part-glance-from }{ CLOCK($home-start) }
        [other-day] { part-glance-from }{ CLOCK($home-start) } de { DATETIME($home-date, month: "long", day: "numeric") }
       *[date-only] { $length ->
            [until] com início em{" "}
           *[other] {""}
        }{ DATETIME($home-date, month: "long", day: "numeric") }
    }, { $home-zone }

# Before the time at home, where the end is known; ends with its own space.
part-glance-from = { $length ->
        [until] com início{" "}
       *[other] {""}
    }

# How long it lasted; the attribute label is the word above it. For example: approximately 40 minutes
# It gets $host and the others of its group.
# It gets $kind and the others of its group.
glance-length = { $length ->
        [short] breve
       *[other] { $duration }
    }
    .label = Duração

# Where it took place; the attribute label is the word above it. For example: San Francisco, the United States
# It gets $host and the others of its group.
# It gets $kind and the others of its group.
glance-place = { NAME($place, form: "full") }
    .label = Local

# What took place, above the day, the time and the place of one of several events. For example: Working Dinner
# It gets $host and the others of its group.
# It gets $kind and the others of its group.
glance-event = { LIST($kinds, form: "title", separator: " – ") }

# For whom they acted, above the names of those who took part. For example: Japan
#   $affiliation: whether the record says for whom they act
#   $party: the country or organisation for which they act, where $affiliation is party
glance-side = { $affiliation ->
        [party] { NAME($party, form: "bare") }
       *[none] Participantes
    }

# Who took part: a person or a group; the attribute office is the line below a person. For example: KAMIKAWA Yoko
#   $participant: a person with an office, or a group
glance-participant = { $participant }
    .office = { NAME($participant, form: "office") }

## Notices and labels

# Under the title, while the text may still change. For example: Provisional translation
# It gets $host and the others of its group.
# notice-provisional = { $text ->
#         [authentic] Texto provisional
#        *[translation] Traducción provisional
#     }

# Under the title, where parts are not translated yet. For example: Parts of this text are available in English only.
# It gets $host and the others of its group.
#   $language: the language in which the other parts are printed
notice-untranslated = Partes deste texto ainda não foram traduzidas e são apresentadas em { $language }.

# What the language calls itself, over its text in an edition of several languages.
edition-language = Português

# At the end: which languages are authoritative. For example: The English and Japanese texts are equally authentic.
# It gets $host and the others of its group.
# authenticity = { $authentic-count ->
#         [0] {""}
#         [1] Es auténtico el texto en { LIST($authentic) }.
#        *[other] Son igualmente auténticos los textos en { LIST($authentic) }.
#     }

# The foot of the page. For example: 1 / 2
# It gets $host and the others of its group.
#   $page: the number of this page
#   $pages: how many pages there are
page-number = { $page }{"\u00A0"}/{"\u00A0"}{ $pages }

# Before the name of the record. For example: Record
# It gets $host and the others of its group.
record-label = Registo

# Which of the published versions it is. For example: Revision 1
# It gets $host and the others of its group.
#   $revision: the number of this published version, from 1
revision = Revisão { $revision }

# The heading of the list of documents. For example: Documents
# It gets $host and the others of its group.
# documents-heading = Documentos

# Before the address of the public page on the relations of the countries.
section-page = Mais informações: { $section-count ->
        [1] relações externas { LIST($section, form: "of") }
       *[other] relações entre { LIST($section, form: "the") }
    }
