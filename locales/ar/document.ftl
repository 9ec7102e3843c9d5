# The fixed wording of the page in Arabic: clock, lead, title, notices, labels.
#
# $host, $guest … are people (or a group), $place, $occasion, $kind are names. A name is
# printed as names.ftl has it; NAME($x, form: "…") prints another form of the same name.
# {"\u00A0"} is a no-break space: what stands on its two sides stays on one line.

## Times of day and lengths

# The time of day wherever the lead names one, with the word for the hour: الساعة 12:10 بعد الظهر.
# Midnight is told as the hour 0, because either end of a day could be meant.
# $time: the moment, in the time zone where it is told.
clock = { DATETIME($time, part: "dayPeriod") ->
        [noon] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) } ظهرا
        [midnight] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h23") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) }
        [am] { DATETIME($time, part: "hour", hourCycle: "h23") ->
            [0] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) } بعد منتصف الليل
           *[other] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) } صباحا
        }
       *[pm] { DATETIME($time, part: "hour", hourCycle: "h23") ->
            [12] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) } بعد الظهر
            [13] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) } بعد الظهر
            [14] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) } بعد الظهر
            [15] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) } بعد الظهر
            [16] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) } بعد الظهر
            [17] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) } بعد الظهر
           *[other] الساعة{"\u00A0"}{ DATETIME($time, part: "hour", hourCycle: "h12") }:{ NUMBER(DATETIME($time, part: "minute"), minimumIntegerDigits: 2) } مساء
        }
    }

# How long something lasted, after لمدة.
# $precision: exact, approximate, over or under. $hours, $minutes: numbers, 0 where there are none.
duration = { $precision ->
        [approximate] نحو { part-hours-and-minutes }
        [over] تزيد على { part-hours-and-minutes }
        [under] تقل قليلا عن { part-hours-and-minutes }
       *[exact] { part-hours-and-minutes }
    }

# The bare length inside "duration".
part-hours-and-minutes = { $hours ->
        [0] { part-minutes }
       *[other] { $minutes ->
            [0] { part-hours }
           *[other] { part-hours } و{ part-minutes }
        }
    }
part-hours = { $hours ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours }{"\u00A0"}ساعات
       *[other] { $hours }{"\u00A0"}ساعة
    }
part-minutes = { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes }{"\u00A0"}دقائق
       *[other] { $minutes }{"\u00A0"}دقيقة
    }

## Head of the page

# Running head where the page belongs to the relations of two countries.
# $first, $second: the countries.
section-two = العلاقات بين { $first } و{ $second }

# Running head where it belongs to one country or organisation. $first: its name.
section-one = { $first }

# The day of publication, above the title. $published: a date.
date-line = { DATETIME($published, dateStyle: "long") }

## Titles, one for each kind of event
## $first, $second: the two countries of the running head.

title-foreign-ministers-meeting = اجتماع وزيري خارجية { $first } و{ $second }
title-summit-meeting = اجتماع القمة بين { $first } و{ $second }
title-small-group-meeting = اجتماع مصغر بين { $first } و{ $second }
title-working-breakfast = فطور عمل بين { $first } و{ $second }
title-working-lunch = غداء عمل بين { $first } و{ $second }
title-working-dinner = عشاء عمل بين { $first } و{ $second }
title-telephone-talk = محادثة هاتفية بين { $first } و{ $second }
title-video-conference = اجتماع عبر الفيديو بين { $first } و{ $second }

# If the host is away from home ($travel is "host"), the host pays the call; otherwise the guest does.
title-courtesy-call = { $travel ->
        [host] زيارة مجاملة من { NAME($host, form: "address") } إلى { NAME($guest, form: "address") }
       *[other] زيارة مجاملة من { NAME($guest, form: "address") } إلى { NAME($host, form: "address") }
    }
title-pull-aside = لقاء غير رسمي بين { $first } و{ $second }
title-signing = مراسم توقيع بين { $first } و{ $second }
title-exchange-of-letters = تبادل رسائل بين { $first } و{ $second }

## The lead: the first sentence under the title
## The code chooses one message by the form of the event (in person, remote, courtesy call), by
## the guests (one; "many" = several; "group" = an unnamed group) and by the number of events.
## The messages "part-…" at the end of this group are the phrases that these sentences share.

# The day, the hour, the kind of event and its length, "between" the host "and" the guest.
lead-meeting = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-guest }.
lead-meeting-two-events = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-guest }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.
lead-meeting-many = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-guests }.
lead-meeting-many-two-events = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-guests }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.
lead-meeting-group = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-group }.
lead-meeting-group-two-events = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-group }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.

# A telephone talk or a video conference.
lead-remote = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-guest }.
lead-remote-two-events = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-guest }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.
lead-remote-many = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-guests }.
lead-remote-many-two-events = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-guests }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.
lead-remote-group = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-group }.
lead-remote-group-two-events = في { part-day }{ part-start }{ part-where }، { NAME($kind, form: "held") }{ part-length } بين { part-host }، و{ part-group }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.

# A courtesy call: paid by the host where the host is away from home, otherwise received by the host.
lead-courtesy-call = { $travel ->
        [host] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-host }، إلى { part-guest }.
       *[other] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-guest }، إلى { part-host }.
    }
lead-courtesy-call-two-events = { $travel ->
        [host] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-host }، إلى { part-guest }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.
       *[other] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-guest }، إلى { part-host }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.
    }
lead-courtesy-call-many = { $travel ->
        [host] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-host }، إلى { part-guests }.
       *[other] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-guests }، إلى { part-host }.
    }
lead-courtesy-call-many-two-events = { $travel ->
        [host] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-host }، إلى { part-guests }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.
       *[other] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-guests }، إلى { part-host }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.
    }
lead-courtesy-call-group = { $travel ->
        [host] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-host }، إلى { part-group }.
       *[other] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-group }، إلى { part-host }.
    }
lead-courtesy-call-group-two-events = { $travel ->
        [host] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-host }، إلى { part-group }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.
       *[other] في { part-day }{ part-start }{ part-where }، جرت زيارة مجاملة{ part-length } من { part-group }، إلى { part-host }، ثم { NAME($second-kind, form: "phrase") }{ part-second-start }{ part-second-length }.
    }

# The day of the event.
part-day = { DATETIME($start, month: "long", day: "numeric") }

# The day at home where it is another one.
part-home-day = { DATETIME($home-start, month: "long", day: "numeric") }

# The start, after the day; begins with its own comma, or is nothing.
# $time: exact, approximate or none. $length: "until" where the record has an end ($end-clock).
part-start = { $time ->
        [none] { $length ->
            [until] ، حتى { $end-clock }
           *[other] {""}
        }
       *[other] { $length ->
            [until] ، { part-start-clocks } حتى { $end-clock }
           *[other] ، { part-start-clocks }
        }
    }

# The start where the event was, and in parentheses at home.
# $home: none, same-day, other-day or date-only. $home-zone: the name of the time at home.
part-start-clocks = { $home ->
        [same-day] { part-start-clock } بالتوقيت المحلي ({ $home-start-clock } { $home-zone })
        [other-day] { part-start-clock } بالتوقيت المحلي ({ $home-start-clock } من يوم { part-home-day } { $home-zone })
        [date-only] { part-start-clock } بالتوقيت المحلي (يوم { part-home-day } { $home-zone })
       *[none] { $travel ->
            [host] { part-start-clock } بالتوقيت المحلي
            [both] { part-start-clock } بالتوقيت المحلي
           *[other] { part-start-clock }
        }
    }

# "at", "around" or "from" with the hour.
part-start-clock = { $length ->
        [until] { $time ->
            [approximate] من نحو { $start-clock }
           *[exact] من { $start-clock }
        }
       *[other] { $time ->
            [approximate] نحو { $start-clock }
           *[exact] في { $start-clock }
        }
    }

# How long, after the kind of event; begins with its own space.
# $length: none, exact, approximate, over, under, short or until.
part-length = { $length ->
        [none] {""}
        [until] {""}
        [short] {" "}لفترة قصيرة
       *[other] {" "}لمدة { $duration }
    }

# Where everyone was, and why, if all were away from home; begins with its own comma.
# $travel: who is away from home (none, host, guest, both). $purpose: occasion, or none where
# the journey has no occasion of its own.
part-where = { $travel ->
        [both] { $purpose ->
            [occasion] ، في { NAME($place, form: "full") } بمناسبة { $occasion }
           *[none] ، في { NAME($place, form: "full") }
        }
       *[other] {""}
    }

# The host with style, name and office, and where the host is travelling.
part-host = { $travel ->
        [host] { $purpose ->
            [occasion] { GENDER($host) ->
                [feminine] { NAME($host, form: "styled") }، { NAME($host, form: "office") }، التي كانت موجودة في { NAME($place, form: "full") } بمناسبة { $occasion }
               *[other] { NAME($host, form: "styled") }، { NAME($host, form: "office") }، الذي كان موجودا في { NAME($place, form: "full") } بمناسبة { $occasion }
            }
           *[none] { GENDER($host) ->
                [feminine] { NAME($host, form: "styled") }، { NAME($host, form: "office") }، التي كانت في زيارة إلى { NAME($place, form: "full") }
               *[other] { NAME($host, form: "styled") }، { NAME($host, form: "office") }، الذي كان في زيارة إلى { NAME($place, form: "full") }
            }
        }
       *[other] { NAME($host, form: "styled") }، { NAME($host, form: "office") }
    }

# The guest in the same way.
part-guest = { $travel ->
        [guest] { $purpose ->
            [occasion] { GENDER($guest) ->
                [feminine] { NAME($guest, form: "styled") }، { NAME($guest, form: "office") }، التي كانت موجودة في { $host-country } بمناسبة { $occasion }
               *[other] { NAME($guest, form: "styled") }، { NAME($guest, form: "office") }، الذي كان موجودا في { $host-country } بمناسبة { $occasion }
            }
           *[none] { GENDER($guest) ->
                [feminine] { NAME($guest, form: "styled") }، { NAME($guest, form: "office") }، التي كانت في زيارة إلى { $host-country }
               *[other] { NAME($guest, form: "styled") }، { NAME($guest, form: "office") }، الذي كان في زيارة إلى { $host-country }
            }
        }
       *[other] { NAME($guest, form: "styled") }، { NAME($guest, form: "office") }
    }

# Several guests, each as the message "introduced" in names.ftl has it.
part-guests = { $travel ->
        [guest] { $purpose ->
            [occasion] { LIST($guests, type: "conjunction", form: "introduced") }، الذين كانوا في { $host-country } بمناسبة { $occasion }
           *[none] { LIST($guests, type: "conjunction", form: "introduced") }، الذين كانوا في زيارة إلى { $host-country }
        }
       *[other] { LIST($guests, type: "conjunction", form: "introduced") }
    }

# An unnamed group.
part-group = { $travel ->
        [guest] { $purpose ->
            [occasion] { NAME($guest) } كانت في { $host-country } بمناسبة { $occasion }
           *[none] { NAME($guest) } كانت في زيارة إلى { $host-country }
        }
       *[other] { NAME($guest) }
    }

# The same for the second event, after its name; begins with its own space.
# "Local time" has been said by then.
part-second-start = { $second-time ->
        [none] { $second-length ->
            [until] {" "}حتى { $second-end-clock }
           *[other] {""}
        }
       *[other] { $second-length ->
            [until] {" "}{ part-second-start-clocks } حتى { $second-end-clock }
           *[other] {" "}{ part-second-start-clocks }
        }
    }
part-second-start-clocks = { $second-home ->
        [same-day] { part-second-start-clock } ({ $second-home-start-clock } { $home-zone })
        [other-day] { part-second-start-clock } ({ $second-home-start-clock } من يوم { part-second-home-day } { $home-zone })
        [date-only] { part-second-start-clock } (يوم { part-second-home-day } { $home-zone })
       *[none] { part-second-start-clock }
    }
part-second-start-clock = { $second-length ->
        [until] { $second-time ->
            [approximate] من نحو { $second-start-clock }
           *[exact] من { $second-start-clock }
        }
       *[other] { $second-time ->
            [approximate] نحو { $second-start-clock }
           *[exact] في { $second-start-clock }
        }
    }
part-second-home-day = { DATETIME($second-home-start, month: "long", day: "numeric") }
part-second-length = { $second-length ->
        [none] {""}
        [until] {""}
        [short] {" "}لفترة قصيرة
       *[other] {" "}لمدة { $second-duration }
    }

# The second sentence of the lead, before the numbered items.
overview = وفيما يلي عرض موجز لما دار.

# What stands between two sentences of a paragraph.
sentence-separator = {" "}

## Notices and labels

# Under the title while the text is not final.
# $text: authentic where this language is one of the authoritative ones, translation otherwise.
notice-provisional = { $text ->
        [authentic] نص مؤقت
       *[translation] ترجمة مؤقتة
    }

# At the end: which languages are authoritative. $authentic: their names. $authentic-count: how many.
authenticity = { $authentic-count ->
        [1] النص { LIST($authentic, type: "conjunction") } هو النص ذو الحجية.
        [2] النصان { LIST($authentic, type: "conjunction") } متساويان في الحجية.
       *[other] النصوص { LIST($authentic, type: "conjunction") } متساوية في الحجية.
    }

# Foot of the page. $page, $pages: this page and the number of pages.
page-number = { $page }{"\u00A0"}/{"\u00A0"}{ $pages }

# Foot of the page, before the identifier of the record and the number of its revision.
record-label = الوثيقة
revision-label = المراجعة

# Heading over the list of documents that were signed or issued.
documents-heading = الوثائق

# Label of the link to the public page on the relations of the two countries.
back-to-section = العودة إلى العلاقات بين { $first } و{ $second }
