# Japan–Philippines Foreign and Defense Ministerial Meeting (“2+2”), Manila, 2024-07-08: what only it said.
#
# $host, $guest: the two foreign ministers. $hosts, $guests: both ministers of a side.
# NAME($host, form: "address") prints …大臣. $host-country, $guest-country: the two countries.

# All four ministers as the subject of a sentence. "inside": after other words.
four-ministers = 四大臣
    .inside = 四大臣

## Item 1: the meeting

# $round: number of the meeting in this format. $president: the president of the guests’ country.
# $interval: how many years have passed since the meeting before, approximately.
# reordered: $interval before $round -- Japanese puts the circumstances before the meeting
# reordered: $president before $round -- Japanese puts it before what it belongs to
meeting-welcomed = { four-ministers }は、{ NAME($president, form: "address") }の就任後では初めて、また約{ $interval }年の間を置いて、
    第{ $round }回会合が開かれたことを歓迎しました。

# $inaugural-day, $inaugural-place: when and where the first meeting in this format was held.
# reordered: $inaugural-day before $inaugural-place -- Japanese puts it before what it belongs to
timely-continuation = また、{ DATETIME($inaugural-day, dateStyle: "long") }に{ $inaugural-place }で行われた第1回会合に続くものとして、
    今回の会合が時宜を得たものであることを確認しました。

# All four ministers.
maritime-nations = さらに、{ $host-country }と{ $guest-country }は基本的な価値や原則を同じくする海洋国家であり、戦略的パートナーでも
    あるとの認識に立ち、法の支配に基づく自由で開かれた国際秩序のため、安全保障・防衛面の協力を進め、地域と国際社会の課題に
    一層緊密に連携して取り組んでいくことを確認しました。

## Item 2: the region

# $regions: what was discussed (a list of names).
regional-issues = { four-ministers }は、{ LIST($regions, separator: "、", last-separator: "及び") }をめぐる情勢を含む地域の諸課題について意見交換を行いました。

# All four ministers.
opposition-to-unilateral-change = また、平和的に確立された現状を力や威圧によって一方的に変えようとするいかなる試みにも、強く反対する
    立場を表明しました。

# $activities: the activities that raise tension. $convention: the treaty that is to be observed.
concern-about-activities = その上で、{ $activities }など、地域の緊張を高める一連の行為を深刻に懸念し、{ NAME($convention, form: "the") }を
    始めとする国際法を守るよう求めていくことで一致しました。

# $north-korea: the country.
coordination-on-north-korea = { $north-korea }についても、核・ミサイル問題や拉致問題を含め、引き続き連携して対応していくことを
    確認しました。

## Item 3: cooperation in security and defense

# $by, $counterpart: the two who signed. $agreement: what they signed. $president: in whose presence.
# reordered: $president before $by, $counterpart, $agreement -- Japanese says first in whose presence
# reordered: $by before $agreement, $counterpart before $agreement -- Japanese puts it before what it belongs to
agreement-signed = { four-ministers }は、同日、{ NAME($president, form: "address") }の立会いの下で{ NAME($by, form: "address") }と
    { NAME($counterpart, form: "address") }が署名した{ NAME($agreement, form: "the") }を、両国の防衛関係における画期的な成果と
    位置付けました。

# The guests’ side. OSA is the official abbreviation of the programme.
radar-systems = また、{ $guest-country }側は、政府安全保障能力強化支援（OSA）による沿岸監視レーダーシステムの供与を{ $host-country }が
    決定したことに対し、謝意を表明しました。

# All four ministers.
domain-awareness = { four-ministers }は、海洋及び空域の状況把握に関する協力を、他の同志国とも連携しながら続けていくことで一致しました。

# All four ministers.
equipment-and-capacity = また、防衛装備・技術協力や能力構築支援を強化し、ミンダナオ和平、経済安全保障及びサイバーセキュリティの分野でも
    協力を継続していくことを確認しました。
