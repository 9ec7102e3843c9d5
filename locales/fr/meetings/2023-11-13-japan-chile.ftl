# Japan–Chile Foreign Ministers’ Meeting, San Francisco, 2023-11-13: what only this meeting said.
#
# $host: Japan’s minister. $guest: Chile’s minister. NAME($host, form: "address") prints "ministre …"
# without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# The host, opening the talks.
engagement-for-friendship = { GENDER($host) ->
        [feminine] La
       *[other] Le
    } { NAME($host, form: "address") } a ouvert l’entretien en rappelant son engagement, antérieur à sa nomination, en faveur de
    l’amitié et de la bonne entente entre { NAME($host-country, form: "the") } et { NAME($guest-country, form: "the") }.

# Goes on with what the host said.
# implied: $host -- the pronoun is for the subject of the sentence before
pacific-neighbours = { GENDER($host) ->
        [feminine] Elle
       *[other] Il
    } a exprimé le souhait de travailler de concert avec { NAME($guest-country, form: "the") },
    pays important qui, comme { NAME($host-country, form: "the") }, fait face à l’océan Pacifique.

# Goes on with the reply. $group: the group of states over which the host’s country was presiding.
# implied: $guest -- the pronoun is for the subject of the sentence before
meeting-during-presidency = { GENDER($guest) ->
        [feminine] Elle s’est félicitée
       *[other] Il s’est félicité
    } que la rencontre ait pu avoir lieu au moment où la présidence { NAME($group, form: "of") } occupait tant
    { NAME($host-country, form: "the") }.

# Goes on with the reply.
# implied: $guest -- the pronoun is for the subject of the sentence before
history-of-cooperation = { GENDER($guest) ->
        [feminine] Elle
       *[other] Il
    } a également émis le vœu que les deux pays donnent ensemble une force nouvelle à une coopération
    dynamique fondée sur une longue histoire, sur l’économie et sur la bonne entente.

## Item 2: resources, trade and treated water

# Both ministers.
minerals-and-energy = { both-ministers } sont convenus d’approfondir la coopération bilatérale dans des domaines tels que les
    minéraux critiques, dont le cuivre et le lithium, et les énergies propres, dont l’hydrogène et l’ammoniac.

# $agreement: the trade agreement.
standards-of-agreement = { both-ministers } ont aussi confirmé que les deux pays coopéreraient étroitement afin de préserver les normes élevées
    { NAME($agreement, form: "of") }.

# The host. ALPS: the Advanced Liquid Processing System; the abbreviation stays as it is.
treated-water = Au sujet du rejet en mer de l’eau traitée par ALPS, { GENDER($host) ->
        [feminine] la
       *[other] le
    } { NAME($host, form: "address") } a demandé la compréhension { NAME($guest-country, form: "of") }.

# $agency: the international agency that has examined the discharge.
treated-water-response = En réponse, { GENDER($guest) ->
        [feminine] la
       *[other] le
    } { NAME($guest, form: "address") } a exprimé sa compréhension à l’égard de la position { NAME($host-country, form: "of") } et
    des efforts { NAME($agency, form: "of") }.

## Item 3: the Middle East

# $situation: the situation spoken of. $group: the group of states. $group-meeting: its meeting.
# $group-meeting-place: where that was held.
outcome-of-group-meeting = Au sujet { NAME($situation, form: "of") }, { GENDER($host) ->
        [feminine] la
       *[other] le
    } { NAME($host, form: "address") } a expliqué que { $group } avait établi un document final lors { NAME($group-meeting, form: "of") },
    tenue peu auparavant à { $group-meeting-place }.

# $humanitarian-situation: the humanitarian situation spoken of.
humanitarian-improvement = { both-ministers } sont convenus de la nécessité d’améliorer { $humanitarian-situation } et de parvenir
    à une désescalade.
