# Japan–Peru Foreign Ministers’ Meeting, San Francisco, 2023-11-15: what only this meeting said.
#
# $host: Japan’s minister. $guest: Peru’s minister. NAME($host, form: "address") prints …大臣.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# $princess: the member of the Imperial Family who visited the guest’s country.
# reordered: $princess before $guest-country -- Japanese puts it before what it belongs to
pleasure-at-meeting = 会談の冒頭、{ NAME($host, form: "address") }は、{ NAME($guest, form: "address") }とお会いできて
    大変うれしいと述べ、{ NAME($princess) }の{ $guest-country }御訪問に際して同国側から示された
    丁重なおもてなしに対し、謝意を表明しました。

# The host, on the community of Japanese descent in the guest’s country.
# implied: $host -- the subject is that of the sentence before
nikkei-bonds = また、日系社会（日本人移住者とその子孫）が両国の間に育んできた絆は
    特別なものであり、{ $host-country }はこれを大切にしていく旨述べました。

# The guest, in reply. $princess: the member of the Imperial Family who visited.
# reordered: $princess before $guest-country -- Japanese puts it before what it belongs to
gratitude-for-visit = これに対し、{ NAME($guest, form: "address") }は、{ NAME($princess) }の御訪問に対し、{ $guest-country }を代表して
    感謝の意を伝えました。

# $by: who says it. $anniversary: number of years (the 150th anniversary).
special-occasion = さらに、{ NAME($by, form: "address") }は、長きにわたる歴史と文化を有し、価値観を同じくする両国が、
    本年、外交関係樹立{ $anniversary }周年を祝う中で行われる今回の{ both-ministers.inside }の会談は、特別な機会である旨述べました。

## Item 2: cooperation between the two countries

# Both ministers.
road-map = { both-ministers }は、両国間協力のロードマップの作成に向け、協力して取り組んでいくことを確認しました。

# Both ministers.
economic-potential = { both-ministers }は、二国間の経済関係には、一層の強化に向けた大きな潜在力があることを改めて確認しました。

# $plenary: number of the plenary meeting. $council: the business council.
# $plenary-country: the country where it met.
# reordered: $plenary-country before $plenary, $council -- Japanese puts it before what it belongs to
plenary-of-council = その関連で、先般{ $plenary-country }で開催された第{ $plenary }回{ $council }を高く評価しました。

# $foundation: the cultural foundation. $foundation-office: the place of its new office.
cultural-exchange = さらに、{ $foundation }が南米のスペイン語圏で初の拠点として{ NAME($foundation-office, form: "full") }に
    開設した事務所の活用を含め、文化・学術面の交流を拡大していく意向を確認しました。

## Item 4: the anniversary year and the next meeting

# $meeting-of-the-year: how many times the two ministers of foreign affairs have met this year.
# $anniversary: number of years.
# reordered: $host-country before $meeting-of-the-year, $anniversary before $meeting-of-the-year, $guest-country before $meeting-of-the-year -- Japanese puts it before what it belongs to
meeting-in-anniversary-year = { both-ministers }は、{ $host-country }と{ $guest-country }の外交関係樹立{ $anniversary }周年を記念する本年、
    両国の外相会談が今回で{ $meeting-of-the-year }回目を数えたことを歓迎しました。

# $apec-next: the APEC year that the guest’s country will host.
meeting-again = その上で、{ $apec-next }の機会に再び会談する可能性を見据えながら、
    両国関係の更なる深化に向けて協力していく決意を改めて確認しました。
