### To translate from es into pt: take the # and the space away from the lines of a
### message and put pt in the place of the es text.
### What is still a comment is not translated; `chancery check` lists it.

## People
## The value is the name in full, given name first for everybody.
## "family" is the part used after "Ministra" or "Ministro".
## No name ends with a point, for it may end a sentence: «júnior», not «Jr.».

# person-blinken-antony = Antony Blinken
#     .family = Blinken

# Korean names keep the family name first.
# person-chung-eui-yong = Chung Eui-yong
#     .family = Chung

person-gonzalez-olaechea-javier = Javier González-Olaechea Franco
    .family = González-Olaechea

# person-guterres-antonio = António Guterres
#     .family = Guterres

# person-hayashi-yoshimasa = Yoshimasa Hayashi
#     .family = Hayashi

# person-ishiba-shigeru = Shigeru Ishiba
#     .family = Ishiba

# person-iwaya-takeshi = Takeshi Iwaya
#     .family = Iwaya

# person-joly-melanie = Mélanie Joly
#     .family = Joly

# A member of the Imperial Family: always with the style.
person-kako = Sua Alteza Imperial a Princesa Kako
    .family = Princesa Kako

person-kamikawa-yoko = Yoko Kamikawa
    .family = Kamikawa

# person-kihara-minoru = Minoru Kihara
#     .family = Kihara

# person-kono-taro = Taro Kono
#     .family = Kono

# person-manalo-enrique = Enrique A. Manalo
#     .family = Manalo

# person-marcos-ferdinand = Ferdinand R. Marcos júnior
#     .family = Marcos

# person-mondino-diana = Diana Mondino
#     .family = Mondino

# person-motegi-toshimitsu = Toshimitsu Motegi
#     .family = Motegi

# Korean names keep the family name first.
# person-park-jin = Park Jin
#     .family = Park

# person-pato-rimbink = Rimbink Pato
#     .family = Pato

# person-pena-santiago = Santiago Peña Palacios
#     .family = Peña

# person-popolizio-nestor = Néstor Popolizio Bardales
#     .family = Popolizio

# person-schialer-elmer = Elmer Schialer Salcedo
#     .family = Schialer

# person-teodoro-gilberto = Gilberto C. Teodoro júnior
#     .family = Teodoro

# person-thomas-greenfield-linda = Linda Thomas-Greenfield
#     .family = Thomas-Greenfield

# person-van-klaveren-alberto = Alberto Leo van Klaveren Stork
#     .family = Van Klaveren

## Styles: what stands before a name in full. $person: the name.
## "plain" is used where the record names no style.

style-plain = { GENDER($person) ->
        [feminine] Sra.{"\u00A0"}{ $person }
        [masculine] Sr.{"\u00A0"}{ $person }
       *[other] { $person }
    }

style-excellency = { GENDER($person) ->
        [feminine] Exma.{"\u00A0"}Sra.{"\u00A0"}{ $person }
       *[other] Exmo.{"\u00A0"}Sr.{"\u00A0"}{ $person }
    }

# style-excellency-doctor = { GENDER($person) ->
#         [feminine] Excma.{"\u00A0"}Sra.{"\u00A0"}Dra.{"\u00A0"}{ $person }
#        *[other] Excmo.{"\u00A0"}Sr.{"\u00A0"}Dr.{"\u00A0"}{ $person }
#     }

# style-honourable = { GENDER($person) ->
#         [feminine] Honorable Sra.{"\u00A0"}{ $person }
#         [masculine] Honorable Sr.{"\u00A0"}{ $person }
#        *[other] Honorable { $person }
#     }

# style-honorable = { GENDER($person) ->
#         [feminine] Honorable Sra.{"\u00A0"}{ $person }
#         [masculine] Honorable Sr.{"\u00A0"}{ $person }
#        *[other] Honorable { $person }
#     }

# style-doctor = { GENDER($person) ->
#         [feminine] Dra.{"\u00A0"}{ $person }
#        *[other] Dr.{"\u00A0"}{ $person }
#     }

# A person with style, name and office, as the lead introduces them. For example: Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan
#   $person: the person, with office and style
introduced = { GENDER($person) ->
        [feminine] a
       *[other] o
    } { NAME($person, form: "office") }, { NAME($person, form: "styled") }
    .closed = { GENDER($person) ->
        [feminine] a
       *[other] o
    } { NAME($person, form: "office") }, { NAME($person, form: "styled") },
    .of = { GENDER($person) ->
        [feminine] da
       *[other] do
    } { NAME($person, form: "office") }, { NAME($person, form: "styled") }
    .to = { GENDER($person) ->
        [feminine] à
       *[other] ao
    } { NAME($person, form: "office") }, { NAME($person, form: "styled") }
    .address-the = { GENDER($person) ->
        [feminine] a
       *[other] o
    } { NAME($person, form: "address") }
    .address-of = { GENDER($person) ->
        [feminine] da
       *[other] do
    } { NAME($person, form: "address") }
    .address-to = { GENDER($person) ->
        [feminine] à
       *[other] ao
    } { NAME($person, form: "address") }

## Offices
## The value is in the lead, before the name. "address" is how later sentences call the
## person. Both are without the article: the sentence adds o or a, ao or à, do or da
## by GENDER.
## $person: who holds it. $country or $organisation: of what. $to: to whom an
## ambassador or representative is accredited.

# office-defence-minister = { GENDER($person) ->
#         [feminine] ministra de Defensa { NAME($country, form: "formal-of") }
#        *[other] ministro de Defensa { NAME($country, form: "formal-of") }
#     }
#     .address = { GENDER($person) ->
#         [feminine] ministra { NAME($person, form: "family") }
#        *[other] ministro { NAME($person, form: "family") }
#     }

# office-defence-minister-PH = { GENDER($person) ->
#         [feminine] secretaria de Defensa Nacional { NAME($country, form: "formal-of") }
#        *[other] secretario de Defensa Nacional { NAME($country, form: "formal-of") }
#     }
#     .address = { GENDER($person) ->
#         [feminine] secretaria { NAME($person, form: "family") }
#        *[other] secretario { NAME($person, form: "family") }
#     }

office-foreign-minister = { GENDER($person) ->
        [feminine] Ministra dos Negócios Estrangeiros { NAME($country, form: "formal-of") }
       *[other] Ministro dos Negócios Estrangeiros { NAME($country, form: "formal-of") }
    }
    .address = { GENDER($person) ->
        [feminine] Ministra { NAME($person, form: "family") }
       *[other] Ministro { NAME($person, form: "family") }
    }

# office-foreign-minister-AR = { GENDER($person) ->
#         [feminine] ministra de Relaciones Exteriores, Comercio Internacional y Culto { NAME($country, form: "formal-of") }
#        *[other] ministro de Relaciones Exteriores, Comercio Internacional y Culto { NAME($country, form: "formal-of") }
#     }
#     .address = canciller { NAME($person, form: "family") }

# office-foreign-minister-JP = { GENDER($person) ->
#         [feminine] ministra de Asuntos Exteriores { NAME($country, form: "formal-of") }
#        *[other] ministro de Asuntos Exteriores { NAME($country, form: "formal-of") }
#     }
#     .address = { GENDER($person) ->
#         [feminine] ministra { NAME($person, form: "family") }
#        *[other] ministro { NAME($person, form: "family") }
#     }

# office-foreign-minister-KR = { GENDER($person) ->
#         [feminine] ministra de Relaciones Exteriores { NAME($country, form: "formal-of") }
#        *[other] ministro de Relaciones Exteriores { NAME($country, form: "formal-of") }
#     }
#     .address = { GENDER($person) ->
#         [feminine] ministra { NAME($person, form: "family") }
#        *[other] ministro { NAME($person, form: "family") }
#     }

# office-foreign-minister-PG = { GENDER($person) ->
#         [feminine] ministra de Relaciones Exteriores y Comercio { NAME($country, form: "formal-of") }
#        *[other] ministro de Relaciones Exteriores y Comercio { NAME($country, form: "formal-of") }
#     }
#     .address = { GENDER($person) ->
#         [feminine] ministra { NAME($person, form: "family") }
#        *[other] ministro { NAME($person, form: "family") }
#     }

# office-foreign-minister-PH = { GENDER($person) ->
#         [feminine] secretaria de Relaciones Exteriores { NAME($country, form: "formal-of") }
#        *[other] secretario de Relaciones Exteriores { NAME($country, form: "formal-of") }
#     }
#     .address = { GENDER($person) ->
#         [feminine] secretaria { NAME($person, form: "family") }
#        *[other] secretario { NAME($person, form: "family") }
#     }

# office-permanent-representative = representante permanente { NAME($country, form: "formal-of") } ante { $to }
#     .address = { GENDER($person) ->
#         [feminine] embajadora { NAME($person, form: "family") }
#        *[other] embajador { NAME($person, form: "family") }
#     }

# office-president = { GENDER($person) ->
#         [feminine] presidenta { NAME($country, form: "formal-of") }
#        *[other] presidente { NAME($country, form: "formal-of") }
#     }
#     .address = { GENDER($person) ->
#         [feminine] presidenta { NAME($person, form: "family") }
#        *[other] presidente { NAME($person, form: "family") }
#     }

# office-prime-minister = { GENDER($person) ->
#         [feminine] primera ministra { NAME($country, form: "formal-of") }
#        *[other] primer ministro { NAME($country, form: "formal-of") }
#     }
#     .address = { GENDER($person) ->
#         [feminine] primera ministra { NAME($person, form: "family") }
#        *[other] primer ministro { NAME($person, form: "family") }
#     }

# office-secretary-general = { GENDER($person) ->
#         [feminine] secretaria general { NAME($organisation, form: "of") }
#        *[other] secretario general { NAME($organisation, form: "of") }
#     }
#     .address = { GENDER($person) ->
#         [feminine] secretaria general { NAME($person, form: "family") }
#        *[other] secretario general { NAME($person, form: "family") }
#     }

# office-secretary-of-state = { GENDER($person) ->
#         [feminine] secretaria de Estado { NAME($country, form: "formal-of") }
#        *[other] secretario de Estado { NAME($country, form: "formal-of") }
#     }
#     .address = { GENDER($person) ->
#         [feminine] secretaria de Estado { NAME($person, form: "family") }
#        *[other] secretario de Estado { NAME($person, form: "family") }
#     }

## Countries
## The value has no article. "the": with it. "bare": as of organisations.
## "of", "to", "in": with de, a or em. "formal-of": the full name after an office.

# country-AR = Argentina
#     .bare = Argentina
#     .the = la Argentina
#     .and-the = y la Argentina
#     .of = de la Argentina
#     .to = a la Argentina
#     .formal-of = de la República Argentina

# country-CA = Canadá
#     .bare = Canadá
#     .the = el Canadá
#     .and-the = y el Canadá
#     .of = del Canadá
#     .to = al Canadá
#     .formal-of = del Canadá

# country-CL = Chile
#     .bare = Chile
#     .the = Chile
#     .and-the = y Chile
#     .of = de Chile
#     .to = a Chile
#     .formal-of = de la República de Chile

# country-CN = China
#     .bare = China
#     .the = China
#     .and-the = y China
#     .of = de China
#     .to = a China
#     .formal-of = de la República Popular China

# country-GB = Reino Unido
#     .bare = Reino Unido
#     .the = el Reino Unido
#     .and-the = y el Reino Unido
#     .of = del Reino Unido
#     .to = al Reino Unido
#     .formal-of = del Reino Unido de Gran Bretaña e Irlanda del Norte

country-JP = Japão
    .bare = Japão
    .the = o Japão
    .of = do Japão
    .to = ao Japão
    .in = no Japão
    .formal-of = do Japão

# country-KP = Corea del Norte
#     .bare = Corea del Norte
#     .the = Corea del Norte
#     .and-the = y Corea del Norte
#     .of = de Corea del Norte
#     .to = a Corea del Norte
#     .formal-of = de Corea del Norte

# country-KR = República de Corea
#     .bare = República de Corea
#     .the = la República de Corea
#     .and-the = y la República de Corea
#     .of = de la República de Corea
#     .to = a la República de Corea
#     .formal-of = de la República de Corea

# country-MM = Myanmar
#     .bare = Myanmar
#     .the = Myanmar
#     .and-the = y Myanmar
#     .of = de Myanmar
#     .to = a Myanmar
#     .formal-of = de la República de la Unión de Myanmar

country-PE = Peru
    .bare = Peru
    .the = o Peru
    .of = do Peru
    .to = ao Peru
    .in = no Peru
    .formal-of = da República do Peru

# country-PG = Papua Nueva Guinea
#     .bare = Papua Nueva Guinea
#     .the = Papua Nueva Guinea
#     .and-the = y Papua Nueva Guinea
#     .of = de Papua Nueva Guinea
#     .to = a Papua Nueva Guinea
#     .formal-of = del Estado Independiente de Papua Nueva Guinea

# country-PH = Filipinas
#     .bare = Filipinas
#     .the = Filipinas
#     .and-the = y Filipinas
#     .of = de Filipinas
#     .to = a Filipinas
#     .formal-of = de la República de Filipinas

# country-PY = Paraguay
#     .bare = Paraguay
#     .the = el Paraguay
#     .and-the = y el Paraguay
#     .of = del Paraguay
#     .to = al Paraguay
#     .formal-of = de la República del Paraguay

country-US = Estados Unidos
    .bare = Estados Unidos
    .the = os Estados Unidos
    .of = dos Estados Unidos
    .to = aos Estados Unidos
    .in = nos Estados Unidos
    .formal-of = dos Estados Unidos da América

## Places. The value is the bare name. "full": with the country, whose name is $country.

place-lima = Lima
    .full = Lima ({ $country })

# place-manila = Manila
#     .full = Manila ({ $country })

# place-new-york = Nueva York
#     .full = Nueva York ({ $country })

# place-port-moresby = Puerto Moresby
#     .full = Puerto Moresby ({ $country })

place-san-francisco = São Francisco
    .full = São Francisco ({ $country })

place-tokyo = Tóquio
    .full = Tóquio ({ $country })

## Organisations. The value has the article that it needs inside a sentence; "of": with de.
## "the": where they take part, as of countries. "bare": without the article.

organisation-cepeja = o Conselho Empresarial Peruano-Japonês (CEPEJA)
    .bare = Conselho Empresarial Peruano-Japonês (CEPEJA)
    .the = o Conselho Empresarial Peruano-Japonês (CEPEJA)
    .of = do Conselho Empresarial Peruano-Japonês (CEPEJA)

# organisation-g7 = el G7
#     .bare = G7
#     .the = el G7
#     .of = del G7

# organisation-iaea = el Organismo Internacional de Energía Atómica (OIEA)
#     .bare = Organismo Internacional de Energía Atómica (OIEA)
#     .the = el Organismo Internacional de Energía Atómica (OIEA)
#     .of = del Organismo Internacional de Energía Atómica (OIEA)

organisation-japan-foundation = a Fundação Japão
    .bare = Fundação Japão
    .the = a Fundação Japão
    .of = da Fundação Japão

# The publisher, in the head of the page: without an article.
organisation-mofa-japan = Ministério dos Negócios Estrangeiros do Japão
    .bare = Ministério dos Negócios Estrangeiros do Japão
    .of = do Ministério dos Negócios Estrangeiros do Japão

# organisation-un = las Naciones Unidas
#     .bare = Naciones Unidas
#     .the = las Naciones Unidas
#     .of = de las Naciones Unidas

# organisation-un-security-council = el Consejo de Seguridad de las Naciones Unidas
#     .bare = Consejo de Seguridad de las Naciones Unidas
#     .the = el Consejo de Seguridad de las Naciones Unidas
#     .of = del Consejo de Seguridad de las Naciones Unidas

## Events and topics. The value has the article that it needs inside a sentence; "of": with de.

event-apec-2024 = a APEC Peru 2024
    .of = da APEC Peru 2024

# event-apec-ministerial-2018 = la Reunión Ministerial de APEC
#     .of = de la Reunión Ministerial de APEC

event-apec-ministerial-2023 = a Reunião Ministerial da APEC
    .of = da Reunião Ministerial da APEC

# event-expo-2025 = la Expo 2025 Osaka, Kansai, Japón
#     .of = de la Expo 2025 Osaka, Kansai, Japón

# event-g7-foreign-ministers-2023 = la Reunión de Ministros de Relaciones Exteriores del G7
#     .of = de la Reunión de Ministros de Relaciones Exteriores del G7

# event-un-general-assembly-2021 = la Asamblea General de las Naciones Unidas
#     .of = de la Asamblea General de las Naciones Unidas

# event-un-general-assembly-2023 = la Asamblea General de las Naciones Unidas
#     .of = de la Asamblea General de las Naciones Unidas

# event-china-actions = las recientes acciones de China
#     .of = de las recientes acciones de China

# event-east-china-sea = el mar de China Oriental
#     .of = del mar de China Oriental

# event-gaza-humanitarian-situation = la situación humanitaria en Gaza
#     .of = de la situación humanitaria en Gaza

event-israel-palestine = a situação em Israel e na Palestina
    .of = da situação em Israel e na Palestina

# event-korean-peninsula = la península de Corea
#     .of = de la península de Corea

# event-middle-east = la situación en el Oriente Medio
#     .of = de la situación en el Oriente Medio

# event-myanmar = la situación en Myanmar
#     .of = de la situación en Myanmar

# event-noto-earthquake-2024 = el terremoto de la península de Noto de 2024
#     .of = del terremoto de la península de Noto de 2024

# event-second-thomas-shoal-2024 = las recientes actividades peligrosas en el bajío Second Thomas
#     .of = de las recientes actividades peligrosas en el bajío Second Thomas

# event-south-china-sea = el mar de China Meridional
#     .of = del mar de China Meridional

# event-taiwan = Taiwán
#     .of = de Taiwán

# event-ukraine = la situación en Ucrania
#     .of = de la situación en Ucrania

event-ukraine-aggression = a agressão da Rússia contra a Ucrânia
    .of = da agressão da Rússia contra a Ucrânia

# event-ukraine-attacks-2022-10 = los ataques de Rusia del 10 de octubre contra ciudades de Ucrania, entre ellas Kiev y Leópolis
#     .of = de los ataques de Rusia del 10 de octubre contra ciudades de Ucrania, entre ellas Kiev y Leópolis

# event-ukraine-incorporation = la pretendida «incorporación» de regiones de Ucrania por parte de Rusia
#     .of = de la pretendida «incorporación» de regiones de Ucrania por parte de Rusia

## Documents. The value stands in a list, without an article; "the": with it; "of": with de.

# document-cptpp = Tratado Integral y Progresista de Asociación Transpacífico (CPTPP)
#     .the = el Tratado Integral y Progresista de Asociación Transpacífico (CPTPP)
#     .of = del Tratado Integral y Progresista de Asociación Transpacífico (CPTPP)

# document-japan-canada-action-plan = Plan de Acción entre el Japón y el Canadá para contribuir a una región del Indopacífico libre y abierta
#     .the = el Plan de Acción entre el Japón y el Canadá para contribuir a una región del Indopacífico libre y abierta
#     .of = del Plan de Acción entre el Japón y el Canadá para contribuir a una región del Indopacífico libre y abierta

# document-japan-paraguay-investment-agreement = Acuerdo de Inversión entre el Japón y el Paraguay
#     .the = el Acuerdo de Inversión entre el Japón y el Paraguay
#     .of = del Acuerdo de Inversión entre el Japón y el Paraguay

# document-japan-paraguay-political-consultations = Memorando de Cooperación sobre el Mecanismo de Consulta Política
#     .the = el Memorando de Cooperación sobre el Mecanismo de Consulta Política
#     .of = del Memorando de Cooperación sobre el Mecanismo de Consulta Política

# document-japan-paraguay-visa-exemption = Canje de Notas relativo a la exención de visa para estancias cortas de los titulares de pasaportes ordinarios del Paraguay
#     .the = el Canje de Notas relativo a la exención de visa para estancias cortas de los titulares de pasaportes ordinarios del Paraguay
#     .of = del Canje de Notas relativo a la exención de visa para estancias cortas de los titulares de pasaportes ordinarios del Paraguay

# document-japan-philippines-2-2-press-release = Comunicado de prensa conjunto sobre los resultados de la 2.ª reunión de ministros de Relaciones Exteriores y de Defensa (2+2)
#     .the = el Comunicado de prensa conjunto sobre los resultados de la 2.ª reunión de ministros de Relaciones Exteriores y de Defensa (2+2)
#     .of = del Comunicado de prensa conjunto sobre los resultados de la 2.ª reunión de ministros de Relaciones Exteriores y de Defensa (2+2)

# "the", "of": the short name, for the full one is too long for a sentence.
# document-japan-philippines-reciprocal-access = Acuerdo entre el Japón y la República de Filipinas relativo a la facilitación del acceso recíproco y la cooperación entre las Fuerzas de Autodefensa del Japón y las Fuerzas Armadas de Filipinas
#     .the = el Acuerdo de Acceso Recíproco entre el Japón y Filipinas
#     .of = del Acuerdo de Acceso Recíproco entre el Japón y Filipinas

# document-unclos = Convención de las Naciones Unidas sobre el Derecho del Mar (CONVEMAR)
#     .the = la Convención de las Naciones Unidas sobre el Derecho del Mar (CONVEMAR)
#     .of = de la Convención de las Naciones Unidas sobre el Derecho del Mar (CONVEMAR)

## Groups of people without names. $count: how many. $country: from where.
## The value is in the lead. The forms are those of the message "introduced" above, without its commas;
## "address" and what begins with it are in titles.

# group-parliamentarians = { $count ->
#         [one] un parlamentario { NAME($country, form: "of") }
#        *[other] un grupo de { $count } parlamentarios { NAME($country, form: "of") }
#     }
#     .closed = { $count ->
#         [one] un parlamentario { NAME($country, form: "of") }
#        *[other] un grupo de { $count } parlamentarios { NAME($country, form: "of") }
#     }
#     .of = { $count ->
#         [one] de un parlamentario { NAME($country, form: "of") }
#        *[other] de un grupo de { $count } parlamentarios { NAME($country, form: "of") }
#     }
#     .to = { $count ->
#         [one] a un parlamentario { NAME($country, form: "of") }
#        *[other] a un grupo de { $count } parlamentarios { NAME($country, form: "of") }
#     }
#     .address = { $count ->
#         [one] parlamentario { NAME($country, form: "of") }
#        *[other] parlamentarios { NAME($country, form: "of") }
#     }
#     .address-the = { $count ->
#         [one] un parlamentario { NAME($country, form: "of") }
#        *[other] parlamentarios { NAME($country, form: "of") }
#     }
#     .address-of = { $count ->
#         [one] de un parlamentario { NAME($country, form: "of") }
#        *[other] de parlamentarios { NAME($country, form: "of") }
#     }
#     .address-to = { $count ->
#         [one] a un parlamentario { NAME($country, form: "of") }
#        *[other] a parlamentarios { NAME($country, form: "of") }
#     }

## Kinds of event
## The value is the bare name, for those who search and after the colon of a title.
## "title": the first words of a title. "sides": how the title goes on, which the message
## "part-title-sides" of document.ftl reads: of, between, ministers-of, ministers-between, call, guests.
## "phrase": inside a sentence. "brief": the same where it took a short time. "held", "held-plural":
## the verb before that, which agrees with the host side. "the": only of calls, where one is received.

# kind-meeting = reunión
#     .title = Reunión
#     .sides = between
#     .phrase = una reunión
#     .brief = una breve reunión
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-summit-meeting = reunión cumbre
#     .title = Reunión cumbre
#     .sides = between
#     .phrase = una reunión cumbre
#     .brief = una breve reunión cumbre
#     .held = mantuvo
#     .held-plural = mantuvieron

kind-foreign-ministers-meeting = reunião de Ministros dos Negócios Estrangeiros
    .title = Reunião dos Ministros dos Negócios Estrangeiros
    .sides = of
    .phrase = uma reunião ministerial
    .brief = uma breve reunião ministerial
    .held = manteve
    .held-plural = mantiveram

# kind-two-plus-two-meeting = reunión de ministros de Relaciones Exteriores y de Defensa («2+2»)
#     .title = Reunión de ministros de Relaciones Exteriores y de Defensa («2+2»)
#     .sides = of
#     .phrase = una reunión de ministros de Relaciones Exteriores y de Defensa («2+2»)
#     .brief = una breve reunión de ministros de Relaciones Exteriores y de Defensa («2+2»)
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-trilateral-meeting = reunión trilateral
#     .title = Reunión trilateral
#     .sides = between
#     .phrase = una reunión trilateral
#     .brief = una breve reunión trilateral
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-small-group-meeting = reunión en formato reducido
#     .title = Reunión en formato reducido
#     .sides = between
#     .phrase = una reunión en formato reducido
#     .brief = una breve reunión en formato reducido
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-expanded-meeting = reunión ampliada
#     .title = Reunión ampliada
#     .sides = between
#     .phrase = una reunión ampliada
#     .brief = una breve reunión ampliada
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-plenary-session = sesión plenaria
#     .title = Sesión plenaria
#     .sides = between
#     .phrase = una sesión plenaria
#     .brief = una breve sesión plenaria
#     .held = celebró
#     .held-plural = celebraron

# kind-policy-dialogue = diálogo sobre políticas
#     .title = Diálogo sobre políticas
#     .sides = between
#     .phrase = un diálogo sobre políticas
#     .brief = un breve diálogo sobre políticas
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-pull-aside = conversación informal
#     .title = Conversación informal
#     .sides = between
#     .phrase = una conversación informal
#     .brief = una breve conversación informal
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-working-breakfast = desayuno de trabajo
#     .title = Desayuno de trabajo
#     .sides = between
#     .phrase = un desayuno de trabajo
#     .brief = un breve desayuno de trabajo
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-working-lunch = almuerzo de trabajo
#     .title = Almuerzo de trabajo
#     .sides = between
#     .phrase = un almuerzo de trabajo
#     .brief = un breve almuerzo de trabajo
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-working-dinner = cena de trabajo
#     .title = Cena de trabajo
#     .sides = between
#     .phrase = una cena de trabajo
#     .brief = una breve cena de trabajo
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-telephone-talk = conversación telefónica
#     .title = Conversación telefónica
#     .sides = between
#     .phrase = una conversación telefónica
#     .brief = una breve conversación telefónica
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-video-conference = videoconferencia
#     .title = Videoconferencia
#     .sides = between
#     .phrase = una videoconferencia
#     .brief = una breve videoconferencia
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-foreign-ministers-working-breakfast = desayuno de trabajo de cancilleres
#     .title = Desayuno de trabajo
#     .sides = ministers-of
#     .phrase = un desayuno de trabajo
#     .brief = un breve desayuno de trabajo
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-foreign-ministers-working-lunch = almuerzo de trabajo de cancilleres
#     .title = Almuerzo de trabajo
#     .sides = ministers-of
#     .phrase = un almuerzo de trabajo
#     .brief = un breve almuerzo de trabajo
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-foreign-ministers-working-dinner = cena de trabajo de cancilleres
#     .title = Cena de trabajo
#     .sides = ministers-of
#     .phrase = una cena de trabajo
#     .brief = una breve cena de trabajo
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-foreign-ministers-telephone-talk = conversación telefónica entre cancilleres
#     .title = Conversación telefónica
#     .sides = ministers-between
#     .phrase = una conversación telefónica
#     .brief = una breve conversación telefónica
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-foreign-ministers-video-conference = videoconferencia de cancilleres
#     .title = Videoconferencia
#     .sides = ministers-of
#     .phrase = una videoconferencia
#     .brief = una breve videoconferencia
#     .held = mantuvo
#     .held-plural = mantuvieron

# kind-courtesy-call = visita de cortesía
#     .title = Visita de cortesía
#     .sides = call
#     .phrase = una visita de cortesía
#     .brief = una breve visita de cortesía
#     .the = la visita de cortesía
#     .held = realizó
#     .held-plural = realizaron

# kind-exchange-of-letters = canje de cartas
#     .title = Canje de cartas
#     .sides = between
#     .phrase = un canje de cartas
#     .brief = un breve canje de cartas
#     .held = efectuó
#     .held-plural = efectuaron

# kind-exchange-of-notes = canje de notas
#     .title = Canje de notas
#     .sides = between
#     .phrase = un canje de notas
#     .brief = un breve canje de notas
#     .held = efectuó
#     .held-plural = efectuaron

# kind-signing = ceremonia de firma
#     .title = Ceremonia de firma
#     .sides = between
#     .phrase = una ceremonia de firma
#     .brief = una breve ceremonia de firma
#     .held = celebró
#     .held-plural = celebraron

# kind-welcome-ceremony = ceremonia de bienvenida
#     .title = Ceremonia de bienvenida
#     .sides = guests
#     .phrase = una ceremonia de bienvenida
#     .brief = una breve ceremonia de bienvenida
#     .held = ofreció
#     .held-plural = ofrecieron

# kind-press-conference = conferencia de prensa
#     .title = Conferencia de prensa
#     .sides = of
#     .phrase = una conferencia de prensa
#     .brief = una breve conferencia de prensa
#     .held = celebró
#     .held-plural = celebraron

# kind-joint-press-announcement = anuncio conjunto a la prensa
#     .title = Anuncio conjunto a la prensa
#     .sides = of
#     .phrase = un anuncio conjunto a la prensa
#     .brief = un breve anuncio conjunto a la prensa
#     .held = realizó
#     .held-plural = realizaron

## Languages, as in «os textos em inglês e japonês»

# language-ar = árabe

language-en = inglês

# language-es = español

# language-fr = francés

# language-ja = japonés

## Names of the time in a time zone, as in «(às 5h10 de 16 de novembro, hora do Japão)»

zone-asia-tokyo = hora do Japão
