# Japan–Canada Foreign Ministers’ Meeting and Working Dinner, Tokyo, 2022-10-11: what only they said.
#
# $host: Japan’s minister. $guest: Canada’s minister. NAME($host, form: "address") prints …大臣.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# The host, opening the talks.
welcome-to-guest = 冒頭、{ NAME($host, form: "address") }は、{ NAME($guest, form: "address") }を心から歓迎し、今回の訪問は、緊密で良好な
    { $host-country }と{ $guest-country }の関係を一段と高めるものである旨述べました。

# The host.
# implied: $host -- the subject is that of the sentence before
indo-pacific-nation = また、今回の訪問は、自らもインド太平洋国家である{ $guest-country }が
    この地域で積極的な役割を果たしていることの証しでもある旨述べました。

# The guest, in reply.
engagement-in-response = これに対し、{ NAME($guest, form: "address") }は、{ $guest-country }がインド太平洋にいかに積極的に
    関与しているかを今回の訪問で示したい旨述べました。

## Item 2: the Indo-Pacific

# Both ministers. The words in quotation marks are the official name of the vision.
free-and-open-indo-pacific = { both-ministers }は、安全保障環境の厳しさが増す今日、地域に平和と繁栄をもたらす上で、{ $host-country }と{ $guest-country }が
    共に掲げる「自由で開かれたインド太平洋」というビジョンの実現が欠かせないとの認識で一致しました。

# $plan: the document that was issued.
plan-announced = その実現に向け、{ both-ministers.inside }は、{ NAME($plan, form: "the") }を発表しました。

# Follows the sentence that names the plan.
plan-as-guide = このアクションプランは、今後の両国の協力の針路を示すものです。

## Item 3: regional affairs, with two items below it

# $topics: what was discussed (a list of names).
regional-affairs = { both-ministers }は、ルールに基づく国際秩序の維持・強化のほか、{ LIST($topics, separator: "、", last-separator: "及び") }を含む
    地域情勢について意見を交わしました。

# $incorporation: the act that is condemned.
incorporation-condemned = { both-ministers }は、{ $incorporation }は国際法に著しく反するものであるとの認識で一致し、これを
    強く非難しました。

# $attacks: the attacks that are condemned.
attacks-condemned = { both-ministers }は、{ $attacks }についても、強く非難しました。
