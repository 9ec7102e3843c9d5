# The fixed wording of the page in Arabic: clock, title, lead, notices, labels.
#
# $host and $guest are people (or groups), $hosts and $guests lists of them; $place, $occasion
# and $kind are names. A name is printed as names.ftl has it; NAME($x, form: "…") prints another
# form of the same name, LIST($xs, form: "…") that of each of them.
# {"\u00A0"} is a no-break space: what is on its two sides stays on one line.
#
# The messages that begin with "part-" are phrases that these sentences share.

## Times of day and lengths

# The time of day wherever one is printed, with the word for the hour: الساعة 12:10 بعد الظهر.
# Midnight is written 00:00, because منتصف الليل could be either end of the day.
# $instant: the moment, in the time zone in which it is printed.
clock = الساعة{"\u00A0"}{ DATETIME($instant, part: "dayPeriod") ->
        [midnight] { NUMBER(DATETIME($instant, part: "hour", hourCycle: "h23"), minimumIntegerDigits: 2) }
       *[other] { DATETIME($instant, part: "hour", hourCycle: "h12") }
    }:{ NUMBER(DATETIME($instant, part: "minute"), minimumIntegerDigits: 2) }{ DATETIME($instant, part: "dayPeriod") ->
        [noon] {" "}ظهرا
        [midnight] {""}
        [am] { DATETIME($instant, part: "hour", hourCycle: "h23") ->
            [0] {" "}بعد منتصف الليل
           *[other] {" "}صباحا
        }
       *[pm] { DATETIME($instant, part: "hour", hourCycle: "h23") ->
            [12] {" "}بعد الظهر
            [13] {" "}بعد الظهر
            [14] {" "}بعد الظهر
            [15] {" "}بعد الظهر
            [16] {" "}بعد الظهر
            [17] {" "}بعد الظهر
           *[other] {" "}مساء
        }
    }

# How long something lasted, after لمدة, with which the words for "over" and "under" agree:
# لمدة نحو 40 دقيقة, لمدة تزيد على ساعتين و30 دقيقة.
# $precision: exact, approximate, over or under. $hours, $minutes: numbers, 0 where there are none.
duration = { $precision ->
        [approximate] نحو{" "}
        [over] تزيد على{" "}
        [under] تقل قليلا عن{" "}
       *[exact] {""}
    }{ $hours ->
        [0] {""}
        [one] { $minutes ->
            [0] ساعة واحدة
           *[other] ساعة
        }
        [two] ساعتين
        [few] { $hours }{"\u00A0"}ساعات
        [many] { $hours }{"\u00A0"}ساعة
       *[other] { $hours }{"\u00A0"}ساعة
    }{ $minutes ->
        [0] {""}
       *[other] { $hours ->
            [0] {""}
           *[other] {" "}و
        }{ $minutes ->
            [one] دقيقة واحدة
            [two] دقيقتين
            [few] { $minutes }{"\u00A0"}دقائق
            [many] { $minutes }{"\u00A0"}دقيقة
           *[other] { $minutes }{"\u00A0"}دقيقة
        }
    }

## Head of the page

# What the page is, in its letterhead: the same for every kind of event.
document-kind = ملخص

# The running head: the countries or organisations, or the one to which the page belongs.
section = { $section-count ->
        [1] { $first }
       *[other] العلاقات بين { LIST($section) }
    }

# Place and day of publication, above the title.
# $issued: whether it is known where the publisher has its seat (place, none).
date-line = { $issued ->
        [place] { $seat }،{" "}
       *[none] {""}
    }{ DATETIME($published, dateStyle: "long") }

## Titles
## A title for one kind of event alone is "title-" with the kind, as in "title-signing".

# "اجتماع وزيري خارجية اليابان وبيرو", "اجتماع قمة بين اليابان وكندا", "مؤتمر صحفي للوزيرة كاميكاوا".
# The form "among" of a kind says what stands after it: the parties, their foreign ministers (after
# بين, or without it where one such meeting is the whole title), the people, or for a call who paid
# it and to whom.
# $parties: the countries and organisations that took part. $paid-by: who paid a call.
# implied: $paid-by -- of several kinds the title names the countries alone
title = { LIST($title-kinds, form: "title") } { $guests-count ->
        [0] { LIST($hosts, form: "address-for") }
       *[other] { NAME($title-kind, form: "among") ->
            [call] { $title-kinds-count ->
                [1] { $paid-by ->
                    [host] من { LIST($hosts, form: "address") } إلى { LIST($guests, form: "address") }
                    [guest] من { LIST($guests, form: "address") } إلى { LIST($hosts, form: "address") }
                   *[none] بين { part-people }
                }
               *[other] بين { part-people }
            }
            [people] بمشاركة { part-people }
            [ministers] بين { part-ministers }
            [of-ministers] { $title-kinds-count ->
                [1] { $parties-count ->
                    [0] بين{" "}
                    [1] بين{" "}
                   *[other] {""}
                }
               *[other] بين{" "}
            }{ part-ministers }
           *[parties] بين { $parties-count ->
                [0] { part-people }
                [1] { part-people }
               *[other] { LIST($parties) }
            }
        }
    }

# Both sides by their short names, where the countries cannot stand for them.
part-people = { LIST($hosts, form: "address") }{ $guests-count ->
        [0] {""}
       *[other] {" "}و{ LIST($guests, form: "address") }
    }

# The foreign ministers of the parties: dual for two, and feminine if both are women. Two of one
# party are named instead.
part-ministers = { $parties-count ->
        [0] { part-people }
        [1] { part-people }
        [2] { $guests-count ->
            [1] { NAME($host, form: "introduced-gender") ->
                [feminine] { NAME($guest, form: "introduced-gender") ->
                    [feminine] وزيرتي
                   *[other] وزيري
                }
               *[other] وزيري
            }
           *[other] وزيري
        } خارجية { LIST($parties) }
       *[other] وزراء خارجية { LIST($parties) }
    }

## The lead: the first paragraph, under the title

# "في 15 نوفمبر، في الساعة …، عُقد في طوكيو اجتماع … بين …، و…، تلاه عشاء عمل …"
# A call begins with the verb of the side that paid or received it, a ceremony of one side with
# the verb of that side: these agree with the gender of the first person ("introduced-verb").
# One later event is joined by تلا, which agrees with its own kind (in "following") and takes the
# pronoun of the first event; more than one by ثم. After several hosts بين is repeated.
# $paid-by: who paid a call; none where it was something else.
lead = في { DATETIME($date, month: "long", day: "numeric") }{ $time ->
        [none] {""}
       *[other] ، { part-clock }{ part-zones }
    }، { $paid-by ->
        [host] { NAME($host, form: "introduced-verb") ->
            [feminine] قامت
           *[masculine] قام
        }{ part-where } { part-hosts }، ب{ LIST($kinds, form: "phrase") }{ part-length } إلى { part-guests }
        [guest] { NAME($host, form: "introduced-verb") ->
            [feminine] استقبلت
           *[masculine] استقبل
        }{ part-where } { part-hosts }، { part-guests }، وذلك في { LIST($kinds, form: "phrase") }{ part-length }
       *[none] { $guests-count ->
            [0] { NAME($host, form: "introduced-verb") ->
                [feminine] { NAME($kind, form: "she-held") }
               *[masculine] { NAME($kind, form: "he-held") }
            }{ part-where } { part-hosts }، { LIST($kinds, form: "object") }{ part-length }
           *[other] { NAME($kind, form: "held") }{ part-where } { LIST($kinds, form: "phrase") }{ part-length } { $form ->
                [ceremony] بمشاركة { part-hosts }، و
               *[other] بين { part-hosts }، و{ $hosts-count ->
                    [1] {""}
                   *[other] بين{" "}
                }
            }{ part-guests }
        }
    }{ $following-count ->
        [0] {""}
        [1] ، { $kinds-count ->
            [1] { NAME($kind, form: "gender") ->
                [feminine] { LIST($following, form: "after-feminine") }
               *[masculine] { LIST($following, form: "after-masculine") }
            }
            [2] { LIST($following, form: "after-two") }
           *[other] { LIST($following, form: "after-feminine") }
        }
       *[other] ، ثم { LIST($following, separator: "، ثم ") }
    }.

# One later event, with its verb: the value in a series, "أقيم عشاء عمل …"; the attributes where it is
# the only one, by what the first event was (masculine, feminine, or two kinds): "تلاه عشاء عمل …".
# added: $place where $travel is host or guest and $where is same -- a journey of the host is said with its place
# implied: $where -- the place of the journey says it
# reordered: $start before $date -- the hour is before the day
following = { NAME($kind, form: "held") } { part-later }
    .after-masculine = { NAME($kind, form: "gender") ->
        [feminine] تلته
       *[masculine] تلاه
    } { part-later }
    .after-feminine = { NAME($kind, form: "gender") ->
        [feminine] تلتها
       *[masculine] تلاها
    } { part-later }
    .after-two = { NAME($kind, form: "gender") ->
        [feminine] تلتهما
       *[masculine] تلاهما
    } { part-later }

# The later event itself: "عشاء عمل في الساعة 7:00 مساء لمدة نحو 60 دقيقة".
# $day and $where: whether its day and place are those of the event before (same) or not (other).
part-later = { LIST($kinds, form: "phrase") }{ $guests-count ->
        [0] {""}
       *[other] { $paid-by ->
            [host] {" "}من { LIST($hosts, form: "address") } إلى { LIST($guests, form: "address") }
            [guest] {" "}من { LIST($guests, form: "address") } إلى { LIST($hosts, form: "address") }
           *[none] {""}
        }
    }{ $venue ->
        [none] {""}
       *[place] { $travel ->
            [host] {""}
           *[other] { $where ->
                [same] {""}
               *[other] { $form ->
                    [remote] {" "}من { NAME($place, form: "full") }
                   *[other] {" "}في { NAME($place, form: "full") }
                }
            }
        }
    }{ $time ->
        [none] { $day ->
            [same] {""}
           *[other] {" "}في { DATETIME($date, month: "long", day: "numeric") }
        }
       *[other] {" "}{ part-clock }{ $day ->
            [same] {""}
           *[other] {" "}من يوم { DATETIME($date, month: "long", day: "numeric") }
        }{ part-zones }
    }{ part-length }{ $travel ->
        [host] ، في أثناء زيارة { LIST($hosts, form: "address") } إلى { part-destination }{ part-occasion }
        [guest] { $guests-count ->
            [0] {""}
           *[other] ، في أثناء زيارة { LIST($guests, form: "address") } إلى { part-destination }{ part-occasion }
        }
        [both] { $purpose ->
            [occasion] ،{ part-occasion }
           *[none] {""}
        }
       *[none] {""}
    }

# The start where the event was: "في الساعة 12:10 بعد الظهر", "نحو الساعة …", "من الساعة …".
part-clock = { $length ->
        [until] من{ $time ->
            [approximate] {" "}نحو
           *[exact] {""}
        }
       *[other] { $time ->
            [approximate] نحو
           *[exact] في
        }
    } { CLOCK($start) }

# After it: that this is the local time, in parentheses the time at home, and the end where the
# record has one; begins with its own space. $home-zone: the name of the time at home.
part-zones = { $home ->
        [same-day] {" "}بالتوقيت المحلي ({ CLOCK($home-start) } { $home-zone })
        [other-day] {" "}بالتوقيت المحلي ({ CLOCK($home-start) } من يوم { DATETIME($home-date, month: "long", day: "numeric") } { $home-zone })
        [date-only] {" "}بالتوقيت المحلي (يوم { DATETIME($home-date, month: "long", day: "numeric") } { $home-zone })
       *[none] { $travel ->
            [host] {" "}بالتوقيت المحلي
            [both] {" "}بالتوقيت المحلي
           *[other] {""}
        }
    }{ $length ->
        [until] {" "}{ part-end }
       *[other] {""}
    }

# The end. $end-day: whether it is on the day of the start.
part-end = حتى { CLOCK($end) }{ $end-day ->
        [other] {" "}من يوم { DATETIME($end-date, month: "long", day: "numeric") }
       *[same] {""}
    }

# How long, after the kind of event; begins with its own space. The end follows the start where
# the record has one.
part-length = { $length ->
        [none] {""}
        [until] {""}
        [short] {" "}لفترة وجيزة
       *[other] {" "}لمدة { $duration }
    }

# Where it took place, after the verb, and for what all had come; begins with its own space. Where
# the host was visiting, that is said of the host instead. A talk over a distance is held from the host's place.
part-where = { $venue ->
        [none] {""}
       *[place] { $travel ->
            [host] {""}
            [both] { $form ->
                [remote] {" "}من
               *[other] {" "}في
            } { NAME($place, form: "full") }
           *[other] { $form ->
                [remote] {" "}من
               *[other] {" "}في
            } { $place }
        }
    }{ $travel ->
        [both] { $purpose ->
            [occasion] ،{ part-occasion }،
           *[none] {""}
        }
       *[other] {""}
    }

# The host side, and where it is visiting. The case is that of a subject where a verb stands
# before it, otherwise that after بين.
part-hosts = { $paid-by ->
        [none] { $guests-count ->
            [0] { LIST($hosts, form: "introduced-subject", separator: "، و") }
           *[other] { LIST($hosts, form: "introduced", separator: "، و") }
        }
       *[other] { LIST($hosts, form: "introduced-subject", separator: "، و") }
    }{ $travel ->
        [host] ، { $hosts-count ->
            [1] { NAME($host, form: "introduced-gender") ->
                [feminine] التي كانت في زيارة
                [masculine] الذي كان في زيارة
               *[group] في أثناء زيارة
            }
            [2] في أثناء زيارتهما
           *[other] في أثناء زيارة
        } إلى { part-destination }{ part-occasion }
       *[other] {""}
    }

# The other sides, and where they are visiting. They are the object of استقبل.
part-guests = { $guests-count ->
        [0] {""}
       *[other] { $paid-by ->
            [guest] { LIST($guests, form: "introduced-object", separator: "، و") }
           *[other] { LIST($guests, form: "introduced", separator: "، و") }
        }{ $travel ->
            [guest] ، { $guests-count ->
                [1] { NAME($guest, form: "introduced-gender") ->
                    [feminine] التي كانت في زيارة
                    [masculine] الذي كان في زيارة
                   *[group] في أثناء زيارة
                }
                [2] في أثناء زيارتهما
               *[other] في أثناء زيارة
            } إلى { part-destination }{ part-occasion }
           *[other] {""}
        }
    }

# What was visited: the place where the host was, the country where the guests were.
part-destination = { $venue ->
        [none] الخارج
       *[place] { $travel ->
            [host] { NAME($place, form: "full") }
           *[other] { $form ->
                [remote] الخارج
               *[other] { $destination }
            }
        }
    }

# What they had come for; begins with its own space.
part-occasion = { $purpose ->
        [occasion] {" "}بمناسبة { $occasion }
       *[none] {""}
    }

# Who sat with the participants; a sentence after the lead. كل من keeps the verb as it is.
attendance = { $attendees-count ->
        [1] { LIST($attendees, form: "introduced-verb") ->
            [feminine] وحضرت
           *[masculine] وحضر
        } أيضا { LIST($attendees, form: "introduced-subject") }.
       *[other] وحضر أيضا كل من { LIST($attendees, form: "introduced", separator: "، و") }.
    }

# The sentence that leads over to the numbered items.
overview = وفيما يلي عرض موجز لما دار.

# What separates two sentences of a paragraph.
sentence-separator = {" "}

## The facts at a glance: a narrow strip beside the text, so the lines are short
## The attribute "label" is the word above a line. Of several events each has its own lines, under "glance-event".

# The day.
glance-time = { DATETIME($date, dateStyle: "long") }
    .label = { $time ->
        [none] التاريخ
       *[other] التاريخ والوقت
    }

# The time where it took place: "الساعة 12:10 بعد الظهر في سان فرانسيسكو", "نحو الساعة …", "من الساعة … حتى …".
glance-clock = { $length ->
        [until] { $time ->
            [none] {""}
            [approximate] من نحو { CLOCK($start) }{" "}
           *[exact] من { CLOCK($start) }{" "}
        }{ part-end }
       *[other] { $time ->
            [none] {""}
            [approximate] نحو { CLOCK($start) }
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

# Whose clock that is, where it is not the one at home; begins with its own space.
part-glance-zone = { $venue ->
        [place] {" "}في { $place }
       *[none] {" "}بالتوقيت المحلي
    }

# The same instant at home: "الساعة 5:10 صباحا من يوم 16 نوفمبر بتوقيت اليابان".
# Where the end is known, with من before it.
glance-home-clock = { $home ->
        [same-day] { part-glance-from }{ CLOCK($home-start) }
        [other-day] { part-glance-from }{ CLOCK($home-start) } من يوم { DATETIME($home-date, month: "long", day: "numeric") }
       *[date-only] { part-glance-from }يوم { DATETIME($home-date, month: "long", day: "numeric") }
    } { $home-zone }

# Before the time at home; ends with its own space.
part-glance-from = { $length ->
        [until] من{" "}
       *[other] {""}
    }

# How long it lasted; agrees with the label.
glance-length = { $length ->
        [short] وجيزة
       *[other] { $duration }
    }
    .label = المدة

# Where it took place, with the country.
glance-place = { NAME($place, form: "full") }
    .label = المكان

# One of several events: "عشاء عمل".
glance-event = { LIST($kinds) }

# For whom they acted, above the names.
glance-side = { $affiliation ->
        [party] { $party }
       *[none] المشاركون
    }

# A person or a group. "office": the line below a person.
glance-participant = { $participant }
    .office = { NAME($participant, form: "office") }

## Notices and labels

# Under the title while the text is not final.
# $text: authentic where this language is one of the authoritative ones, translation otherwise.
notice-provisional = { $text ->
        [authentic] نص مؤقت
       *[translation] ترجمة مؤقتة
    }

# Under the title, where parts of the page are not translated yet. $language: the language of these.
notice-untranslated = لم تُترجم بعد أجزاء من هذا النص، وهي ترد هنا باللغة { NAME($language, form: "feminine") }.

# What the language calls itself, over its text in an edition of several languages.
edition-language = العربية

# At the end: which languages are authoritative. $authentic: their names.
authenticity = { $authentic-count ->
        [0] {""}
        [1] النص { LIST($authentic) } هو النص ذو الحجية.
        [2] النصان { LIST($authentic) } متساويان في الحجية.
       *[other] النصوص { LIST($authentic, form: "feminine") } متساوية في الحجية.
    }

# Foot of the page. $page, $pages: this page and the number of pages.
page-number = صفحة{"\u00A0"}{ $page } من{"\u00A0"}{ $pages }

# Before the identifier of the record.
record-label = الوثيقة

# Which of the published versions it is.
revision = المراجعة{"\u00A0"}{ $revision }

# Heading over the list of documents that were signed or issued.
documents-heading = الوثائق

# Before the address of the public page on the relations of the countries.
section-page = للمزيد: { section }
