# Japan–U.S.–ROK Foreign Ministers’ Meeting, New York, 2021-09-22: what only this meeting said.
#
# $host: Japan’s minister. $us: the secretary of state. $rok: the minister of the Republic of Korea.
# $guests: the last two. NAME($host, form: "address") prints "ministro …", for $us "secretario de
# Estado …", without the article, which the sentence chooses by GENDER.
# $host-country, $us-country, $rok-country: the three countries.

# All three ministers as the subject of a sentence. "inside": after other words.
three-ministers = Los tres ministros
    .inside = los tres ministros

## Item 1: North Korea

# $north-korea: the country.
north-korea-first = Tras las palabras de bienvenida { GENDER($us) ->
        [feminine] de la
       *[other] del
    } { NAME($us, form: "address") }, { three-ministers.inside } abordaron en primer lugar la cuestión
    { NAME($north-korea, form: "of") }.

# The host. $north-korea: the country.
threat-to-peace = { GENDER($host) ->
        [feminine] La
       *[other] El
    } { NAME($host, form: "address") } declaró que las recientes actividades nucleares y de misiles
    { NAME($north-korea, form: "of") }, entre ellas los últimos lanzamientos de misiles balísticos, ponen en peligro la paz y la
    seguridad { NAME($host-country, form: "of") }, de la región y de la comunidad internacional.

# The host. $north-korea: the country. $council: the body whose resolutions are to be implemented.
# implied: $host -- the verb has the subject of the sentence before
towards-denuclearization = Añadió que { NAME($host-country, form: "the") } avanzaría en la colaboración con
    { NAME($us-country, form: "the") } { NAME($rok-country, form: "and-the") } hacia la desnuclearización completa
    { NAME($north-korea, form: "of") }, mediante mayores esfuerzos diplomáticos, la plena aplicación de las resoluciones
    { NAME($council, form: "of") } y el refuerzo de la disuasión en la región.

# All three ministers; follows what the host said.
recognition-shared = { three-ministers } compartieron esta apreciación.

# $by: who says it. $peninsula: the Korean Peninsula.
# reordered: $us-country before $peninsula, $rok-country before $peninsula, $host-country before $peninsula -- the adverbial of the sentence comes last
commitment-to-consultation = { GENDER($by) ->
        [feminine] La
       *[other] El
    } { NAME($by, form: "address") } reafirmó el compromiso { NAME($us-country, form: "of") } de continuar las consultas y la
    cooperación con { NAME($rok-country, form: "the") } { NAME($host-country, form: "and-the") } en favor de la desnuclearización
    completa { NAME($peninsula, form: "of") }.

# The host to the others.
# implied: $guest -- “sus dos homólogos” are the two others
request-on-abductions = { GENDER($host) ->
        [feminine] La
       *[other] El
    } { NAME($host, form: "address") } pidió a sus dos homólogos que siguieran prestando su comprensión y cooperación en la cuestión de
    los secuestros.

# The others, in reply.
support-in-response = En respuesta, ambos manifestaron su apoyo.

## Item 2: the region

# $topics: what was discussed (a list of names). The words in quotation marks are the official name of the vision.
regional-situations = { three-ministers } intercambiaron opiniones sobre asuntos regionales, entre ellos
    { LIST($topics, type: "conjunction") }, y sobre las iniciativas en favor de un «Indopacífico libre y abierto».

# $by: who says it. $myanmar: the country.
violence-in-myanmar = { GENDER($by) ->
        [feminine] La
       *[other] El
    } { NAME($by, form: "address") } pidió el cese inmediato de la violencia en { NAME($myanmar, form: "the") }, la liberación de todas
    las personas detenidas injustamente y el retorno a la democracia.

## Item 3: the world

# All three ministers.
global-issues = { three-ministers } trataron también cuestiones mundiales, como la lucha contra el cambio climático y la seguridad de
    las cadenas de suministro.

# $partners: the three countries (a list of names).
global-scope = Subrayaron que la cooperación entre { LIST($partners, type: "conjunction", form: "the") }, fundada en los valores que
    los tres países comparten, tiene alcance mundial.

# All three ministers.
deeper-cooperation = Acordaron que los tres países profundizarán aún más su colaboración y cooperación.
