# The fixed wording of the page in Japanese: clock, title, lead, notices, labels.
#
# $host and $guest are people (or groups), $hosts and $guests lists of them; $place, $occasion
# and $kind are names. A name is printed as names.ftl has it; NAME($x, form: "…") prints another
# form of the same name, LIST($xs, form: "…") that of each of them.
# Several names are joined by 、, the last two by 及び: separator: "、", last-separator: "及び".
# A line break between two Japanese characters leaves no trace on the page.
#
# The messages that begin with "part-" or "pair" are phrases that these sentences share.

## Times of day and lengths

# The time of day wherever one is printed: 午後0時10分, 午後4時, 正午, 午前0時.
# On the hour the minutes are left out. $instant: the moment, in the time zone in which it is printed.
clock = { DATETIME($instant, part: "dayPeriod") ->
        [noon] 正午
        [pm] 午後{ part-hour-and-minute }
       *[other] 午前{ part-hour-and-minute }
    }
part-hour-and-minute = { DATETIME($instant, part: "hour", hourCycle: "h11") }時{ DATETIME($instant, part: "minute") ->
        [0] {""}
       *[other] { DATETIME($instant, part: "minute") }分
    }

# How long something lasted: 約40分間, 2時間30分, 30分余り. 間 follows only where minutes stand alone.
# $precision: exact, approximate, over or under. $hours, $minutes: numbers, 0 where there are none.
duration = { $precision ->
        [approximate] 約
       *[other] {""}
    }{ $hours ->
        [0] {""}
       *[other] { $hours }時間
    }{ $minutes ->
        [0] {""}
       *[other] { $minutes }分
    }{ $precision ->
        [over] 余り
        [under] 弱
       *[other] { $hours ->
            [0] 間
           *[other] {""}
        }
    }

## Head of the page

# What the page is, in its letterhead: the same for every kind of event.
document-kind = 概要

# The countries or organisations of the running head: 日・ペルー, 日英, 日米韓.
# One-character names ("pair-joined" of the country is "yes") are joined without a dot, and where
# the first is none (国連) the second is not shortened: 国連・日本.
pair = { LIST($section, form: "pair-joined", separator: "-") ->
        [yes-yes] { LIST($section, form: "pair", separator: "") }
        [yes-yes-yes] { LIST($section, form: "pair", separator: "") }
        [yes-yes-yes-yes] { LIST($section, form: "pair", separator: "") }
        [no-yes] { LIST($section, separator: "・") }
       *[other] { LIST($section, form: "pair", separator: "・") }
    }

# The running head: 日・ペルー関係; of one country or organisation, its name.
section = { $section-count ->
        [1] { $first }
       *[other] { pair }関係
    }

# Day and place of publication, above the title, in the Japanese calendar: 令和5年11月15日　東京.
# $issued: whether it is known where the publisher has its seat (place, none).
date-line = { DATETIME($published, dateStyle: "long", calendar: "japanese") }{ $issued ->
        [place] {"\u3000"}{ $seat }
       *[none] {""}
    }

## Titles
## A title for one kind of event alone is "title-" with the kind, as in "title-signing".

# 日加外相会談及びワーキング・ディナー; of one side alone, 上川大臣による記者会見.
# $parties: the countries and organisations that took part. $hosts: the host side.
title = { $parties-count ->
        [0] { LIST($hosts, form: "address", separator: "、", last-separator: "及び") }による{ part-title-kinds }
        [1] { LIST($hosts, form: "address", separator: "、", last-separator: "及び") }による{ part-title-kinds }
       *[other] { part-parties }{ part-title-kinds }
    }

# A call: who paid it ($paid-by), and on whom: ゴンサレス＝オラエチェア大臣による上川大臣表敬.
# reordered: $guest before $host -- who pays the call always comes first
title-call = { $paid-by ->
        [host] { LIST($hosts, form: "address", separator: "、", last-separator: "及び") }による{ LIST($guests, form: "address", separator: "、", last-separator: "及び") }{ part-title-kinds }
       *[guest] { LIST($guests, form: "address", separator: "、", last-separator: "及び") }による{ LIST($hosts, form: "address", separator: "、", last-separator: "及び") }{ part-title-kinds }
    }

# Letters or notes: 日・ペルー間の書簡の交換.
title-exchange = { $parties-count ->
        [0] { LIST($hosts, form: "address", separator: "、", last-separator: "及び") }による{ part-title-kinds }
        [1] { LIST($hosts, form: "address", separator: "、", last-separator: "及び") }による{ part-title-kinds }
       *[other] { part-parties }間の{ part-title-kinds }
    }

# The countries and organisations that took part, joined as in "pair".
part-parties = { $parties-count ->
        [0] {""}
       *[other] { LIST($parties, form: "pair-joined", separator: "-") ->
            [yes-yes] { LIST($parties, form: "pair", separator: "") }
            [yes-yes-yes] { LIST($parties, form: "pair", separator: "") }
            [yes-yes-yes-yes] { LIST($parties, form: "pair", separator: "") }
            [no-yes] { LIST($parties, separator: "・") }
           *[other] { LIST($parties, form: "pair", separator: "・") }
        }
    }

# The kinds of event in the title. Among three countries or more the form "several" is used:
# 日・ペルー外相会談, but 日米韓外相会合.
part-title-kinds = { $parties-count ->
        [0] { LIST($title-kinds, separator: "、", last-separator: "及び") }
        [1] { LIST($title-kinds, separator: "、", last-separator: "及び") }
        [2] { LIST($title-kinds, separator: "、", last-separator: "及び") }
       *[other] { LIST($title-kinds, form: "several", separator: "、", last-separator: "及び") }
    }

## The lead: the first paragraph, under the title

# 「上川陽子外務大臣は、現地時間11月15日…から約40分間、…において、…と外相会談を行いました。」
# "part-act" ends before ました; the later events are a second sentence: 「その後、…を行い、…を行いました。」
# $paid-by: who paid a call; none where it was something else.
# implied: $home-date.month -- it is that of the day where the event was
# reordered: $home-date before $home-start, $end-date before $end -- the day is before the time
lead = { LIST($hosts, form: "introduced", separator: "、", last-separator: "及び") }は、{ $home ->
        [none] { $travel ->
            [host] 現地時間
            [both] 現地時間
           *[other] {""}
        }
       *[other] 現地時間
    }{ DATETIME($date, month: "long", day: "numeric") }{ $time ->
        [none] 、
       *[other] {""}
    }{ part-times }{ $length ->
        [none] { $time ->
            [none] {""}
           *[other] 、
        }
       *[other] {""}
    }{ part-where }{ $guests-count ->
        [0] {""}
       *[other] { part-visiting }{ LIST($guests, form: "introduced", separator: "、", last-separator: "及び") }{ $paid-by ->
            [none] と
           *[other] {""}
        }
    }{ part-act }ました。{ $following-count ->
        [0] {""}
       *[other] その後、{ LIST($following, separator: "、") }ました。
    }

# One later event in that last sentence: 午後7時から約60分間、ワーキング・ディナーを行い.
# It ends before ました or 、. The subject is that of the sentence before.
# $day and $where: whether its day and place are those of the event before (same) or not (other).
# $travel and $purpose: as for the first event, but none where it is the journey of the event before.
# implied: $host where $paid-by is guest -- the subject is that of the sentence before
# added: $place where $travel is host or guest or both and $where is same -- a journey of the host is said with its place
# implied: $home-date.month -- it is that of the day where the event was
# reordered: $home-date before $home-start, $end-date before $end -- the day is before the time
following = { $home ->
        [none] {""}
       *[other] { $day ->
            [other] 現地時間
           *[same] { $where ->
                [other] 現地時間
               *[same] {""}
            }
        }
    }{ $day ->
        [same] {""}
       *[other] { DATETIME($date, month: "long", day: "numeric") }{ $time ->
            [none] 、
           *[other] {""}
        }
    }{ part-times }{ $where ->
        [other] { part-where }
       *[same] { $travel ->
            [host] { part-where }
            [both] { part-where }
           *[other] {""}
        }
    }{ $guests-count ->
        [0] {""}
       *[other] { part-visiting }{ $paid-by ->
            [none] { $where ->
                [other] { LIST($guests, form: "address", separator: "、", last-separator: "及び") }と
               *[same] { $travel ->
                    [guest] { LIST($guests, form: "address", separator: "、", last-separator: "及び") }と
                   *[other] {""}
                }
            }
           *[other] { LIST($guests, form: "address", separator: "、", last-separator: "及び") }
        }
    }{ part-act }

# Times and length, after the day: 午後0時10分（日本時間16日午前5時10分）から約40分間、, 正午頃から短時間、,
# 午後7時から午後8時40分まで、, 30分間、, 午後4時から (no comma where no length follows), or nothing.
# $home-zone: the name of the time at home. $end-day: whether the end is on the day of the start.
part-times = { $time ->
        [none] {""}
       *[other] { CLOCK($start) }{ $time ->
            [approximate] 頃
           *[exact] {""}
        }{ $home ->
            [same-day] （{ $home-zone }同日{ CLOCK($home-start) }）
            [other-day] （{ $home-zone }{ part-home-day }{ CLOCK($home-start) }）
            [date-only] （{ $home-zone }{ part-home-day }）
           *[none] {""}
        }から
    }{ $length ->
        [none] {""}
        [until] { $end-day ->
            [other] { DATETIME($end-date, month: "long", day: "numeric") }
           *[same] {""}
        }{ CLOCK($end) }まで、
        [short] 短時間、
       *[other] { $duration }、
    }

# The day at home: 16日; with the month where a month ends between the two days.
part-home-day = { DATETIME($date, part: "day") ->
        [1] { DATETIME($home-date, month: "long", day: "numeric") }
       *[other] { DATETIME($home-date, part: "day") ->
            [1] { DATETIME($home-date, month: "long", day: "numeric") }
           *[other] { DATETIME($home-date, part: "day") }日
        }
    }

# Where it took place, and why the host, or everyone, was there; ends with its own comma.
# $travel: who was away from home. $venue: whether the record names a place. "for" of the occasion:
# what somebody had come for (APEC閣僚会議に出席するため).
part-where = { $travel ->
        [host] { $purpose ->
            [occasion] { NAME($occasion, form: "for") }
           *[none] {""}
        }{ $venue ->
            [place] 訪問中の{ NAME($place, form: "full") }において、
           *[none] 外国を訪問中に、
        }
        [both] { $purpose ->
            [occasion] { $occasion }の機会に{ $venue ->
                [place] { NAME($place, form: "full") }において、
               *[none] 、
            }
           *[none] 共に{ $venue ->
                [place] 訪問中の{ NAME($place, form: "full") }において、
               *[none] 外国を訪問中に、
            }
        }
       *[other] { $venue ->
            [place] { NAME($place, form: "full") }において、
           *[none] {""}
        }
    }

# Where the guests are visiting, before their names: 日本を訪問中の, G7外相会合に出席するため日本を訪問中の.
part-visiting = { $travel ->
        [guest] { $purpose ->
            [occasion] { NAME($occasion, form: "for") }
           *[none] {""}
        }{ $form ->
            [remote] 外国を訪問中の
           *[other] { $venue ->
                [place] { $destination }を訪問中の
               *[none] 外国を訪問中の
            }
        }
       *[other] {""}
    }

# What took place, with its verb, before ました: 外相会談を行い, 署名式に臨み, による表敬を受け, を表敬し.
# The names of the others stand before it. "verb" of the kind: its verb, with を or に.
# "visit" of a kind of call: what its payer does.
part-act = { $paid-by ->
        [host] { $kinds-count ->
            [1] { NAME($kind, form: "visit") }
           *[other] を訪問し、{ part-kinds }を行い
        }
        [guest] { $kinds-count ->
            [1] による{ part-kinds }を受け
           *[other] の訪問を受け、{ part-kinds }を行い
        }
       *[none] { part-kinds }{ $kinds-count ->
            [1] { NAME($kind, form: "verb") }
           *[other] を行い
        }
    }

# The kinds of event in the lead; among three countries or more as in "part-title-kinds".
part-kinds = { $parties-count ->
        [0] { LIST($kinds, separator: "、", last-separator: "及び") }
        [1] { LIST($kinds, separator: "、", last-separator: "及び") }
        [2] { LIST($kinds, separator: "、", last-separator: "及び") }
       *[other] { LIST($kinds, form: "several", separator: "、", last-separator: "及び") }
    }

# Who sat with the participants; a sentence after the lead.
attendance = { LIST($attendees, form: "introduced", separator: "、", last-separator: "及び") }が同席しました。

# The sentence that leads over to the numbered items.
overview = 概要は、次のとおりです。

# What separates two sentences of a paragraph: nothing.
sentence-separator = {""}

## The facts at a glance: a narrow strip beside the text, so the lines are short
## The attribute "label" is the word above a line. Of several events each has its own lines, under "glance-event".

# The day, in the Japanese calendar.
glance-time = { DATETIME($date, dateStyle: "long", calendar: "japanese") }
    .label = { $time ->
        [none] 日付
       *[other] 日時
    }

# The time where it took place: 現地時間午後0時10分, 午前9時から午前10時15分まで, 正午頃.
# implied: $place, $venue -- the strip names the place in a line of its own; 現地時間 says whose clock it is
# reordered: $end-date before $end -- Japanese says the day before the time of day
glance-clock = { $home ->
        [none] { $travel ->
            [host] 現地時間
            [both] 現地時間
           *[other] {""}
        }
       *[other] 現地時間
    }{ $time ->
        [none] {""}
        [approximate] { CLOCK($start) }頃
       *[exact] { CLOCK($start) }
    }{ $length ->
        [until] { $time ->
            [none] {""}
           *[other] から
        }{ $end-day ->
            [other] { DATETIME($end-date, month: "long", day: "numeric") }
           *[same] {""}
        }{ CLOCK($end) }まで
       *[other] {""}
    }

# The same instant at home: 日本時間16日午前5時10分; where the end is known, with から.
# implied: $home-date.month -- it is that of the day where the event was
# reordered: $home-date before $home-start -- Japanese says the day before the time of day
glance-home-clock = { $home-zone }{ $home ->
        [same-day] 同日{ CLOCK($home-start) }
        [other-day] { part-home-day }{ CLOCK($home-start) }
       *[date-only] { part-home-day }
    }{ $length ->
        [until] から
       *[other] {""}
    }

# How long it lasted.
glance-length = { $length ->
        [short] 短時間
       *[other] { $duration }
    }
    .label = 所要時間

# Where it took place, with the country.
glance-place = { NAME($place, form: "full") }
    .label = 場所

# One of several events.
glance-event = { part-kinds }

# For whom they acted, above the names: 日本側.
glance-side = { $affiliation ->
        [party] { $party }側
       *[none] 出席者
    }

# A person or a group. "office": the line below a person.
glance-participant = { $participant }
    .office = { NAME($participant, form: "office") }

## Notices and labels

# Under the title while the text is not final.
# $text: authentic where this language is one of the authoritative ones, translation otherwise.
notice-provisional = { $text ->
        [authentic] 暫定版
       *[translation] 仮訳
    }

# Under the title, where parts of the page are not translated yet. $language: the language of these.
notice-untranslated = この文書のうち、未訳の部分は{ $language }で掲載しています。

# What the language calls itself, over its text in an edition of several languages.
edition-language = 日本語

# At the end: which languages are authoritative. $authentic: their names.
authenticity = { $authentic-count ->
        [0] {""}
        [1] この文書は、{ LIST($authentic, separator: "、", last-separator: "及び") }を正文とします。
       *[other] この文書は、{ LIST($authentic, separator: "、", last-separator: "及び") }をひとしく正文とします。
    }

# Foot of the page. $page, $pages: this page and the number of pages.
# chancery: allow unchanged -- the page and all pages, as in English
page-number = { $page }{"\u00A0"}/{"\u00A0"}{ $pages }

# Before the identifier of the record.
record-label = 文書番号

# Which of the published versions it is.
revision = 第{ $revision }版

# Heading over the list of documents that were signed or issued.
documents-heading = 関連文書

# Before the address of the public page on the relations of the countries.
section-page = 詳細：{ section }
