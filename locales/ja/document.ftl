# The fixed wording of the page in Japanese: clock, lead, title, notices, labels.
#
# $host, $guest … are people (or a group), $place, $occasion, $kind are names. A name is
# printed as names.ftl has it; NAME($x, form: "…") prints another form of the same name.
# A line break between two Japanese characters leaves no trace on the page.

## Times of day and lengths

# The time of day wherever the lead names one: 午後0時10分, 午後4時, 正午, 午前0時.
# On the hour the minutes are left out. $time: the moment, in the time zone where it is told.
clock = { DATETIME($time, part: "dayPeriod") ->
        [noon] 正午
        [midnight] 午前{ DATETIME($time, part: "hour", hourCycle: "h11") }時
        [am] { DATETIME($time, part: "minute") ->
            [0] 午前{ DATETIME($time, part: "hour", hourCycle: "h11") }時
           *[other] 午前{ DATETIME($time, part: "hour", hourCycle: "h11") }時{ DATETIME($time, part: "minute") }分
        }
       *[pm] { DATETIME($time, part: "minute") ->
            [0] 午後{ DATETIME($time, part: "hour", hourCycle: "h11") }時
           *[other] 午後{ DATETIME($time, part: "hour", hourCycle: "h11") }時{ DATETIME($time, part: "minute") }分
        }
    }

# How long something lasted: 約40分間, 2時間30分, 30分余り. 間 follows only where minutes stand alone.
# $precision: exact, approximate, over or under. $hours, $minutes: numbers, 0 where there are none.
duration = { $precision ->
        [approximate] { $hours ->
            [0] 約{ part-hours-and-minutes }間
           *[other] 約{ part-hours-and-minutes }
        }
        [over] { part-hours-and-minutes }余り
        [under] { part-hours-and-minutes }弱
       *[exact] { $hours ->
            [0] { part-hours-and-minutes }間
           *[other] { part-hours-and-minutes }
        }
    }

# The bare length inside "duration": 40分, 2時間, 2時間30分.
part-hours-and-minutes = { $hours ->
        [0] { $minutes }分
       *[other] { $minutes ->
            [0] { $hours }時間
           *[other] { $hours }時間{ $minutes }分
        }
    }

## Head of the page

# Running head where the page belongs to the relations of two countries: 日・ペルー関係, 日英関係.
# Two one-character names are joined without a dot ("pair-joined" of the country is "yes").
# $first, $second: the countries.
section-two = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }関係
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }関係
    }

# Running head where it belongs to one country or organisation. $first: its name.
section-one = { $first }

# The day of publication, above the title, in the Japanese calendar. $published: a date.
date-line = { DATETIME($published, dateStyle: "long", calendar: "japanese") }

## Titles, one for each kind of event
## $first, $second: the two countries of the running head.

title-foreign-ministers-meeting = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }外相会談
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }外相会談
    }
title-summit-meeting = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }首脳会談
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }首脳会談
    }
title-small-group-meeting = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }少人数会合
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }少人数会合
    }
title-working-breakfast = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }ワーキング・ブレックファスト
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }ワーキング・ブレックファスト
    }
title-working-lunch = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }ワーキング・ランチ
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }ワーキング・ランチ
    }
title-working-dinner = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }ワーキング・ディナー
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }ワーキング・ディナー
    }
title-telephone-talk = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }電話会談
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }電話会談
    }
title-video-conference = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }テレビ会談
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }テレビ会談
    }
# If the host is away from home ($travel is "host"), the host pays the call; otherwise the guest does.
title-courtesy-call = { $travel ->
        [host] { NAME($host, form: "address") }による{ NAME($guest, form: "address") }表敬
       *[other] { NAME($guest, form: "address") }による{ NAME($host, form: "address") }表敬
    }
title-pull-aside = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }立ち話
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }立ち話
    }
title-signing = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }署名式
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }署名式
    }
title-exchange-of-letters = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }書簡の交換
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }書簡の交換
    }

## The lead: the first sentence under the title
## The code chooses one message by the form of the event (in person, remote, courtesy call), by
## the guests (one; "many" = several; "group" = an unnamed group) and by the number of events.
## The messages "part-…" at the end of this group are the phrases that these sentences share.

# 「上川陽子外務大臣は、現地時間11月15日…から約40分間、…において、…と外相会談を行いました。」
lead-meeting = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guest }と{ NAME($kind, form: "held") }。
lead-meeting-two-events = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guest }と{ NAME($kind, form: "phrase") }を行い、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。
lead-meeting-many = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guests }と{ NAME($kind, form: "held") }。
lead-meeting-many-two-events = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guests }と{ NAME($kind, form: "phrase") }を行い、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。
lead-meeting-group = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-group }と{ NAME($kind, form: "held") }。
lead-meeting-group-two-events = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-group }と{ NAME($kind, form: "phrase") }を行い、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。

# A telephone talk or a video conference.
lead-remote = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guest }と{ NAME($kind, form: "held") }。
lead-remote-two-events = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guest }と{ NAME($kind, form: "phrase") }を行い、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。
lead-remote-many = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guests }と{ NAME($kind, form: "held") }。
lead-remote-many-two-events = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guests }と{ NAME($kind, form: "phrase") }を行い、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。
lead-remote-group = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-group }と{ NAME($kind, form: "held") }。
lead-remote-group-two-events = { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-group }と{ NAME($kind, form: "phrase") }を行い、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。

# A courtesy call: paid by the host where the host is away from home, otherwise received by the host.
lead-courtesy-call = { $travel ->
        [host] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guest }を表敬しました。
       *[other] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guest }による表敬を受けました。
    }
lead-courtesy-call-two-events = { $travel ->
        [host] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guest }を表敬し、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。
       *[other] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guest }による表敬を受け、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。
    }
lead-courtesy-call-many = { $travel ->
        [host] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guests }を表敬しました。
       *[other] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guests }による表敬を受けました。
    }
lead-courtesy-call-many-two-events = { $travel ->
        [host] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guests }を表敬し、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。
       *[other] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-guests }による表敬を受け、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。
    }
lead-courtesy-call-group = { $travel ->
        [host] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-group }を表敬しました。
       *[other] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-group }による表敬を受けました。
    }
lead-courtesy-call-group-two-events = { $travel ->
        [host] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-group }を表敬し、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。
       *[other] { part-host }は、{ part-start }{ part-length }、{ part-where }{ part-group }による表敬を受け、続いて{ part-second-start }{ part-second-length }{ NAME($second-kind, form: "held") }。
    }

# The day of the event: 11月15日.
part-day = { DATETIME($start, month: "long", day: "numeric") }

# The day at home where it is another one: 16日; with the month where a month ends between the two.
part-home-day = { DATETIME($start, part: "day") ->
        [1] { DATETIME($home-start, month: "long", day: "numeric") }
       *[other] { DATETIME($home-start, part: "day") ->
            [1] { DATETIME($home-start, month: "long", day: "numeric") }
           *[other] { DATETIME($home-start, part: "day") }日
        }
    }

# The start, with the day: 現地時間11月15日午後0時10分（日本時間16日午前5時10分）から, …から午後1時15分まで, 5月2日.
# $time: exact, approximate or none. $length: "until" where the record has an end ($end-clock).
part-start = { $time ->
        [none] { $length ->
            [until] { part-start-clocks }、{ $end-clock }まで
           *[other] { part-start-clocks }
        }
       *[other] { $length ->
            [until] { part-start-clocks }から{ $end-clock }まで
           *[other] { part-start-clocks }から
        }
    }

# The start where the event was, and in parentheses at home.
# $home: none, same-day, other-day or date-only. $home-zone: the name of the time at home.
part-start-clocks = { $home ->
        [same-day] 現地時間{ part-start-clock }（{ $home-zone }同日{ $home-start-clock }）
        [other-day] 現地時間{ part-start-clock }（{ $home-zone }{ part-home-day }{ $home-start-clock }）
        [date-only] 現地時間{ part-start-clock }（{ $home-zone }{ part-home-day }）
       *[none] { $time ->
            [none] { part-start-clock }
           *[other] { $travel ->
                [host] 現地時間{ part-start-clock }
                [both] 現地時間{ part-start-clock }
               *[other] { part-start-clock }
            }
        }
    }

# Day and time where the event was: 11月15日午後0時10分, 9月22日正午頃, 5月2日.
part-start-clock = { $time ->
        [none] { part-day }
        [approximate] { part-day }{ $start-clock }頃
       *[exact] { part-day }{ $start-clock }
    }

# How long, after the start: 約40分間, 短時間; with a comma before it where no time is known.
# $length: none, exact, approximate, over, under, short or until.
part-length = { $length ->
        [none] {""}
        [until] {""}
        [short] { $time ->
            [none] 、短時間
           *[other] 短時間
        }
       *[other] { $time ->
            [none] 、{ $duration }
           *[other] { $duration }
        }
    }

# Where the event took place, and why, if the host or everyone was away from home;
# ends with its own comma. $travel: who is away from home (none, host, guest, both).
# $purpose: occasion, or none where the journey has no occasion of its own.
part-where = { $travel ->
        [host] { $purpose ->
            [occasion] { $occasion }の機会に訪問中の{ NAME($place, form: "full") }において、
           *[none] 訪問中の{ NAME($place, form: "full") }において、
        }
        [both] { $purpose ->
            [occasion] { $occasion }の機会に{ NAME($place, form: "full") }において、
           *[none] { NAME($place, form: "full") }において、
        }
       *[other] {""}
    }

# The host with name and office.
part-host = { NAME($host, form: "styled") }{ NAME($host, form: "office") }

# The guest with name and office, and where the guest is travelling.
part-guest = { $travel ->
        [guest] { $purpose ->
            [occasion] { $occasion }の機会に{ $host-country }を訪問中の{ NAME($guest, form: "styled") }{ NAME($guest, form: "office") }
           *[none] { $host-country }を訪問中の{ NAME($guest, form: "styled") }{ NAME($guest, form: "office") }
        }
       *[other] { NAME($guest, form: "styled") }{ NAME($guest, form: "office") }
    }

# Several guests, each as the message "introduced" in names.ftl has it.
part-guests = { $travel ->
        [guest] { $purpose ->
            [occasion] { $occasion }の機会に{ $host-country }を訪問中の{ LIST($guests, type: "conjunction", form: "introduced") }
           *[none] { $host-country }を訪問中の{ LIST($guests, type: "conjunction", form: "introduced") }
        }
       *[other] { LIST($guests, type: "conjunction", form: "introduced") }
    }

# An unnamed group.
part-group = { $travel ->
        [guest] { $purpose ->
            [occasion] { $occasion }の機会に{ $host-country }を訪問中の{ NAME($guest) }
           *[none] { $host-country }を訪問中の{ NAME($guest) }
        }
       *[other] { NAME($guest) }
    }

# The same for the second event: 午後7時から約60分間、 with its own comma where there is anything to say.
part-second-start = { $second-time ->
        [none] { $second-length ->
            [until] { $second-end-clock }まで、
           *[other] {""}
        }
       *[other] { $second-length ->
            [none] { part-second-start-clocks }から、
            [until] { part-second-start-clocks }から{ $second-end-clock }まで、
           *[other] { part-second-start-clocks }から
        }
    }
part-second-start-clocks = { $second-home ->
        [same-day] { part-second-start-clock }（{ $home-zone }同日{ $second-home-start-clock }）
        [other-day] { part-second-start-clock }（{ $home-zone }{ part-second-home-day }{ $second-home-start-clock }）
        [date-only] { part-second-start-clock }（{ $home-zone }{ part-second-home-day }）
       *[none] { part-second-start-clock }
    }
part-second-start-clock = { $second-time ->
        [approximate] { $second-start-clock }頃
       *[exact] { $second-start-clock }
    }
part-second-home-day = { DATETIME($second-start, part: "day") ->
        [1] { DATETIME($second-home-start, month: "long", day: "numeric") }
       *[other] { DATETIME($second-home-start, part: "day") ->
            [1] { DATETIME($second-home-start, month: "long", day: "numeric") }
           *[other] { DATETIME($second-home-start, part: "day") }日
        }
    }
part-second-length = { $second-length ->
        [none] {""}
        [until] {""}
        [short] 短時間、
       *[other] { $second-duration }、
    }

# The second sentence of the lead, before the numbered items.
overview = 概要は、次のとおりです。

# What stands between two sentences of a paragraph: nothing.
sentence-separator = {""}

## Notices and labels

# Under the title while the text is not final.
# $text: authentic where this language is one of the authoritative ones, translation otherwise.
notice-provisional = { $text ->
        [authentic] 暫定版
       *[translation] 仮訳
    }

# At the end: which languages are authoritative. $authentic: their names. $authentic-count: how many.
authenticity = { $authentic-count ->
        [1] この文書は、{ LIST($authentic, type: "conjunction") }を正文とします。
       *[other] この文書は、{ LIST($authentic, type: "conjunction") }をひとしく正文とします。
    }

# Foot of the page. $page, $pages: this page and the number of pages.
page-number = { $page }{"\u00A0"}/{"\u00A0"}{ $pages }

# Foot of the page, before the identifier of the record and the number of its revision.
record-label = 文書番号
revision-label = 版

# Heading over the list of documents that were signed or issued.
documents-heading = 関連文書

# Label of the link to the public page on the relations of the two countries.
back-to-section = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }関係へ戻る
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }関係へ戻る
    }
