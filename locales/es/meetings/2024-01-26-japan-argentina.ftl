# Japan–Argentina Foreign Ministers’ Telephone Talk, 2024-01-26: what only this talk said.
#
# $host: Japan’s minister. $guest: Argentina’s minister. NAME($host, form: "address") prints "ministra …"
# without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# $earthquake: the earthquake in the host’s country.
# implied: $host -- the verb has the subject of the sentence before
thanks-for-sympathy = Agradeció asimismo { NAME($guest-country, form: "to") } la solidaridad expresada por los daños
    que causó { $earthquake }.

# The host, on what the two ministers, both women, have in common.
# implied: $host -- the verb has the subject of the sentence before
women-in-office = Dijo también sentirse muy cercana { GENDER($guest) ->
        [feminine] a la
       *[other] al
    } { NAME($guest, form: "address") }, por ser ambas mujeres que dirigen la diplomacia de su país y que han trabajado
    en el mundo empresarial, y añadió que esperaba con interés trabajar con ella.

## Item 2: relations between the two countries, and the reply

# $topics: the situations that make the circumstances severe (a list of names).
# implied: $host -- the verb has the subject of the sentence before
new-government = Añadió que, en las difíciles circunstancias internacionales actuales, marcadas por
    { LIST($topics, type: "conjunction") }, { NAME($host-country, form: "the") } deseaba actuar de manera concertada con
    { NAME($guest-country, form: "the") } y su nuevo Gobierno.

# $nikkei: how many people, approximately.
# implied: $host -- the verb has the subject of the sentence before
nikkei-community = Manifestó, además, su intención de cuidar el profundo vínculo que la comunidad nikkei, de
    aproximadamente { $nikkei }{"\u00A0"}personas, establece entre los dos países.

# The guest, in reply to all of that. $earthquake: the earthquake in the host’s country.
sympathy-in-response = En respuesta, { GENDER($guest) ->
        [feminine] la
       *[other] el
    } { NAME($guest, form: "address") } expresó sus condolencias por las víctimas { NAME($earthquake, form: "of") }.

# Goes on with the reply. $years: how many years, and more, the relations have lasted.
# implied: $guest -- the verb has the subject of the sentence before
history-of-relations = Consciente de que { NAME($guest-country, form: "the") } es conocida en
    { NAME($host-country, form: "the") } por el tango, expresó también el deseo de seguir desarrollando las relaciones
    entre los dos países, que cuentan con más de { $years }{"\u00A0"}años de historia.

## Item 3: the economy

# The host.
business-potential = { GENDER($host) ->
        [feminine] La
       *[other] El
    } { NAME($host, form: "address") } observó que el empresariado { NAME($host-country, form: "of") } ve un gran potencial
    en { NAME($guest-country, form: "the") }, país rico en recursos naturales.

# The guest, in reply.
measures-for-investment = En respuesta, { GENDER($guest) ->
        [feminine] la
       *[other] el
    } { NAME($guest, form: "address") } explicó las medidas concretas que { NAME($guest-country, form: "the") } está
    adoptando para atraer a empresas extranjeras.

# Both ministers.
economic-relations = { both-ministers } compartieron la intención de fortalecer aún más las relaciones económicas y
    comerciales entre los dos países, en particular mediante la mejora del clima de negocios.
