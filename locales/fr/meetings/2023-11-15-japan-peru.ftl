# Japan–Peru Foreign Ministers’ Meeting, San Francisco, 2023-11-15: what only this meeting said.
#
# $host: Japan’s minister. $guest: Peru’s minister. NAME($host, form: "address") prints "ministre …"
# without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# $princess: the member of the Imperial Family who visited the guest’s country.
pleasure-at-meeting = En ouvrant l’entretien, { GENDER($host) ->
        [feminine] la
       *[other] le
    } { NAME($host, form: "address") } a dit tout son plaisir de rencontrer { GENDER($guest) ->
        [feminine] la
       *[other] le
    } { NAME($guest, form: "address") } et a remercié { NAME($guest-country, form: "the") } de la courtoisie et de
    l’hospitalité avec lesquelles la visite de { NAME($princess) } y avait été accueillie.

# The host, on the community of Japanese descent in the guest’s country.
nikkei-bonds = Qualifiant de particuliers les liens que la communauté nikkei (les immigrants japonais et leurs descendants)
    a tissés entre les deux pays, { GENDER($host) ->
        [feminine] la
       *[other] le
    } { NAME($host, form: "address") } a ajouté que { NAME($host-country, form: "the") } y resterait profondément attaché.

# The guest, in reply. $princess: the member of the Imperial Family who visited.
gratitude-for-visit = En réponse, { GENDER($guest) ->
        [feminine] la
       *[other] le
    } { NAME($guest, form: "address") } a transmis la gratitude { NAME($guest-country, form: "of") } pour la visite que
    { NAME($princess) } avait effectuée dans le pays.

# $by: who says it. $anniversary: number of years (150e anniversaire).
special-occasion = { GENDER($by) ->
        [feminine] La
       *[other] Le
    } { NAME($by, form: "address") } a ensuite souligné ce qui faisait de la présente rencontre des deux ministres une occasion
    particulière{"\u00A0"}: les deux pays possèdent une longue histoire et une longue tradition culturelle, ont des valeurs en
    commun et célèbrent cette année le { NUMBER($anniversary, type: "ordinal") ->
        [one] { $anniversary }er
       *[other] { $anniversary }e
    } anniversaire de l’établissement de leurs relations diplomatiques.

## Item 2: cooperation between the two countries

# Both ministers.
road-map = { both-ministers } sont convenus d’unir leurs efforts en vue d’élaborer une feuille de route de la coopération
    bilatérale.

# Both ministers.
economic-potential = { both-ministers } ont redit leur conviction que les relations économiques entre les deux pays recèlent un grand
    potentiel de développement.

# $plenary: number of the plenary meeting (14e). $council: the business council.
# $plenary-country: the country where it met.
plenary-of-council = Dans ce contexte, { both-ministers.inside } ont salué la { NUMBER($plenary, type: "ordinal") ->
        [one] { $plenary }re
       *[other] { $plenary }e
    } réunion plénière { NAME($council, form: "of") }, tenue peu auparavant { NAME($plenary-country, form: "in") }.

# $foundation: the cultural foundation. $foundation-office: the place of its new office.
cultural-exchange = { both-ministers } ont en outre confirmé leur intention de développer les échanges culturels et universitaires,
    en s’appuyant notamment sur le bureau que { $foundation } a ouvert à { NAME($foundation-office, form: "full") },
    le premier dans les pays hispanophones d’Amérique du Sud.

## Item 4: the anniversary year and the next meeting

# $meeting-of-the-year: how many times the two foreign ministers have met this year (3 = troisième).
# $anniversary: number of years.
# reordered: $host-country before $meeting-of-the-year, $guest-country before $meeting-of-the-year -- French counts the meeting after whose it is
meeting-in-anniversary-year = { both-ministers } se sont félicités que les ministres des Affaires étrangères
    { NAME($host-country, form: "of") } et { NAME($guest-country, form: "of") } se rencontrent pour la { $meeting-of-the-year ->
        [1] première
        [2] deuxième
        [3] troisième
        [4] quatrième
        [5] cinquième
        [6] sixième
        [7] septième
        [8] huitième
        [9] neuvième
       *[other] { $meeting-of-the-year }e
    } fois en cette année de commémoration du { NUMBER($anniversary, type: "ordinal") ->
        [one] { $anniversary }er
       *[other] { $anniversary }e
    } anniversaire de l’établissement des relations diplomatiques entre les deux pays.

# $apec-next: the APEC year that the guest’s country will host.
meeting-again = Dans la perspective d’une éventuelle nouvelle rencontre à l’occasion { NAME($apec-next, form: "of") },
    { both-ministers.inside } ont réaffirmé leur détermination à coopérer pour approfondir encore les relations entre les deux pays.
