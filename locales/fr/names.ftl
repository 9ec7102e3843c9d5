# Names in French.

## People
## The value is the name in full, given name first for everybody.
## "family" is the part used after "ministre".

person-blinken-antony = Antony Blinken
    .family = Blinken
person-gonzalez-olaechea-javier = Javier González-Olaechea Franco
    .family = González-Olaechea
person-guterres-antonio = António Guterres
    .family = Guterres
person-hayashi-yoshimasa = Yoshimasa Hayashi
    .family = Hayashi
person-iwaya-takeshi = Takeshi Iwaya
    .family = Iwaya
person-joly-melanie = Mélanie Joly
    .family = Joly
# A member of the Imperial Family: always with the style.
person-kako = Son Altesse Impériale la princesse Kako
    .family = princesse Kako
person-kamikawa-yoko = Yoko Kamikawa
    .family = Kamikawa
person-kono-taro = Taro Kono
    .family = Kono
person-mondino-diana = Diana Mondino
    .family = Mondino
# Korean names keep the family name first.
person-park-jin = Park Jin
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
        [feminine] Mme{"\u00A0"}{ $person }
        [masculine] M.{"\u00A0"}{ $person }
       *[other] { $person }
    }
style-excellency = { GENDER($person) ->
        [feminine] S.E.{"\u00A0"}Mme{"\u00A0"}{ $person }
        [masculine] S.E.{"\u00A0"}M.{"\u00A0"}{ $person }
       *[other] S.E.{"\u00A0"}{ $person }
    }
style-excellency-doctor = S.E.{"\u00A0"}Dr{"\u00A0"}{ $person }
# In Canada, « l’honorable » stands without M. or Mme.
style-honourable = l’honorable { $person }
style-honorable = l’honorable { $person }
style-doctor = Dr{"\u00A0"}{ $person }

# A person with office and style in a list of several people. $person: the participant.
introduced = { NAME($person, form: "office") } ({ NAME($person, form: "styled") })

## Offices
## The value stands in the lead, before the name and with its article.
## "address" is how later sentences call the person, without the article: the sentence adds
## le or la, au or à la, du or de la by GENDER. "ministre" is the same for women and men.
## $person: who holds it. $country or $organisation: of what.

office-foreign-minister = { GENDER($person) ->
        [feminine] la ministre des Affaires étrangères { NAME($country, form: "formal-of") }
       *[other] le ministre des Affaires étrangères { NAME($country, form: "formal-of") }
    }
    .address = ministre { NAME($person, form: "family") }
office-foreign-minister-AR = { GENDER($person) ->
        [feminine] la ministre des Relations extérieures, du Commerce international et du Culte { NAME($country, form: "formal-of") }
       *[other] le ministre des Relations extérieures, du Commerce international et du Culte { NAME($country, form: "formal-of") }
    }
    .address = ministre { NAME($person, form: "family") }
office-foreign-minister-JP = { GENDER($person) ->
        [feminine] la ministre des Affaires étrangères { NAME($country, form: "formal-of") }
       *[other] le ministre des Affaires étrangères { NAME($country, form: "formal-of") }
    }
    .address = ministre { NAME($person, form: "family") }
office-foreign-minister-KR = { GENDER($person) ->
        [feminine] la ministre des Affaires étrangères { NAME($country, form: "formal-of") }
       *[other] le ministre des Affaires étrangères { NAME($country, form: "formal-of") }
    }
    .address = ministre { NAME($person, form: "family") }
office-foreign-minister-PG = { GENDER($person) ->
        [feminine] la ministre des Affaires étrangères et du Commerce { NAME($country, form: "formal-of") }
       *[other] le ministre des Affaires étrangères et du Commerce { NAME($country, form: "formal-of") }
    }
    .address = ministre { NAME($person, form: "family") }
office-president = { GENDER($person) ->
        [feminine] la présidente { NAME($country, form: "formal-of") }
       *[other] le président { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] présidente { NAME($person, form: "family") }
       *[other] président { NAME($person, form: "family") }
    }
office-prime-minister = { GENDER($person) ->
        [feminine] la première ministre { NAME($country, form: "formal-of") }
       *[other] le premier ministre { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] première ministre { NAME($person, form: "family") }
       *[other] premier ministre { NAME($person, form: "family") }
    }
office-secretary-general = { GENDER($person) ->
        [feminine] la secrétaire générale { NAME($organisation, form: "of") }
       *[other] le secrétaire général { NAME($organisation, form: "of") }
    }
    .address = { GENDER($person) ->
        [feminine] secrétaire générale { NAME($person, form: "family") }
       *[other] secrétaire général { NAME($person, form: "family") }
    }
office-secretary-of-state = { GENDER($person) ->
        [feminine] la secrétaire d’État { NAME($country, form: "formal-of") }
       *[other] le secrétaire d’État { NAME($country, form: "formal-of") }
    }
    .address = secrétaire d’État { NAME($person, form: "family") }

## Countries
## The value has no article. "the": with it. "of", "to", "in": with de, à, and where something is.
## "formal-of": the full name after an office.

country-AR = Argentine
    .the = l’Argentine
    .of = de l’Argentine
    .to = à l’Argentine
    .in = en Argentine
    .formal-of = de la République argentine
country-CA = Canada
    .the = le Canada
    .of = du Canada
    .to = au Canada
    .in = au Canada
    .formal-of = du Canada
country-CL = Chili
    .the = le Chili
    .of = du Chili
    .to = au Chili
    .in = au Chili
    .formal-of = de la République du Chili
country-CN = Chine
    .the = la Chine
    .of = de la Chine
    .to = à la Chine
    .in = en Chine
    .formal-of = de la République populaire de Chine
country-GB = Royaume-Uni
    .the = le Royaume-Uni
    .of = du Royaume-Uni
    .to = au Royaume-Uni
    .in = au Royaume-Uni
    .formal-of = du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
country-JP = Japon
    .the = le Japon
    .of = du Japon
    .to = au Japon
    .in = au Japon
    .formal-of = du Japon
country-KP = Corée du Nord
    .the = la Corée du Nord
    .of = de la Corée du Nord
    .to = à la Corée du Nord
    .in = en Corée du Nord
    .formal-of = de la Corée du Nord
country-KR = République de Corée
    .the = la République de Corée
    .of = de la République de Corée
    .to = à la République de Corée
    .in = en République de Corée
    .formal-of = de la République de Corée
country-PE = Pérou
    .the = le Pérou
    .of = du Pérou
    .to = au Pérou
    .in = au Pérou
    .formal-of = de la République du Pérou
country-PG = Papouasie-Nouvelle-Guinée
    .the = la Papouasie-Nouvelle-Guinée
    .of = de la Papouasie-Nouvelle-Guinée
    .to = à la Papouasie-Nouvelle-Guinée
    .in = en Papouasie-Nouvelle-Guinée
    .formal-of = de l’État indépendant de Papouasie-Nouvelle-Guinée
country-US = États-Unis
    .the = les États-Unis
    .of = des États-Unis
    .to = aux États-Unis
    .in = aux États-Unis
    .formal-of = des États-Unis d’Amérique

## Places. The value is the bare name. "full": with the country, whose name is $country.

place-lima = Lima
    .full = Lima ({ $country })
place-new-york = New York
    .full = New York ({ $country })
place-port-moresby = Port Moresby
    .full = Port Moresby ({ $country })
place-san-francisco = San Francisco
    .full = San Francisco ({ $country })
place-tokyo = Tokyo
    .full = Tokyo ({ $country })

## Organisations. The value has the article that it needs inside a sentence; "of": with de.

organisation-cepeja = le Conseil d’affaires nippo-péruvien (CEPEJA)
    .of = du Conseil d’affaires nippo-péruvien (CEPEJA)
organisation-g7 = le G7
    .of = du G7
organisation-iaea = l’Agence internationale de l’énergie atomique (AIEA)
    .of = de l’Agence internationale de l’énergie atomique (AIEA)
organisation-japan-foundation = la Fondation du Japon
    .of = de la Fondation du Japon
# The publisher, in the head of the page: without an article.
organisation-mofa-japan = Ministère des Affaires étrangères du Japon
    .of = du Ministère des Affaires étrangères du Japon
organisation-un = les Nations Unies
    .of = des Nations Unies

## Events and topics. The value has the article that it needs inside a sentence, and so has
## "the", for lists of events and countries; "of": with de.

event-apec-2024 = l’APEC Pérou 2024
    .the = l’APEC Pérou 2024
    .of = de l’APEC Pérou 2024
event-apec-ministerial-2018 = la réunion ministérielle de l’APEC
    .the = la réunion ministérielle de l’APEC
    .of = de la réunion ministérielle de l’APEC
event-apec-ministerial-2023 = la réunion ministérielle de l’APEC
    .the = la réunion ministérielle de l’APEC
    .of = de la réunion ministérielle de l’APEC
event-g7-foreign-ministers-2023 = la réunion des ministres des Affaires étrangères du G7
    .the = la réunion des ministres des Affaires étrangères du G7
    .of = de la réunion des ministres des Affaires étrangères du G7
event-un-general-assembly-2023 = l’Assemblée générale des Nations Unies
    .the = l’Assemblée générale des Nations Unies
    .of = de l’Assemblée générale des Nations Unies
event-gaza-humanitarian-situation = la situation humanitaire à Gaza
    .the = la situation humanitaire à Gaza
    .of = de la situation humanitaire à Gaza
event-israel-palestine = la situation israélo-palestinienne
    .the = la situation israélo-palestinienne
    .of = de la situation israélo-palestinienne
event-middle-east = la situation au Moyen-Orient
    .the = la situation au Moyen-Orient
    .of = de la situation au Moyen-Orient
event-noto-earthquake-2024 = le séisme de la péninsule de Noto de 2024
    .the = le séisme de la péninsule de Noto de 2024
    .of = du séisme de la péninsule de Noto de 2024
event-ukraine = la situation en Ukraine
    .the = la situation en Ukraine
    .of = de la situation en Ukraine
event-ukraine-aggression = l’agression de la Russie contre l’Ukraine
    .the = l’agression de la Russie contre l’Ukraine
    .of = de l’agression de la Russie contre l’Ukraine
event-ukraine-attacks-2022-10 = les attaques menées par la Russie le 10 octobre contre des villes d’Ukraine, dont Kyiv et Lviv
    .the = les attaques menées par la Russie le 10 octobre contre des villes d’Ukraine, dont Kyiv et Lviv
    .of = des attaques menées par la Russie le 10 octobre contre des villes d’Ukraine, dont Kyiv et Lviv
event-ukraine-incorporation = la prétendue «{"\u00A0"}incorporation{"\u00A0"}» de régions de l’Ukraine par la Russie
    .the = la prétendue «{"\u00A0"}incorporation{"\u00A0"}» de régions de l’Ukraine par la Russie
    .of = de la prétendue «{"\u00A0"}incorporation{"\u00A0"}» de régions de l’Ukraine par la Russie

## Documents. The value stands in a list, without an article; "the": with it; "of": with de.

document-cptpp = Accord de partenariat transpacifique global et progressiste (PTPGP)
    .the = l’Accord de partenariat transpacifique global et progressiste (PTPGP)
    .of = de l’Accord de partenariat transpacifique global et progressiste (PTPGP)
# The title that Canada has published.
document-japan-canada-action-plan = Plan d’action Canada-Japon pour contribuer à une région indo-pacifique libre et ouverte
    .the = le Plan d’action Canada-Japon pour contribuer à une région indo-pacifique libre et ouverte
    .of = du Plan d’action Canada-Japon pour contribuer à une région indo-pacifique libre et ouverte

## Groups of people without names. $count: how many. $country: from where.
## The value stands in the lead, "address" in the title.

group-parliamentarians = { $count ->
        [one] { $count } parlementaire { NAME($country, form: "of") }
       *[other] un groupe de { $count } parlementaires { NAME($country, form: "of") }
    }
    .address = parlementaires { NAME($country, form: "of") }

## Kinds of event
## The value is the bare name, for those who search. "phrase": inside a sentence. "held": with its verb.

kind-foreign-ministers-meeting = réunion des ministres des Affaires étrangères
    .phrase = un entretien
    .held = a eu un entretien
kind-summit-meeting = réunion au sommet
    .phrase = une réunion au sommet
    .held = a tenu une réunion au sommet
kind-small-group-meeting = réunion en comité restreint
    .phrase = une réunion en comité restreint
    .held = a tenu une réunion en comité restreint
kind-working-breakfast = petit-déjeuner de travail
    .phrase = un petit-déjeuner de travail
    .held = a tenu un petit-déjeuner de travail
kind-working-lunch = déjeuner de travail
    .phrase = un déjeuner de travail
    .held = a tenu un déjeuner de travail
kind-working-dinner = dîner de travail
    .phrase = un dîner de travail
    .held = a tenu un dîner de travail
kind-telephone-talk = entretien téléphonique
    .phrase = un entretien téléphonique
    .held = a eu un entretien téléphonique
kind-video-conference = visioconférence
    .phrase = une visioconférence
    .held = a tenu une visioconférence
kind-courtesy-call = visite de courtoisie
    .phrase = une visite de courtoisie
    .held = a eu une rencontre de courtoisie
kind-pull-aside = entretien informel
    .phrase = un entretien informel
    .held = a eu un entretien informel
kind-signing = cérémonie de signature
    .phrase = une cérémonie de signature
    .held = a tenu une cérémonie de signature
kind-exchange-of-letters = échange de lettres
    .phrase = un échange de lettres
    .held = a procédé à un échange de lettres

## Languages, as in « les textes anglais et japonais »

language-ar = arabe
language-en = anglais
language-es = espagnol
language-fr = français
language-ja = japonais

## Names of the time in a time zone, as in « (5 h 10, heure du Japon) »

zone-asia-tokyo = heure du Japon
