# Names in English.

## People
## The value is the name in full. "family" is the part used after "Minister".
## Japanese names: family name first, in capitals. Others: in the order the person uses.

person-blinken-antony = Antony Blinken
    .family = Blinken
person-gonzalez-olaechea-javier = Javier González-Olaechea Franco
    .family = González-Olaechea
person-guterres-antonio = António Guterres
    .family = Guterres
person-hayashi-yoshimasa = HAYASHI Yoshimasa
    .family = Hayashi
person-iwaya-takeshi = IWAYA Takeshi
    .family = Iwaya
person-joly-melanie = Mélanie Joly
    .family = Joly
# A member of the Imperial Family: always with the style.
person-kako = Her Highness Imperial Princess Kako
    .family = Princess Kako
person-kamikawa-yoko = KAMIKAWA Yoko
    .family = Kamikawa
person-kono-taro = KONO Taro
    .family = Kono
person-mondino-diana = Diana Mondino
    .family = Mondino
person-park-jin = PARK Jin
    .family = Park
person-pato-rimbink = Rimbink Pato
    .family = Pato
person-popolizio-nestor = Néstor Popolizio Bardales
    .family = Popolizio
person-schialer-elmer = Elmer Schialer Salcedo
    .family = Schialer
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

# A person with style and office in a list of several people. $person: the participant.
introduced = { NAME($person, form: "styled") } ({ NAME($person, form: "office") })

## Offices
## The value follows the name in the lead. "address" is how later sentences call the person.
## $person: who holds it. $country or $organisation: of what.

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
country-PE = Peru
    .formal = the Republic of Peru
    .pair = Peru
country-PG = Papua New Guinea
    .formal = the Independent State of Papua New Guinea
    .pair = Papua New Guinea
country-US = the United States
    .formal = the United States of America
    .pair = U.S.

## Places. The value is the bare name. "full": with the country, whose name is $country.

place-lima = Lima
    .full = Lima, { $country }
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

## Events and topics, with the article they need inside a sentence.

event-apec-2024 = APEC Peru 2024
event-apec-ministerial-2018 = the APEC Ministerial Meeting
event-apec-ministerial-2023 = the APEC Ministerial Meeting
event-g7-foreign-ministers-2023 = the G7 Foreign Ministers’ Meeting
event-un-general-assembly-2023 = the United Nations General Assembly
event-gaza-humanitarian-situation = the humanitarian situation in Gaza
event-israel-palestine = the situation surrounding Israel–Palestine
event-middle-east = the situation in the Middle East
event-noto-earthquake-2024 = the 2024 Noto Peninsula Earthquake
event-ukraine = the situation in Ukraine
event-ukraine-aggression = Russia’s aggression against Ukraine
event-ukraine-attacks-2022-10 = Russia’s attacks of October 10 on Ukrainian cities, Kyiv and Lviv among them
event-ukraine-incorporation = the purported “incorporation” of regions of Ukraine by Russia

## Documents. The value stands in a list; "the" has the article that a sentence needs.

document-cptpp = Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP)
    .the = the Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP)
document-japan-canada-action-plan = Japan–Canada Action Plan for contributing to a free and open Indo-Pacific region
    .the = the Japan–Canada Action Plan for contributing to a free and open Indo-Pacific region

## Groups of people without names. $count: how many. $country: from where.
## The value stands in the lead, "address" in the title.

group-parliamentarians = { $count ->
        [one] { $count } member of parliament from { $country }
       *[other] a group of { $count } members of parliament from { $country }
    }
    .address = Members of Parliament from { $country }

## Kinds of event
## The value is the bare name, for those who search. "phrase": inside a sentence. "held": with its verb.

kind-foreign-ministers-meeting = foreign ministers’ meeting
    .phrase = a foreign ministers’ meeting
    .held = held a foreign ministers’ meeting
kind-summit-meeting = summit meeting
    .phrase = a summit meeting
    .held = held a summit meeting
kind-small-group-meeting = small-group meeting
    .phrase = a small-group meeting
    .held = held a small-group meeting
kind-working-breakfast = working breakfast
    .phrase = a working breakfast
    .held = held a working breakfast
kind-working-lunch = working lunch
    .phrase = a working lunch
    .held = held a working lunch
kind-working-dinner = working dinner
    .phrase = a working dinner
    .held = held a working dinner
kind-telephone-talk = telephone talk
    .phrase = a telephone talk
    .held = held a telephone talk
kind-video-conference = video conference
    .phrase = a video conference
    .held = held a video conference
kind-courtesy-call = courtesy call
    .phrase = a courtesy call
    .held = held a courtesy meeting
kind-pull-aside = informal talk
    .phrase = an informal talk
    .held = had an informal talk
kind-signing = signing ceremony
    .phrase = a signing ceremony
    .held = held a signing ceremony
kind-exchange-of-letters = exchange of letters
    .phrase = an exchange of letters
    .held = carried out an exchange of letters

## Languages, as in "the English and Japanese texts"

language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ja = Japanese

## Names of the time in a time zone, as in "(5:10 a.m. JST)"

zone-asia-tokyo = JST
