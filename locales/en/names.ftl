# Names in English.

## People
## The value is the name in full. "family" is the part used after "Minister".
## Japanese names: family name first, in capitals. Others: in the order the person uses.

person-blinken-antony = Antony Blinken
    .family = Blinken
person-chung-eui-yong = CHUNG Eui-yong
    .family = Chung
person-gonzalez-olaechea-javier = Javier González-Olaechea Franco
    .family = González-Olaechea
person-guterres-antonio = António Guterres
    .family = Guterres
person-hayashi-yoshimasa = HAYASHI Yoshimasa
    .family = Hayashi
person-ishiba-shigeru = ISHIBA Shigeru
    .family = Ishiba
person-iwaya-takeshi = IWAYA Takeshi
    .family = Iwaya
person-joly-melanie = Mélanie Joly
    .family = Joly
# A member of the Imperial Family: always with the style.
person-kako = Her Highness Imperial Princess Kako
    .family = Princess Kako
person-kamikawa-yoko = KAMIKAWA Yoko
    .family = Kamikawa
person-kihara-minoru = KIHARA Minoru
    .family = Kihara
person-kono-taro = KONO Taro
    .family = Kono
person-manalo-enrique = Enrique A. Manalo
    .family = Manalo
person-marcos-ferdinand = Ferdinand R. Marcos, Jr.
    .family = Marcos
person-mondino-diana = Diana Mondino
    .family = Mondino
person-motegi-toshimitsu = MOTEGI Toshimitsu
    .family = Motegi
person-park-jin = PARK Jin
    .family = Park
person-pato-rimbink = Rimbink Pato
    .family = Pato
person-pena-santiago = Santiago Peña Palacios
    .family = Peña
person-popolizio-nestor = Néstor Popolizio Bardales
    .family = Popolizio
person-schialer-elmer = Elmer Schialer Salcedo
    .family = Schialer
person-teodoro-gilberto = Gilberto C. Teodoro, Jr.
    .family = Teodoro
person-thomas-greenfield-linda = Linda Thomas-Greenfield
    .family = Thomas-Greenfield
person-van-klaveren-alberto = Alberto Leo van Klaveren Stork
    .family = van Klaveren

## Styles: what stands before a name in full. $person: the name.
## "plain" is used where the record names no style.

style-plain = { GENDER($person) ->
        [feminine] Ms.{"\u00A0"}{ $person }
        [masculine] Mr.{"\u00A0"}{ $person }
       *[other] { $person }
    }
style-excellency = { GENDER($person) ->
        [feminine] H.E.{"\u00A0"}Ms.{"\u00A0"}{ $person }
        [masculine] H.E.{"\u00A0"}Mr.{"\u00A0"}{ $person }
       *[other] H.E.{"\u00A0"}{ $person }
    }
style-excellency-doctor = H.E.{"\u00A0"}Dr.{"\u00A0"}{ $person }
# "honourable" is the style of ministers in Canada and elsewhere in the Commonwealth; "honorable" that of
# the United States.
style-honourable = the Honourable { $person }
style-honorable = the Honorable { $person }
style-doctor = Dr.{"\u00A0"}{ $person }

# A person with style, name and office, as the lead introduces them. $person: the participant.
introduced = { NAME($person, form: "styled") }, { NAME($person, form: "office") }

## Offices
## The value follows the name in the lead. "address" is how later sentences call the person.
## $person: who holds it. $country or $organisation: of what. $to: to whom an
## ambassador or representative is accredited.

office-defence-minister = Minister of Defence of { NAME($country, form: "formal") }
    .address = Minister { NAME($person, form: "family") }
office-defence-minister-JP = Minister of Defense of { NAME($country, form: "formal") }
    .address = Minister { NAME($person, form: "family") }
office-defence-minister-PH = Secretary of National Defense of { NAME($country, form: "formal") }
    .address = Secretary { NAME($person, form: "family") }
office-foreign-minister = Minister of Foreign Affairs of { NAME($country, form: "formal") }
    .address = Minister { NAME($person, form: "family") }
office-foreign-minister-AR = Minister of Foreign Affairs, International Trade and Worship of { NAME($country, form: "formal") }
    .address = Minister { NAME($person, form: "family") }
office-foreign-minister-JP = Minister for Foreign Affairs of { NAME($country, form: "formal") }
    .address = Minister { NAME($person, form: "family") }
office-foreign-minister-KR = Minister of Foreign Affairs of { NAME($country, form: "formal") }
    .address = Minister { NAME($person, form: "family") }
office-foreign-minister-PG = Minister for Foreign Affairs and Trade of { NAME($country, form: "formal") }
    .address = Minister { NAME($person, form: "family") }
office-foreign-minister-PH = Secretary for Foreign Affairs of { NAME($country, form: "formal") }
    .address = Secretary { NAME($person, form: "family") }
office-permanent-representative = Permanent Representative of { NAME($country, form: "formal") } to { $to }
    .address = Ambassador { NAME($person, form: "family") }
office-president = President of { NAME($country, form: "formal") }
    .address = President { NAME($person, form: "family") }
office-prime-minister = Prime Minister of { NAME($country, form: "formal") }
    .address = Prime Minister { NAME($person, form: "family") }
office-secretary-general = Secretary-General of { $organisation }
    .address = Secretary-General { NAME($person, form: "family") }
office-secretary-of-state = Secretary of State of { NAME($country, form: "formal") }
    .address = Secretary { NAME($person, form: "family") }

## Countries
## The value is the name inside a sentence. "formal": the full name, in offices.
## "pair": in titles and running heads, joined by a dash.

country-AR = Argentina
    .formal = the Argentine Republic
    .pair = Argentina
country-CA = Canada
    .formal = Canada
    .pair = Canada
country-CL = Chile
    .formal = the Republic of Chile
    .pair = Chile
country-CN = China
    .formal = the People’s Republic of China
    .pair = China
country-GB = the United Kingdom
    .formal = the United Kingdom of Great Britain and Northern Ireland
    .pair = UK
country-JP = Japan
    .formal = Japan
    .pair = Japan
country-KP = North Korea
    .formal = North Korea
    .pair = North Korea
country-KR = the Republic of Korea
    .formal = the Republic of Korea
    .pair = ROK
country-MM = Myanmar
    .formal = the Republic of the Union of Myanmar
    .pair = Myanmar
country-PE = Peru
    .formal = the Republic of Peru
    .pair = Peru
country-PG = Papua New Guinea
    .formal = the Independent State of Papua New Guinea
    .pair = Papua New Guinea
country-PH = the Philippines
    .formal = the Republic of the Philippines
    .pair = Philippines
country-PY = Paraguay
    .formal = the Republic of Paraguay
    .pair = Paraguay
country-US = the United States
    .formal = the United States of America
    .pair = U.S.

## Places. The value is the bare name. "full": with the country, whose name is $country.

place-lima = Lima
    .full = Lima, { $country }
place-manila = Manila
    .full = Manila, { $country }
place-new-york = New York
    .full = New York, { $country }
place-port-moresby = Port Moresby
    .full = Port Moresby, { $country }
place-san-francisco = San Francisco
    .full = San Francisco, { $country }
place-tokyo = Tokyo
    .full = Tokyo, { $country }

## Organisations, with the article they need inside a sentence.

organisation-cepeja = CEPEJA (Peruvian-Japanese Business Council)
organisation-g7 = the G7
organisation-iaea = the International Atomic Energy Agency (IAEA)
organisation-japan-foundation = the Japan Foundation
organisation-mofa-japan = Ministry of Foreign Affairs of Japan
organisation-un = the United Nations
    .pair = UN
organisation-un-security-council = the United Nations Security Council

## Events and topics, with the article they need inside a sentence.

event-apec-2024 = APEC Peru 2024
event-apec-ministerial-2018 = the APEC Ministerial Meeting
event-apec-ministerial-2023 = the APEC Ministerial Meeting
event-expo-2025 = Expo 2025 Osaka, Kansai, Japan
event-g7-foreign-ministers-2023 = the G7 Foreign Ministers’ Meeting
event-un-general-assembly-2021 = the United Nations General Assembly
event-un-general-assembly-2023 = the United Nations General Assembly
event-china-actions = the recent actions of China
event-east-china-sea = the East China Sea
event-gaza-humanitarian-situation = the humanitarian situation in Gaza
event-israel-palestine = the situation surrounding Israel–Palestine
event-korean-peninsula = the Korean Peninsula
event-middle-east = the situation in the Middle East
event-myanmar = the situation in Myanmar
event-noto-earthquake-2024 = the 2024 Noto Peninsula Earthquake
event-second-thomas-shoal-2024 = the recent dangerous activities at Second Thomas Shoal
event-south-china-sea = the South China Sea
event-taiwan = Taiwan
event-ukraine = the situation in Ukraine
event-ukraine-aggression = Russia’s aggression against Ukraine
event-ukraine-attacks-2022-10 = Russia’s attacks of October 10 on Ukrainian cities, Kyiv and Lviv among them
event-ukraine-incorporation = the purported “incorporation” of regions of Ukraine by Russia

## Documents. The value stands in a list; "the" has the article that a sentence needs.

document-cptpp = Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP)
    .the = the Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP)
document-japan-canada-action-plan = Japan–Canada Action Plan for contributing to a free and open Indo-Pacific region
    .the = the Japan–Canada Action Plan for contributing to a free and open Indo-Pacific region
document-japan-paraguay-investment-agreement = Japan–Paraguay Investment Agreement
    .the = the Japan–Paraguay Investment Agreement
document-japan-paraguay-political-consultations = Memorandum of Cooperation on Political Consultation Mechanism
    .the = the Memorandum of Cooperation on Political Consultation Mechanism
document-japan-paraguay-visa-exemption = Exchange of Notes concerning Visa Exemption for Short-term Stays of Holders of Ordinary Passports of Paraguay
    .the = the Exchange of Notes concerning Visa Exemption for Short-term Stays of Holders of Ordinary Passports of Paraguay
document-japan-philippines-2-2-press-release = Joint Press Release on the Outcome of the 2nd Foreign and Defense Ministerial Meeting (2+2)
    .the = the Joint Press Release on the Outcome of the 2nd Foreign and Defense Ministerial Meeting (2+2)
# "the": the short name, for the full one is too long for a sentence.
document-japan-philippines-reciprocal-access = Agreement between Japan and the Republic of the Philippines Concerning the Facilitation of Reciprocal Access and Cooperation between the Self-Defense Forces of Japan and the Armed Forces of the Philippines
    .the = the Japan–Philippines Reciprocal Access Agreement
document-unclos = United Nations Convention on the Law of the Sea (UNCLOS)
    .the = the United Nations Convention on the Law of the Sea (UNCLOS)

## Groups of people without names. $count: how many. $country: from where.
## The value stands in the lead, "address" in the title.

group-parliamentarians = { $count ->
        [one] { $count } member of parliament from { $country }
       *[other] a group of { $count } members of parliament from { $country }
    }
    .address = { $count ->
        [one] Member of Parliament from { $country }
       *[other] Members of Parliament from { $country }
    }

## Kinds of event
## The value is the bare name, for those who search. "phrase": inside a sentence. "held": with its verb.

kind-foreign-ministers-meeting = foreign ministers’ meeting
    .title = Foreign Ministers’ Meeting
    .phrase = a foreign ministers’ meeting
    .held = held a foreign ministers’ meeting
kind-two-plus-two-meeting = foreign and defense ministers’ meeting (“2+2”)
    .title = Foreign and Defense Ministerial Meeting (“2+2”)
    .phrase = a foreign and defense ministers’ meeting (“2+2”)
    .held = held a foreign and defense ministers’ meeting (“2+2”)
kind-summit-meeting = summit meeting
    .title = Summit Meeting
    .phrase = a summit meeting
    .held = held a summit meeting
kind-small-group-meeting = small-group meeting
    .title = Small-Group Meeting
    .phrase = a small-group meeting
    .held = held a small-group meeting
kind-working-breakfast = working breakfast
    .title = Working Breakfast
    .phrase = a working breakfast
    .held = held a working breakfast
kind-working-lunch = working lunch
    .title = Working Lunch
    .phrase = a working lunch
    .held = held a working lunch
kind-working-dinner = working dinner
    .title = Working Dinner
    .phrase = a working dinner
    .held = held a working dinner
kind-telephone-talk = telephone talk
    .title = Telephone Talk
    .phrase = a telephone talk
    .held = held a telephone talk
kind-video-conference = video conference
    .title = Video Conference
    .phrase = a video conference
    .held = held a video conference
kind-courtesy-call = courtesy call
    .title = Courtesy Call
    .phrase = a courtesy call
    .held = held a courtesy meeting
kind-pull-aside = informal talk
    .title = Informal Talk
    .phrase = an informal talk
    .held = had an informal talk
kind-signing = signing ceremony
    .title = Signing Ceremony
    .phrase = a signing ceremony
    .held = held a signing ceremony
kind-exchange-of-letters = exchange of letters
    .title = Exchange of Letters
    .phrase = an exchange of letters
    .held = carried out an exchange of letters
kind-welcome-ceremony = welcome ceremony
    .title = Welcome Ceremony
    .phrase = a welcome ceremony
    .held = held a welcome ceremony
kind-joint-press-announcement = joint press announcement
    .title = Joint Press Announcement
    .phrase = a joint press announcement
    .held = made a joint press announcement
kind-meeting = meeting
    .title = Meeting
    .phrase = a meeting
    .held = held a meeting
kind-trilateral-meeting = trilateral meeting
    .title = Trilateral Meeting
    .phrase = a trilateral meeting
    .held = held a trilateral meeting
kind-expanded-meeting = expanded meeting
    .title = Expanded Meeting
    .phrase = an expanded meeting
    .held = held an expanded meeting
kind-plenary-session = plenary session
    .title = Plenary Session
    .phrase = a plenary session
    .held = held a plenary session
kind-policy-dialogue = policy dialogue
    .title = Policy Dialogue
    .phrase = a policy dialogue
    .held = held a policy dialogue
kind-press-conference = press conference
    .title = Press Conference
    .phrase = a press conference
    .held = held a press conference
kind-foreign-ministers-working-breakfast = foreign ministers’ working breakfast
    .title = Foreign Ministers’ Working Breakfast
    .phrase = a foreign ministers’ working breakfast
    .held = held a foreign ministers’ working breakfast
kind-foreign-ministers-working-lunch = foreign ministers’ working lunch
    .title = Foreign Ministers’ Working Lunch
    .phrase = a foreign ministers’ working lunch
    .held = held a foreign ministers’ working lunch
kind-foreign-ministers-working-dinner = foreign ministers’ working dinner
    .title = Foreign Ministers’ Working Dinner
    .phrase = a foreign ministers’ working dinner
    .held = held a foreign ministers’ working dinner
kind-foreign-ministers-telephone-talk = foreign ministers’ telephone talk
    .title = Foreign Ministers’ Telephone Talk
    .phrase = a foreign ministers’ telephone talk
    .held = held a foreign ministers’ telephone talk
kind-foreign-ministers-video-conference = foreign ministers’ video conference
    .title = Foreign Ministers’ Video Conference
    .phrase = a foreign ministers’ video conference
    .held = held a foreign ministers’ video conference
kind-exchange-of-notes = exchange of notes
    .title = Exchange of Notes
    .phrase = an exchange of notes
    .held = carried out an exchange of notes

## Languages, as in "the English and Japanese texts"

language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ja = Japanese

## Names of the time in a time zone, as in "(5:10 a.m. JST)"

zone-asia-tokyo = JST
