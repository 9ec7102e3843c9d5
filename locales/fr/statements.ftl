# Statements that recur from meeting to meeting, in French. Each is a whole sentence of an item.

# Both ministers as the subject of a sentence. "inside": after other words.
both-ministers = Les deux ministres
    .inside = les deux ministres

# Both ministers, on the international order.
# $topics: the situations that put it to the test (a list of names).
rules-based-order = Face à des défis tels que { LIST($topics, type: "conjunction") }, { both-ministers.inside } se sont accordés
    sur l’importance de maintenir et de renforcer l’ordre international libre et ouvert fondé sur l’état de droit, que les
    deux pays ont de tout temps respecté.

# Both ministers; follows "rules-based-order".
global-challenges = { both-ministers } sont convenus d’œuvrer main dans la main pour relever les défis auxquels la
    communauté internationale est confrontée.

# Both ministers. $apec-next: the APEC year that the guest’s country will host.
success-of-next-apec = { both-ministers } ont également exprimé leur volonté commune de contribuer au succès { NAME($apec-next, form: "of") }.

# One of the two ministers. $by: who says it. $host-country, $guest-country: the two countries.
strategic-partners = { GENDER($by) ->
        [feminine] La
       *[other] Le
    } { NAME($by, form: "address") } a qualifié { NAME($host-country, form: "the") } et { NAME($guest-country, form: "the") }
    de «{"\u00A0"}partenaires stratégiques{"\u00A0"}» qui ont en commun des valeurs et des principes.

# One of the two ministers to the other. $by: who congratulates. $to: who has taken office.
congratulations-on-appointment = { GENDER($by) ->
        [feminine] La
       *[other] Le
    } { NAME($by, form: "address") } a félicité { GENDER($to) ->
        [feminine] la
       *[other] le
    } { NAME($to, form: "address") } de sa nomination à la tête de la diplomatie de son pays.

# The same in reply to what the other minister has said.
congratulations-in-response = En réponse, { GENDER($by) ->
        [feminine] la
       *[other] le
    } { NAME($by, form: "address") } a félicité { GENDER($to) ->
        [feminine] la
       *[other] le
    } { NAME($to, form: "address") } de sa nomination à la tête de la diplomatie de son pays.
