# Names in French.

## People
## The value is the name in full, given name first for everybody.
## "family" is the part used after "ministre".

person-blinken-antony = Antony Blinken
    .family = Blinken
# Korean names keep the family name first.
person-chung-eui-yong = Chung Eui-yong
    .family = Chung
person-gonzalez-olaechea-javier = Javier González-Olaechea Franco
    .family = González-Olaechea
person-guterres-antonio = António Guterres
    .family = Guterres
person-hayashi-yoshimasa = Yoshimasa Hayashi
    .family = Hayashi
person-ishiba-shigeru = Shigeru Ishiba
    .family = Ishiba
person-iwaya-takeshi = Takeshi Iwaya
    .family = Iwaya
person-joly-melanie = Mélanie Joly
    .family = Joly
# A member of the Imperial Family: always with the style.
person-kako = Son Altesse Impériale la princesse Kako
    .family = princesse Kako
person-kamikawa-yoko = Yoko Kamikawa
    .family = Kamikawa
person-kihara-minoru = Minoru Kihara
    .family = Kihara
person-kono-taro = Taro Kono
    .family = Kono
person-manalo-enrique = Enrique A. Manalo
    .family = Manalo
person-marcos-ferdinand = Ferdinand R. Marcos{"\u00A0"}Jr
    .family = Marcos
person-mondino-diana = Diana Mondino
    .family = Mondino
person-motegi-toshimitsu = Toshimitsu Motegi
    .family = Motegi
person-park-jin = Park Jin
    .family = Park
person-pato-rimbink = Rimbink Pato
    .family = Pato
person-pena-santiago = Santiago Peña Palacios
    .family = Peña
person-popolizio-nestor = Néstor Popolizio Bardales
    .family = Popolizio
person-schialer-elmer = Elmer Schialer Salcedo
    .family = Schialer
person-teodoro-gilberto = Gilberto C. Teodoro{"\u00A0"}Jr
    .family = Teodoro
person-thomas-greenfield-linda = Linda Thomas-Greenfield
    .family = Thomas-Greenfield
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

# A person with office, style and name: « la ministre des Affaires étrangères du Japon, Mme Yoko Kamikawa ».
# $person: the participant.
# "subject": before a verb, with the comma that closes the name. "of", "to": after de and à.
# "address-the": the short name of later sentences with its article; "address-of", "address-to": after
# de and à: du ministre …, à la ministre …
introduced = { part-article.the }{ NAME($person, form: "office") }, { NAME($person, form: "styled") }
    .subject = { part-article.the }{ NAME($person, form: "office") }, { NAME($person, form: "styled") },
    .of = { part-article.of }{ NAME($person, form: "office") }, { NAME($person, form: "styled") }
    .to = { part-article.to }{ NAME($person, form: "office") }, { NAME($person, form: "styled") }
    .address-the = { part-article.address-the }{ NAME($person, form: "address") }
    .address-of = { part-article.address-of }{ NAME($person, form: "address") }
    .address-to = { part-article.address-to }{ NAME($person, form: "address") }

# The article of the office, alone ("the") or joined to de ("of") or à ("to"); "address-…": of the address.
part-article =
    .the = { NAME($person, form: "address-elision") ->
        [both] l’
       *[other] { part-before-consonant.the }
    }
    .of = { NAME($person, form: "address-elision") ->
        [both] de l’
       *[other] { part-before-consonant.of }
    }
    .to = { NAME($person, form: "address-elision") ->
        [both] à l’
       *[other] { part-before-consonant.to }
    }
    .address-the = { NAME($person, form: "address-elision") ->
        [none] { part-before-consonant.the }
       *[other] l’
    }
    .address-of = { NAME($person, form: "address-elision") ->
        [none] { part-before-consonant.of }
       *[other] de l’
    }
    .address-to = { NAME($person, form: "address-elision") ->
        [none] { part-before-consonant.to }
       *[other] à l’
    }
part-before-consonant =
    .the = { GENDER($person) ->
        [feminine] la{" "}
       *[other] le{" "}
    }
    .of = { GENDER($person) ->
        [feminine] de la{" "}
       *[other] du{" "}
    }
    .to = { GENDER($person) ->
        [feminine] à la{" "}
       *[other] au{" "}
    }

## Offices
## The value stands in the lead, before the name: "introduced" adds the article.
## "address" is how later sentences call the person, without the article: the sentence adds
## le or la, au or à la, du or de la by GENDER. "ministre" is the same for women and men.
## "address-elision": what takes l’ instead of le or la: none, the address (l’ambassadrice …), or
## both the office and the address.
## $person: who holds it. $country or $organisation: of what. $to: to whom an
## ambassador or representative is accredited.

office-defence-minister = ministre de la Défense { NAME($country, form: "formal-of") }
    .address = ministre { NAME($person, form: "family") }
    .address-elision = none
# In the Philippines, as in the United States, a member of the government is « secrétaire ».
office-defence-minister-PH = secrétaire à la Défense nationale { NAME($country, form: "formal-of") }
    .address = secrétaire { NAME($person, form: "family") }
    .address-elision = none
office-foreign-minister = ministre des Affaires étrangères { NAME($country, form: "formal-of") }
    .address = ministre { NAME($person, form: "family") }
    .address-elision = none
office-foreign-minister-AR = ministre des Relations extérieures, du Commerce international et du Culte { NAME($country, form: "formal-of") }
    .address = ministre { NAME($person, form: "family") }
    .address-elision = none
office-foreign-minister-PG = ministre des Affaires étrangères et du Commerce { NAME($country, form: "formal-of") }
    .address = ministre { NAME($person, form: "family") }
    .address-elision = none
office-foreign-minister-PH = secrétaire aux Affaires étrangères { NAME($country, form: "formal-of") }
    .address = secrétaire { NAME($person, form: "family") }
    .address-elision = none
office-permanent-representative = { GENDER($person) ->
        [feminine] représentante permanente { NAME($country, form: "formal-of") } auprès { NAME($to, form: "of") }
       *[other] représentant permanent { NAME($country, form: "formal-of") } auprès { NAME($to, form: "of") }
    }
    .address = { GENDER($person) ->
        [feminine] ambassadrice { NAME($person, form: "family") }
       *[other] ambassadeur { NAME($person, form: "family") }
    }
    .address-elision = address
office-president = { GENDER($person) ->
        [feminine] présidente { NAME($country, form: "formal-of") }
       *[other] président { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] présidente { NAME($person, form: "family") }
       *[other] président { NAME($person, form: "family") }
    }
    .address-elision = none
office-prime-minister = { GENDER($person) ->
        [feminine] première ministre { NAME($country, form: "formal-of") }
       *[other] premier ministre { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] première ministre { NAME($person, form: "family") }
       *[other] premier ministre { NAME($person, form: "family") }
    }
    .address-elision = none
office-secretary-general = { GENDER($person) ->
        [feminine] secrétaire générale { NAME($organisation, form: "of") }
       *[other] secrétaire général { NAME($organisation, form: "of") }
    }
    .address = { GENDER($person) ->
        [feminine] secrétaire générale { NAME($person, form: "family") }
       *[other] secrétaire général { NAME($person, form: "family") }
    }
    .address-elision = none
office-secretary-of-state = secrétaire d’État { NAME($country, form: "formal-of") }
    .address = secrétaire d’État { NAME($person, form: "family") }
    .address-elision = none

## Countries
## The value has no article. "the": with it. "of", "to", "in": with de, à, and where something is.
## "formal-of": the full name after an office. "pair": in titles and running heads, joined by a dash.

country-AR = Argentine
    .the = l’Argentine
    .of = de l’Argentine
    .to = à l’Argentine
    .in = en Argentine
    .formal-of = de la République argentine
    .pair = Argentine
country-CA = Canada
    .the = le Canada
    .of = du Canada
    .to = au Canada
    .in = au Canada
    .formal-of = du Canada
    .pair = Canada
country-CL = Chili
    .the = le Chili
    .of = du Chili
    .to = au Chili
    .in = au Chili
    .formal-of = de la République du Chili
    .pair = Chili
country-CN = Chine
    .the = la Chine
    .of = de la Chine
    .to = à la Chine
    .in = en Chine
    .formal-of = de la République populaire de Chine
    .pair = Chine
country-GB = Royaume-Uni
    .the = le Royaume-Uni
    .of = du Royaume-Uni
    .to = au Royaume-Uni
    .in = au Royaume-Uni
    .formal-of = du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    .pair = Royaume-Uni
country-JP = Japon
    .the = le Japon
    .of = du Japon
    .to = au Japon
    .in = au Japon
    .formal-of = du Japon
    .pair = Japon
country-KP = Corée du Nord
    .the = la Corée du Nord
    .of = de la Corée du Nord
    .to = à la Corée du Nord
    .in = en Corée du Nord
    .formal-of = de la Corée du Nord
    .pair = Corée du Nord
country-KR = République de Corée
    .the = la République de Corée
    .of = de la République de Corée
    .to = à la République de Corée
    .in = en République de Corée
    .formal-of = de la République de Corée
    .pair = République de Corée
country-MM = Myanmar
    .the = le Myanmar
    .of = du Myanmar
    .to = au Myanmar
    .in = au Myanmar
    .formal-of = de la République de l’Union du Myanmar
    .pair = Myanmar
country-PE = Pérou
    .the = le Pérou
    .of = du Pérou
    .to = au Pérou
    .in = au Pérou
    .formal-of = de la République du Pérou
    .pair = Pérou
country-PG = Papouasie-Nouvelle-Guinée
    .the = la Papouasie-Nouvelle-Guinée
    .of = de la Papouasie-Nouvelle-Guinée
    .to = à la Papouasie-Nouvelle-Guinée
    .in = en Papouasie-Nouvelle-Guinée
    .formal-of = de l’État indépendant de Papouasie-Nouvelle-Guinée
    .pair = Papouasie-Nouvelle-Guinée
country-PH = Philippines
    .the = les Philippines
    .of = des Philippines
    .to = aux Philippines
    .in = aux Philippines
    .formal-of = de la République des Philippines
    .pair = Philippines
country-PY = Paraguay
    .the = le Paraguay
    .of = du Paraguay
    .to = au Paraguay
    .in = au Paraguay
    .formal-of = de la République du Paraguay
    .pair = Paraguay
country-US = États-Unis
    .the = les États-Unis
    .of = des États-Unis
    .to = aux États-Unis
    .in = aux États-Unis
    .formal-of = des États-Unis d’Amérique
    .pair = États-Unis

## Places. The value is the bare name; "full": with the country, whose name is $country.
## "in", "in-full": the same after à (au, en), as something takes place there.

place-lima = Lima
    .full = Lima ({ $country })
    .in = à Lima
    .in-full = à Lima ({ $country })
place-manila = Manille
    .full = Manille ({ $country })
    .in = à Manille
    .in-full = à Manille ({ $country })
place-new-york = New York
    .full = New York ({ $country })
    .in = à New York
    .in-full = à New York ({ $country })
place-port-moresby = Port Moresby
    .full = Port Moresby ({ $country })
    .in = à Port Moresby
    .in-full = à Port Moresby ({ $country })
place-san-francisco = San Francisco
    .full = San Francisco ({ $country })
    .in = à San Francisco
    .in-full = à San Francisco ({ $country })
place-tokyo = Tokyo
    .full = Tokyo ({ $country })
    .in = à Tokyo
    .in-full = à Tokyo ({ $country })

## Organisations. The value has the article that it needs inside a sentence, and so has "the",
## for lists of organisations and countries; "of": with de. "pair": in titles and running heads.

organisation-cepeja = le Conseil d’affaires nippo-péruvien (CEPEJA)
    .the = le Conseil d’affaires nippo-péruvien (CEPEJA)
    .of = du Conseil d’affaires nippo-péruvien (CEPEJA)
    .pair = Conseil d’affaires nippo-péruvien (CEPEJA)
organisation-g7 = le G7
    .the = le G7
    .of = du G7
    .pair = G7
organisation-iaea = l’Agence internationale de l’énergie atomique (AIEA)
    .the = l’Agence internationale de l’énergie atomique (AIEA)
    .of = de l’Agence internationale de l’énergie atomique (AIEA)
    .pair = AIEA
organisation-japan-foundation = la Fondation du Japon
    .the = la Fondation du Japon
    .of = de la Fondation du Japon
    .pair = Fondation du Japon
# The publisher, in the head of the page: without an article.
organisation-mofa-japan = Ministère des Affaires étrangères du Japon
    .the = le ministère des Affaires étrangères du Japon
    .of = du ministère des Affaires étrangères du Japon
    .pair = Ministère des Affaires étrangères du Japon
organisation-un = les Nations Unies
    .the = les Nations Unies
    .of = des Nations Unies
    .pair = Nations Unies
organisation-un-security-council = le Conseil de sécurité des Nations Unies
    .the = le Conseil de sécurité des Nations Unies
    .of = du Conseil de sécurité des Nations Unies
    .pair = Conseil de sécurité des Nations Unies

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
event-expo-2025 = l’Expo{"\u00A0"}2025 Osaka, Kansai, Japon
    .the = l’Expo{"\u00A0"}2025 Osaka, Kansai, Japon
    .of = de l’Expo{"\u00A0"}2025 Osaka, Kansai, Japon
event-g7-foreign-ministers-2023 = la réunion des ministres des Affaires étrangères du G7
    .the = la réunion des ministres des Affaires étrangères du G7
    .of = de la réunion des ministres des Affaires étrangères du G7
event-un-general-assembly-2021 = l’Assemblée générale des Nations Unies
    .the = l’Assemblée générale des Nations Unies
    .of = de l’Assemblée générale des Nations Unies
event-un-general-assembly-2023 = l’Assemblée générale des Nations Unies
    .the = l’Assemblée générale des Nations Unies
    .of = de l’Assemblée générale des Nations Unies
event-china-actions = les récentes actions de la Chine
    .the = les récentes actions de la Chine
    .of = des récentes actions de la Chine
event-east-china-sea = la mer de Chine orientale
    .the = la mer de Chine orientale
    .of = de la mer de Chine orientale
event-gaza-humanitarian-situation = la situation humanitaire à Gaza
    .the = la situation humanitaire à Gaza
    .of = de la situation humanitaire à Gaza
event-israel-palestine = la situation israélo-palestinienne
    .the = la situation israélo-palestinienne
    .of = de la situation israélo-palestinienne
event-korean-peninsula = la péninsule coréenne
    .the = la péninsule coréenne
    .of = de la péninsule coréenne
event-middle-east = la situation au Moyen-Orient
    .the = la situation au Moyen-Orient
    .of = de la situation au Moyen-Orient
event-myanmar = la situation au Myanmar
    .the = la situation au Myanmar
    .of = de la situation au Myanmar
event-noto-earthquake-2024 = le séisme de la péninsule de Noto de 2024
    .the = le séisme de la péninsule de Noto de 2024
    .of = du séisme de la péninsule de Noto de 2024
# The name that Canada has used of the shoal in French.
event-second-thomas-shoal-2024 = les récentes activités dangereuses près du récif de Second Thomas
    .the = les récentes activités dangereuses près du récif de Second Thomas
    .of = des récentes activités dangereuses près du récif de Second Thomas
event-south-china-sea = la mer de Chine méridionale
    .the = la mer de Chine méridionale
    .of = de la mer de Chine méridionale
event-taiwan = Taïwan
    .the = Taïwan
    .of = de Taïwan
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
document-japan-paraguay-investment-agreement = Accord d’investissement entre le Japon et le Paraguay
    .the = l’Accord d’investissement entre le Japon et le Paraguay
    .of = de l’Accord d’investissement entre le Japon et le Paraguay
document-japan-paraguay-political-consultations = Mémorandum de coopération sur le mécanisme de consultations politiques
    .the = le Mémorandum de coopération sur le mécanisme de consultations politiques
    .of = du Mémorandum de coopération sur le mécanisme de consultations politiques
document-japan-paraguay-visa-exemption = Échange de notes relatif à l’exemption de visa pour les séjours de courte durée des titulaires de passeports ordinaires du Paraguay
    .the = l’Échange de notes relatif à l’exemption de visa pour les séjours de courte durée des titulaires de passeports ordinaires du Paraguay
    .of = de l’Échange de notes relatif à l’exemption de visa pour les séjours de courte durée des titulaires de passeports ordinaires du Paraguay
document-japan-philippines-2-2-press-release = Communiqué de presse conjoint sur les résultats de la 2e{"\u00A0"}réunion des ministres des Affaires étrangères et de la Défense («{"\u00A0"}2+2{"\u00A0"}»)
    .the = le Communiqué de presse conjoint sur les résultats de la 2e{"\u00A0"}réunion des ministres des Affaires étrangères et de la Défense («{"\u00A0"}2+2{"\u00A0"}»)
    .of = du Communiqué de presse conjoint sur les résultats de la 2e{"\u00A0"}réunion des ministres des Affaires étrangères et de la Défense («{"\u00A0"}2+2{"\u00A0"}»)
# "the", "of": the short name, for the full one is too long for a sentence.
document-japan-philippines-reciprocal-access = Accord entre le Japon et la République des Philippines relatif à la facilitation de l’accès réciproque et de la coopération entre les Forces d’autodéfense du Japon et les Forces armées des Philippines
    .the = l’Accord d’accès réciproque entre le Japon et les Philippines
    .of = de l’Accord d’accès réciproque entre le Japon et les Philippines
document-unclos = Convention des Nations Unies sur le droit de la mer (CNUDM)
    .the = la Convention des Nations Unies sur le droit de la mer (CNUDM)
    .of = de la Convention des Nations Unies sur le droit de la mer (CNUDM)

## Groups of people without names. $count: how many. $country: from where.
## The value stands in the lead, and as the subject of its sentence as "subject"; "of", "to": after
## de and à. "address" is the short name without an article, as in the title; "address-the" with it,
## "address-of", "address-to" after de and à.
## A verb after it agrees with $count.

group-parliamentarians = { part-parliamentarians } { NAME($country, form: "of") }
    .subject = { part-parliamentarians } { NAME($country, form: "of") }
    .of = { $count ->
        [1] d’
       *[other] de{" "}
    }{ part-parliamentarians } { NAME($country, form: "of") }
    .to = à { part-parliamentarians } { NAME($country, form: "of") }
    .address = { $count ->
        [1] parlementaire
       *[other] parlementaires
    } { NAME($country, form: "of") }
    .address-the = { $count ->
        [1] un parlementaire
       *[other] des parlementaires
    } { NAME($country, form: "of") }
    .address-of = { $count ->
        [1] d’un parlementaire
       *[other] de parlementaires
    } { NAME($country, form: "of") }
    .address-to = { $count ->
        [1] à un parlementaire
       *[other] à des parlementaires
    } { NAME($country, form: "of") }
part-parliamentarians = { $count ->
        [1] un parlementaire
        [2] deux parlementaires
        [3] trois parlementaires
        [4] quatre parlementaires
        [5] cinq parlementaires
        [6] six parlementaires
        [7] sept parlementaires
        [8] huit parlementaires
        [9] neuf parlementaires
       *[other] { $count }{"\u00A0"}parlementaires
    }

## Kinds of event
## The value is the bare name, inside a title that names several and for those who search.
## "title": at the beginning of a title. "parties": how the title goes on: « entre le Japon et le
## Pérou » (between) or « du Japon et du Pérou » (of). "phrase": inside a sentence. "opening": the
## same at its beginning. "held": after « a » or « ont ».
## "foreign-ministers-…": so that the title cannot be taken for that of the leaders; in a sentence
## the offices say it.

kind-meeting = entretien
    .title = Entretien
    .parties = between
    .phrase = un entretien
    .opening = Un entretien
    .held = eu un entretien
kind-summit-meeting = réunion au sommet
    .title = Réunion au sommet
    .parties = between
    .phrase = une réunion au sommet
    .opening = Une réunion au sommet
    .held = tenu une réunion au sommet
kind-foreign-ministers-meeting = réunion des ministres des Affaires étrangères
    .title = Réunion des ministres des Affaires étrangères
    .parties = of
    .phrase = un entretien
    .opening = Un entretien
    .held = eu un entretien
kind-two-plus-two-meeting = réunion «{"\u00A0"}2+2{"\u00A0"}» des ministres des Affaires étrangères et de la Défense
    .title = Réunion «{"\u00A0"}2+2{"\u00A0"}» des ministres des Affaires étrangères et de la Défense
    .parties = of
    .phrase = une réunion ministérielle «{"\u00A0"}2+2{"\u00A0"}»
    .opening = Une réunion ministérielle «{"\u00A0"}2+2{"\u00A0"}»
    .held = tenu une réunion ministérielle «{"\u00A0"}2+2{"\u00A0"}»
kind-trilateral-meeting = réunion trilatérale
    .title = Réunion trilatérale
    .parties = between
    .phrase = une réunion trilatérale
    .opening = Une réunion trilatérale
    .held = tenu une réunion trilatérale
kind-small-group-meeting = réunion en comité restreint
    .title = Réunion en comité restreint
    .parties = between
    .phrase = une réunion en comité restreint
    .opening = Une réunion en comité restreint
    .held = tenu une réunion en comité restreint
kind-expanded-meeting = réunion élargie
    .title = Réunion élargie
    .parties = between
    .phrase = une réunion élargie
    .opening = Une réunion élargie
    .held = tenu une réunion élargie
kind-plenary-session = séance plénière
    .title = Séance plénière
    .parties = between
    .phrase = une séance plénière
    .opening = Une séance plénière
    .held = tenu une séance plénière
kind-policy-dialogue = dialogue politique
    .title = Dialogue politique
    .parties = between
    .phrase = un dialogue politique
    .opening = Un dialogue politique
    .held = tenu un dialogue politique
kind-pull-aside = entretien informel
    .title = Entretien informel
    .parties = between
    .phrase = un entretien informel
    .opening = Un entretien informel
    .held = eu un entretien informel
kind-working-breakfast = petit-déjeuner de travail
    .title = Petit-déjeuner de travail
    .parties = between
    .phrase = un petit-déjeuner de travail
    .opening = Un petit-déjeuner de travail
    .held = eu un petit-déjeuner de travail
kind-working-lunch = déjeuner de travail
    .title = Déjeuner de travail
    .parties = between
    .phrase = un déjeuner de travail
    .opening = Un déjeuner de travail
    .held = eu un déjeuner de travail
kind-working-dinner = dîner de travail
    .title = Dîner de travail
    .parties = between
    .phrase = un dîner de travail
    .opening = Un dîner de travail
    .held = eu un dîner de travail
kind-telephone-talk = entretien téléphonique
    .title = Entretien téléphonique
    .parties = between
    .phrase = un entretien téléphonique
    .opening = Un entretien téléphonique
    .held = eu un entretien téléphonique
kind-video-conference = visioconférence
    .title = Visioconférence
    .parties = between
    .phrase = une visioconférence
    .opening = Une visioconférence
    .held = tenu une visioconférence
kind-foreign-ministers-working-breakfast = petit-déjeuner de travail des ministres des Affaires étrangères
    .title = Petit-déjeuner de travail des ministres des Affaires étrangères
    .parties = of
    .phrase = un petit-déjeuner de travail
    .opening = Un petit-déjeuner de travail
    .held = eu un petit-déjeuner de travail
kind-foreign-ministers-working-lunch = déjeuner de travail des ministres des Affaires étrangères
    .title = Déjeuner de travail des ministres des Affaires étrangères
    .parties = of
    .phrase = un déjeuner de travail
    .opening = Un déjeuner de travail
    .held = eu un déjeuner de travail
kind-foreign-ministers-working-dinner = dîner de travail des ministres des Affaires étrangères
    .title = Dîner de travail des ministres des Affaires étrangères
    .parties = of
    .phrase = un dîner de travail
    .opening = Un dîner de travail
    .held = eu un dîner de travail
kind-foreign-ministers-telephone-talk = entretien téléphonique des ministres des Affaires étrangères
    .title = Entretien téléphonique des ministres des Affaires étrangères
    .parties = of
    .phrase = un entretien téléphonique
    .opening = Un entretien téléphonique
    .held = eu un entretien téléphonique
kind-foreign-ministers-video-conference = visioconférence des ministres des Affaires étrangères
    .title = Visioconférence des ministres des Affaires étrangères
    .parties = of
    .phrase = une visioconférence
    .opening = Une visioconférence
    .held = tenu une visioconférence
kind-courtesy-call = visite de courtoisie
    .title = Visite de courtoisie
    .parties = between
    .phrase = une visite de courtoisie
    .opening = Une visite de courtoisie
    .held = rendu une visite de courtoisie
kind-exchange-of-letters = échange de lettres
    .title = Échange de lettres
    .parties = between
    .phrase = un échange de lettres
    .opening = Un échange de lettres
    .held = procédé à un échange de lettres
kind-exchange-of-notes = échange de notes
    .title = Échange de notes
    .parties = between
    .phrase = un échange de notes
    .opening = Un échange de notes
    .held = procédé à un échange de notes
kind-signing = cérémonie de signature
    .title = Cérémonie de signature
    .parties = between
    .phrase = une cérémonie de signature
    .opening = Une cérémonie de signature
    .held = pris part à une cérémonie de signature
kind-welcome-ceremony = cérémonie d’accueil
    .title = Cérémonie d’accueil
    .parties = between
    .phrase = une cérémonie d’accueil
    .opening = Une cérémonie d’accueil
    .held = pris part à une cérémonie d’accueil
kind-press-conference = conférence de presse
    .title = Conférence de presse
    .parties = between
    .phrase = une conférence de presse
    .opening = Une conférence de presse
    .held = donné une conférence de presse
kind-joint-press-announcement = déclaration conjointe à la presse
    .title = Déclaration conjointe à la presse
    .parties = between
    .phrase = une déclaration conjointe à la presse
    .opening = Une déclaration conjointe à la presse
    .held = fait une déclaration conjointe à la presse

## Languages, as in « les textes anglais et japonais »

language-ar = arabe
language-en = anglais
language-es = espagnol
language-fr = français
language-ja = japonais

## Names of the time in a time zone, as in « (5 h 10, heure du Japon) »

zone-asia-tokyo = heure du Japon
