# Japan–Chile Foreign Ministers’ Meeting, San Francisco, 2023-11-13: what only this meeting said.
#
# $host: Japan’s minister. $guest: Chile’s minister. NAME($host, form: "address") prints "ministra …"
# without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# The host, opening the talks.
engagement-for-friendship = { GENDER($host) ->
        [feminine] La
       *[other] El
    } { NAME($host, form: "address") } abrió las conversaciones recordando su compromiso, anterior a su nombramiento,
    con la amistad y la buena voluntad entre { NAME($host-country, form: "the") } { NAME($guest-country, form: "and-the") }.

# Goes on with what the host said.
# implied: $host -- the verb has the subject of the sentence before
pacific-neighbours = Manifestó asimismo su deseo de trabajar conjuntamente con { NAME($guest-country, form: "the") },
    un país importante que, como { NAME($host-country, form: "the") }, mira al océano Pacífico.

# Goes on with the reply. $group: the group of states over which the host’s country was presiding.
# implied: $guest -- the verb has the subject of the sentence before
meeting-during-presidency = Expresó asimismo su satisfacción por que la reunión hubiera podido celebrarse en momentos en
    que la presidencia { NAME($group, form: "of") } mantenía tan ocupado { NAME($host-country, form: "to") }.

# Goes on with the reply.
# implied: $guest -- the verb has the subject of the sentence before
history-of-cooperation = Dijo confiar, además, en que los dos países darían juntos nuevo vigor a una dinámica cooperación
    basada en una larga historia, en la economía y en la buena voluntad.

## Item 2: resources, trade and treated water

# Both ministers.
minerals-and-energy = { both-ministers } acordaron profundizar la cooperación bilateral en ámbitos como los minerales
    críticos, entre ellos el cobre y el litio, y las energías limpias, entre ellas el hidrógeno y el amoníaco.

# $agreement: the trade agreement.
standards-of-agreement = Confirmaron asimismo que cooperarían estrechamente para preservar los altos estándares
    { NAME($agreement, form: "of") }.

# The host. ALPS: the Advanced Liquid Processing System; the abbreviation stays as it is.
treated-water = En cuanto a la descarga al mar del agua tratada con ALPS, { GENDER($host) ->
        [feminine] la
       *[other] el
    } { NAME($host, form: "address") } solicitó la comprensión { NAME($guest-country, form: "of") }.

# $agency: the international agency that has examined the discharge.
treated-water-response = En respuesta, { GENDER($guest) ->
        [feminine] la
       *[other] el
    } { NAME($guest, form: "address") } expresó su comprensión respecto de la posición { NAME($host-country, form: "of") } y de
    los esfuerzos { NAME($agency, form: "of") }.

## Item 3: the Middle East

# $situation: the situation spoken of. $group: the group of states. $group-meeting: its meeting.
# $group-meeting-place: where that was held.
outcome-of-group-meeting = Respecto { NAME($situation, form: "of") }, { GENDER($host) ->
        [feminine] la
       *[other] el
    } { NAME($host, form: "address") } explicó que { $group } había elaborado un documento final en { $group-meeting },
    celebrada poco antes en { $group-meeting-place }.

# $humanitarian-situation: the humanitarian situation spoken of.
humanitarian-improvement = { both-ministers } coincidieron en que era preciso mejorar { $humanitarian-situation } y
    avanzar hacia la desescalada.
