# Japan–Argentina Foreign Ministers’ Telephone Talk, 2024-01-26: what only this talk said.
#
# $host: Japan’s minister. $guest: Argentina’s minister. NAME($host, form: "address") prints "Minister …".
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# $earthquake: the earthquake in the host’s country.
thanks-for-sympathy = { GENDER($host) ->
        [feminine] She
        [masculine] He
       *[other] { NAME($host, form: "address") }
    } thanked { $guest-country } for the sympathy it had conveyed
    over the damage caused by { $earthquake }.

# The host, on what the two ministers, both women, have in common.
women-in-office = { NAME($host, form: "address") } also said that she felt very close to { NAME($guest, form: "address") },
    since both are women who lead a foreign ministry and have worked in business, and that she looked forward to their work together.

## Item 2: relations between the two countries, and the reply

# $topics: the situations that make the circumstances severe (a list of names).
new-government = { GENDER($host) ->
        [feminine] She
        [masculine] He
       *[other] { NAME($host, form: "address") }
    } added that, in today’s severe international circumstances, including
    { LIST($topics, type: "conjunction") }, { $host-country } wished to act in concert with { $guest-country } under its
    new government.

# $nikkei: how many people, approximately.
nikkei-community = { NAME($host, form: "address") } spoke, moreover, of { GENDER($host) ->
        [feminine] her
        [masculine] his
       *[other] the
    } intention to cherish the deep bond that the Nikkei community of approximately { $nikkei }{"\u00A0"}people forms
    between the two countries.

# The guest, in reply to all of that. $earthquake: the earthquake in the host’s country.
sympathy-in-response = In response, { NAME($guest, form: "address") } offered { GENDER($guest) ->
        [feminine] her
        [masculine] his
       *[other] the
    } condolences over { $earthquake }.

# Goes on with the reply. $years: how many years, and more, the relations have lasted.
history-of-relations = Observing that { $guest-country } is known in { $host-country } for the tango, { GENDER($guest) ->
        [feminine] she
        [masculine] he
       *[other] { NAME($guest, form: "address") }
    } also expressed the desire to take further the relations between the two countries, which have a history of more than
    { $years }{"\u00A0"}years.

## Item 3: the economy

# The host.
business-potential = { NAME($host, form: "address") } observed that companies in { $host-country } see great potential in
    { $guest-country }, a country rich in natural resources.

# The guest, in reply.
measures-for-investment = In response, { NAME($guest, form: "address") } explained the concrete steps that { $guest-country }
    is taking to attract companies from abroad.

# Both ministers.
economic-relations = { both-ministers } were united in their intention to make economic and trade relations between the two
    countries stronger still, not least by improving the business environment.
