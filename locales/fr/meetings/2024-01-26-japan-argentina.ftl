# Japan–Argentina Foreign Ministers’ Telephone Talk, 2024-01-26: what only this talk said.
#
# $host: Japan’s minister. $guest: Argentina’s minister. NAME($host, form: "address") prints "ministre …"
# without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# $earthquake: the earthquake in the host’s country.
# implied: $host -- the pronoun is for the subject of the sentence before
thanks-for-sympathy = { GENDER($host) ->
        [feminine] Elle
       *[other] Il
    } a remercié { NAME($guest-country, form: "the") } de la sympathie exprimée à la suite des dégâts
    causés par { $earthquake }.

# The host, on what the two ministers, both women, have in common.
women-in-office = Relevant que toutes deux sont des femmes qui dirigent la diplomatie de leur pays et ont travaillé dans le monde de
    l’entreprise, { GENDER($host) ->
        [feminine] la
       *[other] le
    } { NAME($host, form: "address") } a dit se sentir très proche { GENDER($guest) ->
        [feminine] de la
       *[other] du
    } { NAME($guest, form: "address") } et se réjouir de leur travail en commun.

## Item 2: relations between the two countries, and the reply

# $topics: the situations that make the circumstances severe (a list of names).
# implied: $host -- the pronoun is for the subject of the sentence before
new-government = { GENDER($host) ->
        [feminine] Elle
       *[other] Il
    } a ajouté que, dans le contexte international difficile d’aujourd’hui, marqué par
    { LIST($topics, type: "conjunction") }, { NAME($host-country, form: "the") } souhaitait agir de concert avec
    { NAME($guest-country, form: "the") } et son nouveau gouvernement.

# $nikkei: how many people, approximately.
# implied: $host -- the pronoun is for the subject of the sentence before
nikkei-community = { GENDER($host) ->
        [feminine] Elle
       *[other] Il
    } a fait part, en outre, de son intention de préserver avec soin le lien profond que la communauté
    nikkei, forte d’environ { $nikkei }{"\u00A0"}personnes, établit entre les deux pays.

# The guest, in reply to all of that. $earthquake: the earthquake in the host’s country.
sympathy-in-response = En réponse, { GENDER($guest) ->
        [feminine] la
       *[other] le
    } { NAME($guest, form: "address") } a présenté ses condoléances pour les victimes { NAME($earthquake, form: "of") }.

# Goes on with the reply. $years: how many years, and more, the relations have lasted.
# implied: $guest -- the pronoun is for the subject of the sentence before
history-of-relations = Observant que { NAME($guest-country, form: "the") } est connue { NAME($host-country, form: "in") } pour le tango,
    { GENDER($guest) ->
        [feminine] elle
       *[other] il
    } a également exprimé le désir de développer encore les relations entre les deux pays, qui ont plus de
    { $years }{"\u00A0"}ans d’histoire.

## Item 3: the economy

# The host.
business-potential = { GENDER($host) ->
        [feminine] La
       *[other] Le
    } { NAME($host, form: "address") } a fait observer que les milieux d’affaires { NAME($host-country, form: "of") } voient un grand
    potentiel { NAME($guest-country, form: "in") }, pays riche en ressources naturelles.

# The guest, in reply.
measures-for-investment = En réponse, { GENDER($guest) ->
        [feminine] la
       *[other] le
    } { NAME($guest, form: "address") } a expliqué les mesures concrètes que prend { NAME($guest-country, form: "the") } pour attirer des
    entreprises étrangères.

# Both ministers.
economic-relations = { both-ministers } sont convenus de renforcer encore les relations économiques et commerciales entre les deux
    pays, notamment par l’amélioration du climat des affaires.
