# Japan–Paraguay Summit Meeting and Working Dinner, Tokyo, 2025-05-21: what only they said.
#
# $host: Japan’s prime minister. $guest: Paraguay’s president. NAME($host, form: "address") prints
# …総理大臣, NAME($guest, form: "address") …大統領. $host-country, $guest-country: the two countries.

# Both leaders as the subject of a sentence. "inside": after other words.
both-leaders = 両首脳
    .inside = 両首脳

## Item 1: the opening

# The host, opening the talks. $expo: the exhibition for which the guest had come.
# reordered: $host-country before $guest -- Japanese puts it before what it belongs to
first-visit-welcome = 冒頭、{ NAME($host, form: "address") }は、初めて{ $host-country }を訪れた{ NAME($guest, form: "address") }に歓迎の意を
    表し、{ $expo }を通じて{ $guest-country }文化の魅力が広く知られることをうれしく思う旨述べました。

# The host.
# implied: $host-country -- the minister speaks for it
special-bond = また、{ NAME($host, form: "address") }は、価値や原則を同じくし、日系人を通じた特別な絆で結ばれた重要なパートナーである
    { $guest-country }との関係を更に強めていきたい旨述べました。

# The guest, in reply. $expo: the exhibition.
thanks-in-response = これに対し、{ NAME($guest, form: "address") }は、温かく迎えられたことに謝意を表し、{ $expo }の開催を祝うとともに、
    { both-leaders.inside }の間で二国間関係を一段と深めていきたい旨述べました。

## Item 2: relations between the two countries

# The host. The words in quotation marks are the name of the new relations.
# implied: $host-country -- the minister speaks for it
like-minded-countries = { NAME($host, form: "address") }は、国際社会が歴史の転換点に立つ今、同志国の連携は過去に例がないほど重要に
    なっているとした上で、新たに「戦略的パートナー」となった{ $guest-country }と、法の支配に基づく自由で開かれた国際秩序を守るため、
    より緊密に協力していきたい旨述べました。

# The host. $loan: an amount in US dollars, approximately. The words in quotation marks are the
# official name of the project.
# implied: $host-country -- the minister speaks for it
loan-for-corridor = また、{ NAME($host, form: "address") }は、「南西部における統合社会経済開発回廊整備計画」に対し、
    約{ NUMBER($loan, style: "decimal") }米ドル相当の円借款を供与することを伝えました。

## Item 3: the documents and the announcement to the press

# $signed: the documents (a list of names).
documents-signed = 会談後、{ both-leaders.inside }は、{ LIST($signed, form: "the", separator: "、", last-separator: "及び") }の署名・交換式に立ち会いました。

# Both leaders. $investment-agreement: the agreement that is being negotiated.
partnership-announced = 続く共同記者発表において、{ both-leaders.inside }は、両国の関係を「戦略的パートナー」へと高めること、及び
    { NAME($investment-agreement, form: "the") }が実質合意に達したことを明らかにしました。

# $by: who says it. $exemption-from: the day from which no visa is needed.
# implied: $host-country -- the minister speaks for it
visa-exemption = その際、{ NAME($by, form: "address") }は、{ $guest-country }の一般旅券所持者に対する短期滞在査証の免除を
    { DATETIME($exemption-from, year: "numeric", month: "long") }から開始する旨発表しました。

# $by: who says it. $years: how many years, and more, the relations have lasted.
leap-in-relations = { NAME($by, form: "address") }は、{ $years }年を超える両国の関係がかつてない飛躍を遂げると評価しました。

## Item 4: the international situation

# $by: who says it.
no-change-by-coercion = { NAME($by, form: "address") }は、威圧によって現状を一方的に変えようとする試みは許されない旨強調しました。

# The guest. The words in quotation marks are the official name of the vision.
# reordered: $host-country before $guest-country -- what is supported stands before who supports it
support-for-indo-pacific = { NAME($guest, form: "address") }は、法の支配に基づく「自由で開かれたインド太平洋」の実現に取り組む
    { $host-country }を、{ $guest-country }は引き続き支持する旨述べました。

# Both leaders.
peaceful-settlement = { both-leaders }は、地域で高まる緊張は、国際法の諸原則に従って平和的に解決されなければならないことで一致しました。
