# Statements that recur from meeting to meeting, in Japanese. Each is a whole sentence of an item.

# Both ministers as the subject of a sentence. "inside": after other words.
both-ministers = 両大臣
    .inside = 両大臣

# Both ministers, on the international order.
# $topics: the situations that put it to the test (a list of names).
rules-based-order = { both-ministers }は、{ LIST($topics, separator: "、", last-separator: "及び") }といった課題に直面する中で、
    両国が常に遵守してきた、法の支配に基づく自由で開かれた国際秩序を維持・強化することが重要であるとの
    認識で一致しました。

# Both ministers; follows "rules-based-order".
global-challenges = その上で、国際社会が直面する諸課題への対応に当たり、両国が手を携えて取り組んでいくことで
    一致しました。

# Both ministers. $apec-next: the APEC year that the guest’s country will host.
success-of-next-apec = また、{ $apec-next }を成功させるべく、共に力を尽くしていくことで一致しました。

# One of the two ministers. $by: who says it. $host-country, $guest-country: the two countries.
strategic-partners = { NAME($by, form: "address") }は、{ $host-country }と{ $guest-country }は、共通の価値と原則に立つ
    「戦略的パートナー」である旨述べました。

# One of the two ministers to the other. $by: who congratulates. $to: who has taken office.
congratulations-on-appointment = { NAME($by, form: "address") }は、{ NAME($to, form: "address") }の外務大臣就任に対し、
    祝意を表明しました。

# The same in reply to what the other minister has said.
congratulations-in-response = これに対し、{ NAME($by, form: "address") }は、{ NAME($to, form: "address") }の外務大臣就任に対し、
    祝意を表明しました。
