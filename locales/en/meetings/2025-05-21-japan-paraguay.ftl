# Japan–Paraguay Summit Meeting and Working Dinner, Tokyo, 2025-05-21: what only they said.
#
# $host: Japan’s prime minister. $guest: Paraguay’s president. NAME($host, form: "address") prints
# "Prime Minister …". $host-country, $guest-country: the two countries.

# Both leaders as the subject of a sentence. "inside": after other words.
both-leaders = The two leaders
    .inside = the two leaders

## Item 1: the opening

# The host, opening the talks. $expo: the exhibition for which the guest had come.
first-visit-welcome = At the outset, { NAME($host, form: "address") } welcomed { NAME($guest, form: "address") }, who had come to
    { $host-country } for the first time, and expressed pleasure that { $expo } would let many people discover how attractive
    the culture of { $guest-country } is.

# The host.
special-bond = { NAME($host, form: "address") } added that { $host-country } wished to make its relations stronger still with
    { $guest-country }, an important partner with the same values and principles, to which it is tied by the special bond
    of the Nikkei community (Japanese immigrants and their descendants).

# The guest, in reply. $expo: the exhibition.
thanks-in-response = In response, { NAME($guest, form: "address") } gave thanks for the warm reception, offered congratulations
    on the holding of { $expo }, and expressed the hope that { both-leaders.inside } would together deepen the relations between
    the two countries.

## Item 2: relations between the two countries

# The host. The words in quotation marks are the name of the new relations.
like-minded-countries = { NAME($host, form: "address") } stated that cooperation among like-minded countries has never been
    as important as now, when the international community stands at a turning point in history, and that { $host-country }
    wished to act even more closely with { $guest-country }, from now on a “strategic partner”, in upholding the free and
    open international order based on the rule of law.

# The host. $loan: an amount in US dollars, approximately.
loan-for-corridor = { NAME($host, form: "address") } also conveyed that { $host-country } would extend a loan of approximately
    { NUMBER($loan, style: "decimal") }{"\u00A0"}U.S.{"\u00A0"}dollars for the Southwestern Corridor, a road project in the
    departments of Misiones and Ñeembucú.

## Item 3: the documents and the announcement to the press

# $signed: the documents (a list of names).
documents-signed = After the meeting, { both-leaders.inside } witnessed the signing and exchange of the documents of the visit:
    { LIST($signed, type: "conjunction", form: "the") }.

# Both leaders. $investment-agreement: the agreement that is being negotiated.
partnership-announced = Speaking to the press together, they announced that relations between the two countries had been raised
    to those of “strategic partners” and that agreement in principle had been reached on
    { NAME($investment-agreement, form: "the") }.

# $by: who says it. $exemption-from: the day from which no visa is needed.
visa-exemption = On the same occasion, { NAME($by, form: "address") } made known that holders of ordinary passports of
    { $guest-country } would need no visa for short stays in { $host-country } from
    { DATETIME($exemption-from, month: "long", year: "numeric") }.

# $by: who says it. $years: how many years, and more, the relations have lasted.
leap-in-relations = { NAME($by, form: "address") } spoke of a leap without precedent in a relationship that has lasted for more
    than { $years }{"\u00A0"}years.

## Item 4: the international situation

# $by: who says it.
no-change-by-coercion = { NAME($by, form: "address") } stressed that attempts to change the status quo unilaterally by coercion
    cannot be tolerated.

# The guest. The words in quotation marks are the official name of the vision.
support-for-indo-pacific = { NAME($guest, form: "address") } affirmed that { $guest-country } continues to support
    { $host-country } in its work for a “Free and Open Indo-Pacific” based on the rule of law.

# Both leaders.
peaceful-settlement = { both-leaders } concurred that the rising tensions in the region have to be resolved peacefully, under the
    principles of international law.
