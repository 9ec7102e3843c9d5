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

# The host.
pacific-neighbours = { GENDER($host) ->
        [feminine] La
       *[other] Le
    } { NAME($host, form: "address") } a exprimé le souhait de travailler de concert avec { NAME($guest-country, form: "the") },
    pays important qui, comme { NAME($host-country, form: "the") }, fait face à l’océan Pacifique.

# $group: the group of states over which the host’s country was presiding.
meeting-during-presidency = { GENDER($guest) ->
        [feminine] La
       *[other] Le
    } { NAME($guest, form: "address") } a exprimé sa satisfaction que la rencontre ait pu avoir lieu au moment où la présidence
    { NAME($group, form: "of") } occupait tant { NAME($host-country, form: "the") }.

# The guest.
history-of-cooperation = { GENDER($guest) ->
        [feminine] La
       *[other] Le
    } { NAME($guest, form: "address") } a également émis le vœu que les deux pays donnent ensemble une force nouvelle à une
    coopération dynamique fondée sur une longue histoire, sur l’économie et sur la bonne entente.

## Item 2: resources, trade and treated water

# Both ministers.
minerals-and-energy = Le cuivre, le lithium et d’autres minéraux critiques, ainsi que l’hydrogène, l’ammoniac et d’autres énergies
    propres, figurent parmi les domaines dans lesquels { both-ministers.inside } sont convenus d’approfondir la coopération bilatérale.

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
humanitarian-improvement = { both-ministers } ont partagé l’avis qu’il fallait améliorer { $humanitarian-situation } et parvenir à une
    désescalade.
