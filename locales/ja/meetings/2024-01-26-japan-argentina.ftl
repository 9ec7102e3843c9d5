# Japan–Argentina Foreign Ministers’ Telephone Talk, 2024-01-26: what only this talk said.
#
# $host: Japan’s minister. $guest: Argentina’s minister. NAME($host, form: "address") prints …大臣.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# $earthquake: the earthquake in the host’s country.
# implied: $host -- the subject is that of the sentence before
# reordered: $earthquake before $guest-country -- Japanese puts it before what it belongs to
thanks-for-sympathy = また、{ $earthquake }による被害に対して{ $guest-country }から
    寄せられたお見舞いに謝意を表明しました。

# The host, on what the two ministers, both women, have in common.
# implied: $host -- the subject is that of the sentence before
women-in-office = さらに、共に外務省を率いる女性であり、企業で働いた経験も共通していることから、
    { NAME($guest, form: "address") }に深い親しみを覚え、今後の協働に期待している旨述べました。

## Item 2: relations between the two countries, and the reply

# $topics: the situations that make the circumstances severe (a list of names).
# implied: $host-country -- the minister speaks for it
# implied: $host -- the subject is that of the sentence before
new-government = また、{ LIST($topics, separator: "、", last-separator: "及び") }を始めとする現在の厳しい国際情勢の中で、
    新政権の下の{ $guest-country }と足並みをそろえて対応していきたい旨述べました。

# $nikkei: how many people, approximately.
# implied: $host -- the subject is that of the sentence before
nikkei-community = さらに、約{ $nikkei }人の日系社会が両国の間に築いている深い絆を
    大切にしていく考えを示しました。

# The guest, in reply to all of that. $earthquake: the earthquake in the host’s country.
sympathy-in-response = これに対し、{ NAME($guest, form: "address") }は、{ $earthquake }についてお見舞いを述べました。

# Goes on with the reply. $years: how many years, and more, the relations have lasted.
# implied: $guest -- the subject is that of the sentence before
# reordered: $host-country before $guest-country -- “known in Japan as …” begins with the place
history-of-relations = また、{ $host-country }で{ $guest-country }がタンゴの国として知られていることは承知しているとした上で、{ $years }年を超える歴史を持つ両国関係を更に発展させたいとの意欲を示しました。

## Item 3: the economy

# The host.
# reordered: $guest-country before $host-country -- Japanese ends with the one who does it
business-potential = { NAME($host, form: "address") }は、豊かな天然資源を有する{ $guest-country }に{ $host-country }の経済界が
    大きな潜在力を見いだしている旨述べました。

# The guest, in reply.
measures-for-investment = これに対し、{ NAME($guest, form: "address") }は、外国企業を誘致するために{ $guest-country }が
    講じている具体的な取組を説明しました。

# Both ministers.
economic-relations = { both-ministers }は、両国間の経済・貿易関係の一層の強化に向け、ビジネス環境の改善等に取り組んでいくことで
    一致しました。
