# Names in Spanish.

## People
## The value is the name in full, given name first for everybody.
## "family" is the part used after "ministra" or "canciller".

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
person-kako = Su Alteza Imperial la Princesa Kako
    .family = Princesa Kako
person-kamikawa-yoko = Yoko Kamikawa
    .family = Kamikawa
person-kihara-minoru = Minoru Kihara
    .family = Kihara
person-kono-taro = Taro Kono
    .family = Kono
person-manalo-enrique = Enrique A. Manalo
    .family = Manalo
person-marcos-ferdinand = Ferdinand R. Marcos, Jr.
    .family = Marcos
person-mondino-diana = Diana Mondino
    .family = Mondino
person-motegi-toshimitsu = Toshimitsu Motegi
    .family = Motegi
# Korean names keep the family name first.
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
person-teodoro-gilberto = Gilberto C. Teodoro, Jr.
    .family = Teodoro
person-thomas-greenfield-linda = Linda Thomas-Greenfield
    .family = Thomas-Greenfield
person-van-klaveren-alberto = Alberto Leo van Klaveren Stork
    .family = Van Klaveren

## Styles: what stands before a name in full. $person: the name.
## "plain" is used where the record names no style.

style-plain = { GENDER($person) ->
        [feminine] Sra.{"\u00A0"}{ $person }
        [masculine] Sr.{"\u00A0"}{ $person }
       *[other] { $person }
    }
style-excellency = { GENDER($person) ->
        [feminine] Excma.{"\u00A0"}Sra.{"\u00A0"}{ $person }
       *[other] Excmo.{"\u00A0"}Sr.{"\u00A0"}{ $person }
    }
style-excellency-doctor = { GENDER($person) ->
        [feminine] Excma.{"\u00A0"}Sra.{"\u00A0"}Dra.{"\u00A0"}{ $person }
       *[other] Excmo.{"\u00A0"}Sr.{"\u00A0"}Dr.{"\u00A0"}{ $person }
    }
style-honourable = { GENDER($person) ->
        [feminine] Honorable Sra.{"\u00A0"}{ $person }
        [masculine] Honorable Sr.{"\u00A0"}{ $person }
       *[other] Honorable { $person }
    }
style-honorable = { GENDER($person) ->
        [feminine] Honorable Sra.{"\u00A0"}{ $person }
        [masculine] Honorable Sr.{"\u00A0"}{ $person }
       *[other] Honorable { $person }
    }
style-doctor = { GENDER($person) ->
        [feminine] Dra.{"\u00A0"}{ $person }
       *[other] Dr.{"\u00A0"}{ $person }
    }

# A person with office and style in a list of several people. $person: the participant.
introduced = { GENDER($person) ->
        [feminine] la
       *[other] el
    } { NAME($person, form: "office") } ({ NAME($person, form: "styled") })

## Offices
## The value stands in the lead, before the name. "address" is how later sentences call the
## person. Both are without the article: the sentence adds el or la, al or a la, del or de la
## by GENDER. "canciller" is the same for women and men.
## $person: who holds it. $country or $organisation: of what. $to: to whom an
## ambassador or representative is accredited.

office-defence-minister = { GENDER($person) ->
        [feminine] ministra de Defensa { NAME($country, form: "formal-of") }
       *[other] ministro de Defensa { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] ministra { NAME($person, form: "family") }
       *[other] ministro { NAME($person, form: "family") }
    }
office-defence-minister-PH = { GENDER($person) ->
        [feminine] secretaria de Defensa Nacional { NAME($country, form: "formal-of") }
       *[other] secretario de Defensa Nacional { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] secretaria { NAME($person, form: "family") }
       *[other] secretario { NAME($person, form: "family") }
    }
office-foreign-minister = { GENDER($person) ->
        [feminine] ministra de Relaciones Exteriores { NAME($country, form: "formal-of") }
       *[other] ministro de Relaciones Exteriores { NAME($country, form: "formal-of") }
    }
    .address = canciller { NAME($person, form: "family") }
office-foreign-minister-AR = { GENDER($person) ->
        [feminine] ministra de Relaciones Exteriores, Comercio Internacional y Culto { NAME($country, form: "formal-of") }
       *[other] ministro de Relaciones Exteriores, Comercio Internacional y Culto { NAME($country, form: "formal-of") }
    }
    .address = canciller { NAME($person, form: "family") }
office-foreign-minister-JP = { GENDER($person) ->
        [feminine] ministra de Asuntos Exteriores { NAME($country, form: "formal-of") }
       *[other] ministro de Asuntos Exteriores { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] ministra { NAME($person, form: "family") }
       *[other] ministro { NAME($person, form: "family") }
    }
office-foreign-minister-KR = { GENDER($person) ->
        [feminine] ministra de Relaciones Exteriores { NAME($country, form: "formal-of") }
       *[other] ministro de Relaciones Exteriores { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] ministra { NAME($person, form: "family") }
       *[other] ministro { NAME($person, form: "family") }
    }
office-foreign-minister-PG = { GENDER($person) ->
        [feminine] ministra de Relaciones Exteriores y Comercio { NAME($country, form: "formal-of") }
       *[other] ministro de Relaciones Exteriores y Comercio { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] ministra { NAME($person, form: "family") }
       *[other] ministro { NAME($person, form: "family") }
    }
office-foreign-minister-PH = { GENDER($person) ->
        [feminine] secretaria de Relaciones Exteriores { NAME($country, form: "formal-of") }
       *[other] secretario de Relaciones Exteriores { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] secretaria { NAME($person, form: "family") }
       *[other] secretario { NAME($person, form: "family") }
    }
office-permanent-representative = representante permanente { NAME($country, form: "formal-of") } ante { $to }
    .address = { GENDER($person) ->
        [feminine] embajadora { NAME($person, form: "family") }
       *[other] embajador { NAME($person, form: "family") }
    }
office-president = { GENDER($person) ->
        [feminine] presidenta { NAME($country, form: "formal-of") }
       *[other] presidente { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] presidenta { NAME($person, form: "family") }
       *[other] presidente { NAME($person, form: "family") }
    }
office-prime-minister = { GENDER($person) ->
        [feminine] primera ministra { NAME($country, form: "formal-of") }
       *[other] primer ministro { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] primera ministra { NAME($person, form: "family") }
       *[other] primer ministro { NAME($person, form: "family") }
    }
office-secretary-general = { GENDER($person) ->
        [feminine] secretaria general { NAME($organisation, form: "of") }
       *[other] secretario general { NAME($organisation, form: "of") }
    }
    .address = { GENDER($person) ->
        [feminine] secretaria general { NAME($person, form: "family") }
       *[other] secretario general { NAME($person, form: "family") }
    }
office-secretary-of-state = { GENDER($person) ->
        [feminine] secretaria de Estado { NAME($country, form: "formal-of") }
       *[other] secretario de Estado { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] secretaria de Estado { NAME($person, form: "family") }
       *[other] secretario de Estado { NAME($person, form: "family") }
    }

## Countries
## The value has no article. "the": with it. "and-the": after another country, with y or e.
## "of", "to": with de or a. "formal-of": the full name after an office.

country-AR = Argentina
    .the = la Argentina
    .and-the = y la Argentina
    .of = de la Argentina
    .to = a la Argentina
    .formal-of = de la República Argentina
country-CA = Canadá
    .the = el Canadá
    .and-the = y el Canadá
    .of = del Canadá
    .to = al Canadá
    .formal-of = del Canadá
country-CL = Chile
    .the = Chile
    .and-the = y Chile
    .of = de Chile
    .to = a Chile
    .formal-of = de la República de Chile
country-CN = China
    .the = China
    .and-the = y China
    .of = de China
    .to = a China
    .formal-of = de la República Popular China
country-GB = Reino Unido
    .the = el Reino Unido
    .and-the = y el Reino Unido
    .of = del Reino Unido
    .to = al Reino Unido
    .formal-of = del Reino Unido de Gran Bretaña e Irlanda del Norte
country-JP = Japón
    .the = el Japón
    .and-the = y el Japón
    .of = del Japón
    .to = al Japón
    .formal-of = del Japón
country-KP = Corea del Norte
    .the = Corea del Norte
    .and-the = y Corea del Norte
    .of = de Corea del Norte
    .to = a Corea del Norte
    .formal-of = de Corea del Norte
country-KR = República de Corea
    .the = la República de Corea
    .and-the = y la República de Corea
    .of = de la República de Corea
    .to = a la República de Corea
    .formal-of = de la República de Corea
country-MM = Myanmar
    .the = Myanmar
    .and-the = y Myanmar
    .of = de Myanmar
    .to = a Myanmar
    .formal-of = de la República de la Unión de Myanmar
country-PE = Perú
    .the = el Perú
    .and-the = y el Perú
    .of = del Perú
    .to = al Perú
    .formal-of = de la República del Perú
country-PG = Papua Nueva Guinea
    .the = Papua Nueva Guinea
    .and-the = y Papua Nueva Guinea
    .of = de Papua Nueva Guinea
    .to = a Papua Nueva Guinea
    .formal-of = del Estado Independiente de Papua Nueva Guinea
country-PH = Filipinas
    .the = Filipinas
    .and-the = y Filipinas
    .of = de Filipinas
    .to = a Filipinas
    .formal-of = de la República de Filipinas
country-PY = Paraguay
    .the = el Paraguay
    .and-the = y el Paraguay
    .of = del Paraguay
    .to = al Paraguay
    .formal-of = de la República del Paraguay
country-US = Estados Unidos
    .the = los Estados Unidos
    .and-the = y los Estados Unidos
    .of = de los Estados Unidos
    .to = a los Estados Unidos
    .formal-of = de los Estados Unidos de América

## Places. The value is the bare name. "full": with the country, whose name is $country.

place-lima = Lima
    .full = Lima ({ $country })
place-manila = Manila
    .full = Manila ({ $country })
place-new-york = Nueva York
    .full = Nueva York ({ $country })
place-port-moresby = Puerto Moresby
    .full = Puerto Moresby ({ $country })
place-san-francisco = San Francisco
    .full = San Francisco ({ $country })
place-tokyo = Tokio
    .full = Tokio ({ $country })

## Organisations. The value has the article that it needs inside a sentence; "of": with de.

organisation-cepeja = el Consejo Empresarial Peruano-Japonés (CEPEJA)
    .of = del Consejo Empresarial Peruano-Japonés (CEPEJA)
organisation-g7 = el G7
    .of = del G7
organisation-iaea = el Organismo Internacional de Energía Atómica (OIEA)
    .of = del Organismo Internacional de Energía Atómica (OIEA)
organisation-japan-foundation = la Fundación Japón
    .of = de la Fundación Japón
# The publisher, in the head of the page: without an article.
organisation-mofa-japan = Ministerio de Asuntos Exteriores del Japón
    .of = del Ministerio de Asuntos Exteriores del Japón
organisation-un = las Naciones Unidas
    .of = de las Naciones Unidas
organisation-un-security-council = el Consejo de Seguridad de las Naciones Unidas
    .of = del Consejo de Seguridad de las Naciones Unidas

## Events and topics. The value has the article that it needs inside a sentence; "of": with de.

event-apec-2024 = APEC Perú 2024
    .of = de APEC Perú 2024
event-apec-ministerial-2018 = la Reunión Ministerial de APEC
    .of = de la Reunión Ministerial de APEC
event-apec-ministerial-2023 = la Reunión Ministerial de APEC
    .of = de la Reunión Ministerial de APEC
event-expo-2025 = la Expo 2025 Osaka, Kansai, Japón
    .of = de la Expo 2025 Osaka, Kansai, Japón
event-g7-foreign-ministers-2023 = la Reunión de Ministros de Relaciones Exteriores del G7
    .of = de la Reunión de Ministros de Relaciones Exteriores del G7
event-un-general-assembly-2021 = la Asamblea General de las Naciones Unidas
    .of = de la Asamblea General de las Naciones Unidas
event-un-general-assembly-2023 = la Asamblea General de las Naciones Unidas
    .of = de la Asamblea General de las Naciones Unidas
event-china-actions = las recientes acciones de China
    .of = de las recientes acciones de China
event-east-china-sea = el mar de China Oriental
    .of = del mar de China Oriental
event-gaza-humanitarian-situation = la situación humanitaria en Gaza
    .of = de la situación humanitaria en Gaza
event-israel-palestine = la situación en torno a Israel y Palestina
    .of = de la situación en torno a Israel y Palestina
event-korean-peninsula = la península de Corea
    .of = de la península de Corea
event-middle-east = la situación en el Oriente Medio
    .of = de la situación en el Oriente Medio
event-myanmar = la situación en Myanmar
    .of = de la situación en Myanmar
event-noto-earthquake-2024 = el terremoto de la península de Noto de 2024
    .of = del terremoto de la península de Noto de 2024
event-second-thomas-shoal-2024 = las recientes actividades peligrosas en el bajío Second Thomas
    .of = de las recientes actividades peligrosas en el bajío Second Thomas
event-south-china-sea = el mar de China Meridional
    .of = del mar de China Meridional
event-taiwan = Taiwán
    .of = de Taiwán
event-ukraine = la situación en Ucrania
    .of = de la situación en Ucrania
event-ukraine-aggression = la agresión de Rusia contra Ucrania
    .of = de la agresión de Rusia contra Ucrania
event-ukraine-attacks-2022-10 = los ataques de Rusia del 10 de octubre contra ciudades de Ucrania, entre ellas Kiev y Leópolis
    .of = de los ataques de Rusia del 10 de octubre contra ciudades de Ucrania, entre ellas Kiev y Leópolis
event-ukraine-incorporation = la pretendida «incorporación» de regiones de Ucrania por parte de Rusia
    .of = de la pretendida «incorporación» de regiones de Ucrania por parte de Rusia

## Documents. The value stands in a list, without an article; "the": with it; "of": with de.

document-cptpp = Tratado Integral y Progresista de Asociación Transpacífico (CPTPP)
    .the = el Tratado Integral y Progresista de Asociación Transpacífico (CPTPP)
    .of = del Tratado Integral y Progresista de Asociación Transpacífico (CPTPP)
document-japan-canada-action-plan = Plan de Acción entre el Japón y el Canadá para contribuir a una región del Indopacífico libre y abierta
    .the = el Plan de Acción entre el Japón y el Canadá para contribuir a una región del Indopacífico libre y abierta
    .of = del Plan de Acción entre el Japón y el Canadá para contribuir a una región del Indopacífico libre y abierta
document-japan-paraguay-investment-agreement = Acuerdo de Inversión entre el Japón y el Paraguay
    .the = el Acuerdo de Inversión entre el Japón y el Paraguay
    .of = del Acuerdo de Inversión entre el Japón y el Paraguay
document-japan-paraguay-political-consultations = Memorando de Cooperación sobre el Mecanismo de Consulta Política
    .the = el Memorando de Cooperación sobre el Mecanismo de Consulta Política
    .of = del Memorando de Cooperación sobre el Mecanismo de Consulta Política
document-japan-paraguay-visa-exemption = Canje de Notas relativo a la exención de visa para estancias cortas de los titulares de pasaportes ordinarios del Paraguay
    .the = el Canje de Notas relativo a la exención de visa para estancias cortas de los titulares de pasaportes ordinarios del Paraguay
    .of = del Canje de Notas relativo a la exención de visa para estancias cortas de los titulares de pasaportes ordinarios del Paraguay
document-japan-philippines-2-2-press-release = Comunicado de prensa conjunto sobre los resultados de la 2.ª reunión de ministros de Relaciones Exteriores y de Defensa (2+2)
    .the = el Comunicado de prensa conjunto sobre los resultados de la 2.ª reunión de ministros de Relaciones Exteriores y de Defensa (2+2)
    .of = del Comunicado de prensa conjunto sobre los resultados de la 2.ª reunión de ministros de Relaciones Exteriores y de Defensa (2+2)
# "the", "of": the short name, for the full one is too long for a sentence.
document-japan-philippines-reciprocal-access = Acuerdo entre el Japón y la República de Filipinas relativo a la facilitación del acceso recíproco y la cooperación entre las Fuerzas de Autodefensa del Japón y las Fuerzas Armadas de Filipinas
    .the = el Acuerdo de Acceso Recíproco entre el Japón y Filipinas
    .of = del Acuerdo de Acceso Recíproco entre el Japón y Filipinas
document-unclos = Convención de las Naciones Unidas sobre el Derecho del Mar (CONVEMAR)
    .the = la Convención de las Naciones Unidas sobre el Derecho del Mar (CONVEMAR)
    .of = de la Convención de las Naciones Unidas sobre el Derecho del Mar (CONVEMAR)

## Groups of people without names. $count: how many. $country: from where.
## The value stands in the lead, "address" in the title.

group-parliamentarians = { $count ->
        [one] { $count } parlamentario { NAME($country, form: "of") }
       *[other] un grupo de { $count } parlamentarios { NAME($country, form: "of") }
    }
    .address = parlamentarios { NAME($country, form: "of") }

## Kinds of event
## The value is the bare name, for those who search. "phrase": inside a sentence. "held": with its verb.

kind-foreign-ministers-meeting = reunión de cancilleres
    .phrase = una reunión de cancilleres
    .held = mantuvo una reunión de cancilleres
kind-two-plus-two-meeting = reunión de ministros de Relaciones Exteriores y de Defensa («2+2»)
    .title = Reunión de ministros de Relaciones Exteriores y de Defensa («2+2»)
    .phrase = una reunión de ministros de Relaciones Exteriores y de Defensa («2+2»)
    .held = mantuvo una reunión de ministros de Relaciones Exteriores y de Defensa («2+2»)
kind-summit-meeting = reunión cumbre
    .phrase = una reunión cumbre
    .held = mantuvo una reunión cumbre
kind-small-group-meeting = reunión en formato reducido
    .phrase = una reunión en formato reducido
    .held = mantuvo una reunión en formato reducido
kind-working-breakfast = desayuno de trabajo
    .phrase = un desayuno de trabajo
    .held = mantuvo un desayuno de trabajo
kind-working-lunch = almuerzo de trabajo
    .phrase = un almuerzo de trabajo
    .held = mantuvo un almuerzo de trabajo
kind-working-dinner = cena de trabajo
    .phrase = una cena de trabajo
    .held = mantuvo una cena de trabajo
kind-telephone-talk = conversación telefónica
    .phrase = una conversación telefónica
    .held = mantuvo una conversación telefónica
kind-video-conference = videoconferencia
    .phrase = una videoconferencia
    .held = mantuvo una videoconferencia
kind-courtesy-call = visita de cortesía
    .phrase = una visita de cortesía
    .held = mantuvo un encuentro de cortesía
kind-pull-aside = conversación informal
    .phrase = una conversación informal
    .held = mantuvo una conversación informal
kind-signing = ceremonia de firma
    .phrase = una ceremonia de firma
    .held = celebró una ceremonia de firma
kind-exchange-of-letters = canje de cartas
    .phrase = un canje de cartas
    .held = efectuó un canje de cartas
kind-welcome-ceremony = ceremonia de bienvenida
    .title = Ceremonia de bienvenida
    .phrase = una ceremonia de bienvenida
    .held = celebró una ceremonia de bienvenida
kind-joint-press-announcement = anuncio conjunto a la prensa
    .title = Anuncio conjunto a la prensa
    .phrase = un anuncio conjunto a la prensa
    .held = efectuó un anuncio conjunto a la prensa

## Languages, as in «los textos en inglés y japonés»

language-ar = árabe
language-en = inglés
language-es = español
language-fr = francés
language-ja = japonés

## Names of the time in a time zone, as in «(las 5:10 a. m., hora del Japón)»

zone-asia-tokyo = hora del Japón
