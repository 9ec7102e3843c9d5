# Names in Japanese.

## People
## The value is the name in full. "family" is the part used before 大臣.
## Katakana names: ・ between given name and surname, ＝ between two surnames or in a double name.
## "script": han where the full name ends in kanji or in a reading, kana where it ends in katakana;
## it decides whether a dot stands between the name and the office.

person-blinken-antony = アントニー・ブリンケン
    .family = ブリンケン
    .script = kana
person-chung-eui-yong = 鄭義溶（チョン・ウィヨン）
    .family = 鄭
    .script = han
person-gonzalez-olaechea-javier = ハビエル・ゴンサレス＝オラエチェア・フランコ
    .family = ゴンサレス＝オラエチェア
    .script = kana
person-guterres-antonio = アントニオ・グテーレス
    .family = グテーレス
    .script = kana
person-hayashi-yoshimasa = 林芳正
    .family = 林
    .script = han
person-ishiba-shigeru = 石破茂
    .family = 石破
    .script = han
person-iwaya-takeshi = 岩屋毅
    .family = 岩屋
    .script = han
person-joly-melanie = メラニー・ジョリー
    .family = ジョリー
    .script = kana
# A member of the Imperial Family: always with the style, and with 御訪問 for a visit.
person-kako = 佳子内親王殿下
    .family = 佳子内親王殿下
    .script = han
person-kamikawa-yoko = 上川陽子
    .family = 上川
    .script = han
person-kihara-minoru = 木原稔
    .family = 木原
    .script = han
person-kono-taro = 河野太郎
    .family = 河野
    .script = han
person-manalo-enrique = エンリケ・マナロ
    .family = マナロ
    .script = kana
person-marcos-ferdinand = フェルディナンド・マルコス
    .family = マルコス
    .script = kana
person-mondino-diana = ディアナ・モンディーノ
    .family = モンディーノ
    .script = kana
person-motegi-toshimitsu = 茂木敏充
    .family = 茂木
    .script = han
# Korean and Chinese names: kanji, with the reading in parentheses in the full name.
person-park-jin = 朴振（パク・チン）
    .family = 朴
    .script = han
person-pato-rimbink = リムビンク・パト
    .family = パト
    .script = kana
person-pena-santiago = サンティアゴ・ペニャ・パラシオス
    .family = ペニャ
    .script = kana
person-popolizio-nestor = ネストル・ポポリシオ・バルダレス
    .family = ポポリシオ
    .script = kana
person-schialer-elmer = エルメル・シアレル・サルセド
    .family = シアレル
    .script = kana
person-teodoro-gilberto = ギルベルト・テオドロ
    .family = テオドロ
    .script = kana
person-thomas-greenfield-linda = リンダ・トーマス＝グリーンフィールド
    .family = トーマス＝グリーンフィールド
    .script = kana
person-van-klaveren-alberto = アルベルト・レオ・バン・クラベレン・ストルク
    .family = バン・クラベレン
    .script = kana

## Styles: Japanese has none before a name. $person: the name.
## "plain" is used where the record names no style.

style-plain = { $person }
style-excellency = { $person }
style-excellency-doctor = { $person }
style-honourable = { $person }
style-honorable = { $person }
style-doctor = { $person }

# A person with office in a list of several people. $person: the participant.
introduced = { NAME($person, form: "styled") }{ NAME($person, form: "address-joint") ->
        [dot] ・
       *[none] {""}
    }{ NAME($person, form: "office") }

## Offices
## The value follows the name in the lead without a space. "address-joint" says whether "introduced"
## puts a dot between them: it does between a katakana name and a katakana country
## (…フランコ・ペルー共和国外務大臣). "address" is how later sentences call the person.
## $person: who holds it. $country or $organisation: of what. $to: to whom an
## ambassador or representative is accredited.

office-defence-minister = { NAME($country, form: "formal") }国防大臣
    .address = { NAME($person, form: "family") }大臣
    .address-joint = { NAME($person, form: "script") ->
        [han] none
       *[kana] { NAME($country, form: "script") ->
            [han] none
           *[kana] dot
        }
    }
# implied: $country -- Japan’s own minister: the country is not said
office-defence-minister-JP = 防衛大臣
    .address = { NAME($person, form: "family") }大臣
    .address-joint = none
office-foreign-minister = { NAME($country, form: "formal") }外務大臣
    .address = { NAME($person, form: "family") }大臣
    .address-joint = { NAME($person, form: "script") ->
        [han] none
       *[kana] { NAME($country, form: "script") ->
            [han] none
           *[kana] dot
        }
    }
office-foreign-minister-AR = { NAME($country, form: "formal") }外務・通商・宗務大臣
    .address = { NAME($person, form: "family") }大臣
    .address-joint = { NAME($person, form: "script") ->
        [han] none
       *[kana] dot
    }
# implied: $country -- Japan’s own minister: the country is not said
office-foreign-minister-JP = 外務大臣
    .address = { NAME($person, form: "family") }大臣
    .address-joint = none
office-foreign-minister-KR = { $country }外交部長官
    .address = { NAME($person, form: "family") }長官
    .address-joint = none
office-foreign-minister-PG = { NAME($country, form: "formal") }外務・貿易大臣
    .address = { NAME($person, form: "family") }大臣
    .address-joint = { NAME($person, form: "script") ->
        [han] none
       *[kana] dot
    }
office-permanent-representative = { $country }{ $to }常駐代表
    .address = { NAME($person, form: "family") }大使
    .address-joint = none
office-president = { NAME($country, form: "formal") }大統領
    .address = { NAME($person, form: "family") }大統領
    .address-joint = { NAME($person, form: "script") ->
        [han] none
       *[kana] { NAME($country, form: "script") ->
            [han] none
           *[kana] dot
        }
    }
office-prime-minister = { NAME($country, form: "formal") }首相
    .address = { NAME($person, form: "family") }首相
    .address-joint = { NAME($person, form: "script") ->
        [han] none
       *[kana] { NAME($country, form: "script") ->
            [han] none
           *[kana] dot
        }
    }
# Japan’s own head of government: the country is not said.
office-prime-minister-JP = 内閣総理大臣
    .address = { NAME($person, form: "family") }総理大臣
    .address-joint = none
office-secretary-general = { $organisation }事務総長
    .address = { NAME($person, form: "family") }事務総長
    .address-joint = none
office-secretary-of-state = { $country }国務長官
    .address = { NAME($person, form: "family") }国務長官
    .address-joint = none

## Countries
## The value is the name inside a sentence. "formal": the full name, in offices. "pair": in titles
## and running heads. "pair-joined": yes where 日 and the other name are written together (日英),
## no where a dot stands between them (日・ペルー). "script": han where the formal name begins in
## kanji, kana where it begins in katakana.

country-AR = アルゼンチン
    .formal = アルゼンチン共和国
    .pair = アルゼンチン
    .pair-joined = no
    .script = kana
country-CA = カナダ
    .formal = カナダ
    .pair = 加
    .pair-joined = yes
    .script = kana
country-CL = チリ
    .formal = チリ共和国
    .pair = チリ
    .pair-joined = no
    .script = kana
country-CN = 中国
    .formal = 中華人民共和国
    .pair = 中
    .pair-joined = yes
    .script = han
country-GB = 英国
    .formal = 英国
    .pair = 英
    .pair-joined = yes
    .script = han
country-JP = 日本
    .formal = 日本国
    .pair = 日
    .pair-joined = yes
    .script = han
country-KP = 北朝鮮
    .formal = 北朝鮮
    .pair = 北朝鮮
    .pair-joined = no
    .script = han
country-KR = 韓国
    .formal = 大韓民国
    .pair = 韓
    .pair-joined = yes
    .script = han
country-MM = ミャンマー
    .formal = ミャンマー連邦共和国
    .pair = ミャンマー
    .pair-joined = no
    .script = kana
country-PE = ペルー
    .formal = ペルー共和国
    .pair = ペルー
    .pair-joined = no
    .script = kana
country-PG = パプアニューギニア
    .formal = パプアニューギニア独立国
    .pair = パプアニューギニア
    .pair-joined = no
    .script = kana
country-PH = フィリピン
    .formal = フィリピン共和国
    .pair = フィリピン
    .pair-joined = no
    .script = kana
country-PY = パラグアイ
    .formal = パラグアイ共和国
    .pair = パラグアイ
    .pair-joined = no
    .script = kana
country-US = 米国
    .formal = アメリカ合衆国
    .pair = 米
    .pair-joined = yes
    .script = kana

## Places. The value is the bare name. "full": after the country, whose name is $country.

place-lima = リマ
    .full = { $country }・リマ
place-manila = マニラ
    .full = { $country }・マニラ
place-new-york = ニューヨーク
    .full = { $country }・ニューヨーク
place-port-moresby = ポートモレスビー
    .full = { $country }・ポートモレスビー
place-san-francisco = サンフランシスコ
    .full = { $country }・サンフランシスコ
# implied: $country -- the readers’ own capital
place-tokyo = 東京
    .full = 東京

## Organisations
## "pair" and "pair-joined" of one that meets countries: as for countries.

organisation-cepeja = 日本ペルー経済協議会
organisation-g7 = G7
organisation-iaea = 国際原子力機関（IAEA）
    .pair = IAEA
    .pair-joined = no
organisation-japan-foundation = 国際交流基金
organisation-mofa-japan = 外務省
organisation-un = 国連
    .pair = 国連
    .pair-joined = no
organisation-un-security-council = 国連安全保障理事会

## Events and topics
## "for": why somebody travels there, before 訪問中の: 出席するため for a conference, の機会に for the rest.

event-apec-2024 = 2024年ペルーAPEC
    .for = 2024年ペルーAPECに出席するため
event-apec-ministerial-2018 = APEC閣僚会議
    .for = APEC閣僚会議に出席するため
event-apec-ministerial-2023 = APEC閣僚会議
    .for = APEC閣僚会議に出席するため
event-expo-2025 = 大阪・関西万博
    .for = 大阪・関西万博の機会に
event-g7-foreign-ministers-2023 = G7外相会合
    .for = G7外相会合に出席するため
event-un-general-assembly-2021 = 国連総会
    .for = 国連総会に出席するため
event-un-general-assembly-2023 = 国連総会
    .for = 国連総会に出席するため
event-china-actions = 最近の中国の行動
event-east-china-sea = 東シナ海
event-gaza-humanitarian-situation = ガザ地区の人道状況
event-israel-palestine = イスラエル・パレスチナ情勢
event-korean-peninsula = 朝鮮半島
event-middle-east = 中東情勢
event-myanmar = ミャンマー情勢
# by-hand: 6 -- the year of the era is a part of the official name
event-noto-earthquake-2024 = 令和6年能登半島地震
event-second-thomas-shoal-2024 = 最近のセカンド・トーマス礁での危険な活動
event-south-china-sea = 南シナ海
event-taiwan = 台湾
event-ukraine = ウクライナ情勢
event-ukraine-aggression = ロシアによるウクライナ侵略
event-ukraine-attacks-2022-10 = 10月10日のロシアによるキーウ及びリヴィウを含むウクライナ各都市への攻撃
event-ukraine-incorporation = ロシアによるウクライナ国内の地域の「編入」と称する行為

## Documents. The value stands in a list; "the" is the name as a sentence has it.

document-cptpp = 環太平洋パートナーシップに関する包括的及び先進的な協定（CPTPP）
    .the = 環太平洋パートナーシップに関する包括的及び先進的な協定（CPTPP）
document-japan-canada-action-plan = 自由で開かれたインド太平洋に資する日加アクションプラン
    .the = 「自由で開かれたインド太平洋に資する日加アクションプラン」
document-japan-paraguay-investment-agreement = 日・パラグアイ投資協定
    .the = 日・パラグアイ投資協定
document-japan-paraguay-political-consultations = 日・パラグアイ政策協議の立上げに係る文書
    .the = 日・パラグアイ政策協議の立上げに係る文書
document-japan-paraguay-visa-exemption = パラグアイの一般旅券所持者に対する短期滞在査証免除措置に係る文書
    .the = パラグアイの一般旅券所持者に対する短期滞在査証免除措置に係る文書
document-japan-philippines-2-2-press-release = 日・フィリピン共同プレスリリース
    .the = 「日・フィリピン共同プレスリリース」
# "the": the short name, for the full one is too long for a sentence.
document-japan-philippines-reciprocal-access = 日本国の自衛隊とフィリピンの軍隊との間における相互のアクセス及び協力の円滑化に関する日本国とフィリピン共和国との間の協定
    .the = 日・フィリピン部隊間協力円滑化協定
# "the": the short name, for the full one is too long for a sentence.
document-unclos = 海洋法に関する国際連合条約（国連海洋法条約）
    .the = 国連海洋法条約

## Groups of people without names. $count: how many. $country: from where.
## The value stands in the lead, "address" in the title.

group-parliamentarians = { $country }国会議員{ $count }名
    .address = { $count ->
        [1] { $country }国会議員
       *[other] { $country }国会議員一行
    }

## Kinds of event
## The value is the name in the title and in the lead. "several": the same among three countries or
## more (外相会談, but 日米韓外相会合). "verb": the verb of the lead with its を or に, before ました.
## "visit" of a call: what its payer does, before ました.

kind-foreign-ministers-meeting = 外相会談
    .several = 外相会合
    .verb = を行い
kind-two-plus-two-meeting = 外務・防衛閣僚会合（「2+2」）
    .several = 外務・防衛閣僚会合（「2+2」）
    .verb = を行い
kind-summit-meeting = 首脳会談
    .several = 首脳会合
    .verb = を行い
kind-small-group-meeting = 少人数会合
    .several = 少人数会合
    .verb = を行い
kind-working-breakfast = ワーキング・ブレックファスト
    .several = ワーキング・ブレックファスト
    .verb = を行い
kind-working-lunch = ワーキング・ランチ
    .several = ワーキング・ランチ
    .verb = を行い
kind-working-dinner = ワーキング・ディナー
    .several = ワーキング・ディナー
    .verb = を行い
kind-telephone-talk = 電話会談
    .several = 電話会談
    .verb = を行い
kind-video-conference = テレビ会談
    .several = テレビ会議
    .verb = を行い
kind-courtesy-call = 表敬
    .several = 表敬
    .verb = を行い
    .visit = を表敬し
kind-pull-aside = 立ち話
    .several = 立ち話
    .verb = を行い
kind-signing = 署名式
    .several = 署名式
    .verb = に臨み
kind-exchange-of-letters = 書簡の交換
    .several = 書簡の交換
    .verb = を行い
kind-welcome-ceremony = 歓迎式典
    .several = 歓迎式典
    .verb = に臨み
kind-joint-press-announcement = 共同記者発表
    .several = 共同記者発表
    .verb = を行い
kind-meeting = 会談
    .several = 会合
    .verb = を行い
kind-trilateral-meeting = 三か国会合
    .several = 三か国会合
    .verb = を行い
kind-expanded-meeting = 拡大会合
    .several = 拡大会合
    .verb = を行い
kind-plenary-session = 全体会合
    .several = 全体会合
    .verb = を行い
kind-policy-dialogue = 政策対話
    .several = 政策対話
    .verb = を行い
kind-press-conference = 記者会見
    .several = 記者会見
    .verb = を行い
kind-foreign-ministers-working-breakfast = 外相ワーキング・ブレックファスト
    .several = 外相ワーキング・ブレックファスト
    .verb = を行い
kind-foreign-ministers-working-lunch = 外相ワーキング・ランチ
    .several = 外相ワーキング・ランチ
    .verb = を行い
kind-foreign-ministers-working-dinner = 外相ワーキング・ディナー
    .several = 外相ワーキング・ディナー
    .verb = を行い
kind-foreign-ministers-telephone-talk = 外相電話会談
    .several = 外相電話会談
    .verb = を行い
kind-foreign-ministers-video-conference = 外相テレビ会談
    .several = 外相テレビ会議
    .verb = を行い
kind-exchange-of-notes = 交換公文の署名・交換
    .several = 交換公文の署名・交換
    .verb = を行い

## Languages, as in 英語及び日本語

language-ar = アラビア語
language-en = 英語
language-es = スペイン語
language-fr = フランス語
language-ja = 日本語

## Names of the time in a time zone, before the day and the time

zone-asia-tokyo = 日本時間
