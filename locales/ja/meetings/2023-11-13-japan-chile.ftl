# Japan–Chile Foreign Ministers’ Meeting, San Francisco, 2023-11-13: what only this meeting said.
#
# $host: Japan’s minister. $guest: Chile’s minister. NAME($host, form: "address") prints …大臣.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# The host, opening the talks.
engagement-for-friendship = 会談の冒頭、{ NAME($host, form: "address") }は、外務大臣に就任する前から{ $host-country }と{ $guest-country }の
    友好親善に取り組んできたことを紹介しました。

# The host.
# implied: $host -- the subject is that of the sentence before
# reordered: $host-country before $guest-country -- “like Japan” stands before what it is about
pacific-neighbours = また、{ $host-country }と同じく太平洋に面する重要な国である{ $guest-country }と
    協力を深めていきたい旨述べました。

# $group: the group of states over which the host’s country was presiding.
# implied: $guest -- the subject is that of the sentence before
# reordered: $host-country before $group -- Japanese puts it before what it belongs to
meeting-during-presidency = また、{ $host-country }が{ $group }議長国として多忙を極める中で会談が実現したことを喜ばしく思う旨
    述べました。

# The guest.
# implied: $guest -- the subject is that of the sentence before
history-of-cooperation = さらに、長い歴史と経済、そして親善に支えられた両国の
    活発な協力関係を、共に一層強化していきたい旨述べました。

## Item 2: resources, trade and treated water

# Both ministers.
minerals-and-energy = { both-ministers }は、銅やリチウム等の重要鉱物及び水素やアンモニア等のクリーンエネルギーを始めとする
    分野で、二国間の協力を一層深めることで一致しました。

# $agreement: the trade agreement.
standards-of-agreement = また、{ NAME($agreement, form: "the") }の高い水準を維持するため、緊密に連携していくことを確認しました。

# The host. ALPS: the Advanced Liquid Processing System; the abbreviation stays as it is.
treated-water = ALPS処理水の海洋放出に関し、{ NAME($host, form: "address") }は、{ $guest-country }側の理解を求めました。

# $agency: the international agency that has examined the discharge.
treated-water-response = これに対し、{ NAME($guest, form: "address") }は、{ $host-country }の立場及び{ $agency }の取組に対する
    理解を示しました。

## Item 3: the Middle East

# $situation: the situation spoken of. $group: the group of states. $group-meeting: its meeting.
# $group-meeting-place: where that was held.
# reordered: $group-meeting before $group, $group-meeting-place before $group, $group-meeting -- Japanese puts it before what it belongs to
outcome-of-group-meeting = { $situation }に関し、{ NAME($host, form: "address") }は、先般{ $group-meeting-place }で開催された{ $group-meeting }において、{ $group }として
    成果文書を取りまとめたことを説明しました。

# $humanitarian-situation: the humanitarian situation spoken of.
humanitarian-improvement = { both-ministers }は、{ $humanitarian-situation }の改善と事態の沈静化が必要であるとの認識で
    一致しました。
