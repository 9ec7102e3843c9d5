# Japan–Argentina Foreign Ministers’ Telephone Talk, 2024-01-26: what only this talk said.
#
# $host: Japan’s minister. $guest: Argentina’s minister. NAME($host, form: "address") prints "Minister …".
# $host-country, $guest-country: the two countries.

## Title

# The title says that the two are foreign ministers. $first, $second: the two countries.
title-telephone-talk = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Foreign Ministers’ Telephone Talk

## Item 1: the opening

# $earthquake: the earthquake in the host’s country.
thanks-for-sympathy = { NAME($host, form: "address") } thanked { $guest-country } for the sympathy it had conveyed
    over the damage caused by { $earthquake }.

# The host, on what the two ministers, both women, have in common.
women-in-office = { NAME($host, form: "address") } also spoke of feeling very close to { NAME($guest, form: "address") },
    since both are women who lead a foreign ministry and have worked in business, and looked forward to working together.

# The guest, in reply. $earthquake: the earthquake in the host’s country.
sympathy-in-response = In response, { NAME($guest, form: "address") } offered condolences in connection with { $earthquake }.

## Item 2: relations between the two countries

# $topics: the situations that make the circumstances severe (a list of names).
new-government = In today’s severe international circumstances, including { LIST($topics, type: "conjunction") },
    { $host-country } wished to act in concert with { $guest-country } under its new government,
    { NAME($host, form: "address") } added.

# $nikkei: how many people, approximately.
nikkei-community = { NAME($host, form: "address") } spoke, moreover, of the intention to cherish the deep bond that the Nikkei community
    of approximately { $nikkei }{"\u00A0"}people forms between the two countries.

# $years: how many years, and more, the relations have lasted.
history-of-relations = Observing that { $guest-country } is known in { $host-country } for the tango,
    { NAME($guest, form: "address") } expressed the desire to develop further the relations between the two countries,
    which have a history of more than { $years }{"\u00A0"}years.

## Item 3: the economy

# The host.
business-potential = The business community of { $host-country }, { NAME($host, form: "address") } observed, sees great
    potential in { $guest-country }, a country rich in natural resources.

# The guest, in reply.
measures-for-investment = { NAME($guest, form: "address") }, in response, explained the concrete steps that { $guest-country }
    is taking to attract companies from abroad.

# Both ministers.
economic-relations = { both-ministers } were united in their intention to make economic and trade relations between the two
    countries stronger still, among other means by improving the business environment.
