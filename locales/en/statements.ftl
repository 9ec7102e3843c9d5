# Statements that recur from meeting to meeting, in English. Each is a whole sentence of an item.

# Both ministers as the subject of a sentence. "inside": after other words.
both-ministers = The two ministers
    .inside = the two ministers

# Both ministers, on the international order.
# $topics: the situations that put it to the test (a list of names).
rules-based-order = In the face of such challenges as { LIST($topics, type: "conjunction") },
    { both-ministers.inside } agreed that it is important to maintain and strengthen the free and open international
    order based on the rule of law, which both countries have upheld at all times.

# Both ministers; follows "rules-based-order".
global-challenges = They concurred that the two countries would work hand in hand in responding to
    the challenges that the international community faces.

# Both ministers. $apec-next: the APEC year that the guest’s country will host.
success-of-next-apec = They also expressed their shared resolve to make { $apec-next } a success.

# One of the two ministers. $by: who says it. $host-country, $guest-country: the two countries.
strategic-partners = { NAME($by, form: "address") } described { $host-country } and { $guest-country } as
    “strategic partners” with values and principles in common.

# One of the two ministers to the other. $by: who congratulates. $to: who has taken office.
congratulations-on-appointment = { NAME($by, form: "address") } congratulated { NAME($to, form: "address") }
    on { GENDER($to) ->
        [feminine] her
        [masculine] his
       *[other] the
    } appointment as foreign minister.

# The same in reply to what the other minister has said.
congratulations-in-response = In response, { NAME($by, form: "address") } congratulated { NAME($to, form: "address") }
    on { GENDER($to) ->
        [feminine] her
        [masculine] his
       *[other] the
    } appointment as foreign minister.
