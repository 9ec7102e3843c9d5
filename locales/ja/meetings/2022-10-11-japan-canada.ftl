# Japan–Canada Foreign Ministers’ Meeting and Working Dinner, Tokyo, 2022-10-11: what only they said.
#
# $host: Japan’s minister. $guest: Canada’s minister. NAME($host, form: "address") prints …大臣.
# $host-country, $guest-country: the two countries.

## Title

# The title names both events. $first, $second: the two countries.
title-foreign-ministers-meeting = { NAME($second, form: "pair-joined") ->
        [yes] { NAME($first, form: "pair") }{ NAME($second, form: "pair") }外相会談及びワーキング・ディナー
       *[no] { NAME($first, form: "pair") }・{ NAME($second, form: "pair") }外相会談及びワーキング・ディナー
    }

## Item 1: the opening

# The host, opening the talks.
welcome-to-guest = 冒頭、{ NAME($host, form: "address") }は、{ NAME($guest, form: "address") }の訪問を心から歓迎し、これにより{ $host-country }と{ $guest-country }の
    良好で緊密な関係が新たな高みへと引き上げられる旨述べました。

# The host.
indo-pacific-nation = また、{ NAME($host, form: "address") }は、今回の訪問は、自らもインド太平洋国家である{ $guest-country }が
    この地域で果たしている積極的な役割を証明するものでもある旨述べました。

# The guest, in reply.
engagement-in-response = これに対し、{ NAME($guest, form: "address") }は、{ $guest-country }がインド太平洋にいかに積極的に
    関与しているかを今回の訪問で示したい旨述べました。

## Item 2: the Indo-Pacific

# Both ministers. The words in quotation marks are the official name of the vision.
free-and-open-indo-pacific = { both-ministers }は、安全保障環境が厳しさを増していく中、地域の平和と繁栄のためには、{ $host-country }と{ $guest-country }が
    共有するビジョンである「自由で開かれたインド太平洋」の実現が欠かせないことで一致しました。

# $plan: the document that was issued.
plan-announced = その実現のため、{ both-ministers.inside }は、{ NAME($plan, form: "the") }を発表しました。

# Follows the sentence that names the plan.
plan-as-guide = このアクションプランは、今後の両国の協力に針路を示すものです。

## Item 3: regional affairs, with three items below it

# $topics: what was discussed (a list of names).
regional-affairs = { both-ministers }は、{ LIST($topics, type: "conjunction") }を含む地域情勢や、ルールに基づく国際秩序の
    維持・強化について意見交換を行いました。

# $incorporation: the act that is condemned.
incorporation-condemned = { both-ministers }は、{ $incorporation }が国際法の重大な違反であることを確認し、これを強く
    非難しました。

# $north-korea: the country.
coordination-on-north-korea = { both-ministers }は、核・ミサイル問題や拉致問題を始めとする{ $north-korea }への対応において、
    引き続き連携していくことを確認しました。

# $china: the country.
coordination-on-china = { both-ministers }は、{ $china }をめぐる諸課題への対応においても、引き続き連携していくことを確認しました。
