# Japan–U.S.–ROK Foreign Ministers’ Meeting, New York, 2021-09-22: what only this meeting said.
#
# $host: Japan’s minister. $us: the secretary of state. $rok: the minister of the Republic of Korea.
# $guests: the last two. NAME($host, form: "address") prints …大臣, for $us …国務長官, for $rok …長官.
# $host-country, $us-country, $rok-country: the three countries.

# All three ministers as the subject of a sentence. "inside": after other words.
three-ministers = 三外相
    .inside = 三外相

## Item 1: North Korea

# $north-korea: the country.
north-korea-first = 会合では、{ NAME($us, form: "address") }の歓迎の挨拶に続き、{ three-ministers.inside }は、まず{ $north-korea }を取り上げました。

# The host. $north-korea: the country.
threat-to-peace = { NAME($host, form: "address") }は、先般の弾道ミサイル発射を含め、{ $north-korea }が最近進めている核・ミサイル活動は、
    { $host-country }と地域、ひいては国際社会の平和と安全を脅かしている旨述べました。

# The host. $north-korea: the country. $council: the body whose resolutions are to be implemented.
# implied: $host-country -- the minister speaks for it
# reordered: $north-korea before $us-country, $rok-country -- the aim is said first
# reordered: $council before $us-country, $rok-country -- Japanese puts it before what it belongs to
towards-denuclearization = また、{ NAME($host, form: "address") }は、{ $north-korea }の完全な非核化に向け、外交努力の強化、{ $council }決議の
    完全な履行及び地域における抑止力の強化の面で、{ $us-country }及び{ $rok-country }との連携を一段と進めていく旨述べました。

# All three ministers; follows what the host said.
recognition-shared = { three-ministers }は、こうした認識を共有しました。

# $by: who says it. $peninsula: the Korean Peninsula.
commitment-to-consultation = { NAME($by, form: "address") }は、{ $peninsula }の完全な非核化に取り組む上で、{ $us-country }が{ $rok-country }及び
    { $host-country }と引き続き協議し、協力していくことを改めて表明しました。

# The host to the others.
request-on-abductions = { NAME($host, form: "address") }は、拉致問題について、{ LIST($guests, form: "address", separator: "、", last-separator: "及び") }に
    対し、これまでと同様に理解と協力を求めました。

# The others, in reply.
support-in-response = これに対し、両長官は支持を表明しました。

## Item 2: the region

# $topics: what was discussed (a list of names). The words in quotation marks are the official name of the vision.
regional-situations = { three-ministers }は、{ LIST($topics, separator: "、", last-separator: "及び") }を含む地域情勢や、「自由で開かれたインド太平洋」の実現に
    向けた取組について意見交換を行いました。

# $by: who says it. $myanmar: the country.
violence-in-myanmar = { NAME($by, form: "address") }は、{ $myanmar }における暴力の即時停止、不当に拘束された全ての人々の解放、そして
    民主主義への復帰を求めました。

## Item 3: the world

# All three ministers.
global-issues = { three-ministers }は、気候変動への対応やサプライチェーンの確保といった地球規模の課題についても議論しました。

# $partners: the three countries (a list of names).
global-scope = また、共通の価値観に立脚する{ LIST($partners, separator: "、", last-separator: "及び") }の協力が、世界全体に及ぶものであることを強調しました。

# All three ministers.
deeper-cooperation = その上で、三か国の連携・協力を一層深化させていくことで一致しました。
