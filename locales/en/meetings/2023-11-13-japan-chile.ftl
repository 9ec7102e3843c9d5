# Japan–Chile Foreign Ministers’ Meeting, San Francisco, 2023-11-13: what only this meeting said.
#
# $host: Japan’s minister. $guest: Chile’s minister. NAME($host, form: "address") prints "Minister …".
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# The host, opening the talks.
engagement-for-friendship = { NAME($host, form: "address") } opened the talks by recalling a commitment to friendship
    and goodwill between { $host-country } and { $guest-country } that went back to before { GENDER($host) ->
        [feminine] her
        [masculine] his
       *[other] the
    } appointment as foreign minister.

# Goes on with what the host said.
pacific-neighbours = { GENDER($host) ->
        [feminine] She
        [masculine] He
       *[other] { NAME($host, form: "address") }
    } expressed { GENDER($host) ->
        [feminine] her
        [masculine] his
       *[other] the
    } wish to work together with { $guest-country }, an important country that, like { $host-country }, faces the Pacific Ocean.

# Goes on with the reply. $group: the group of states over which the host’s country was presiding.
meeting-during-presidency = { GENDER($guest) ->
        [feminine] She
        [masculine] He
       *[other] { NAME($guest, form: "address") }
    } expressed { GENDER($guest) ->
        [feminine] her
        [masculine] his
       *[other] the
    } pleasure that the meeting had been possible at a time when the presidency of { $group } kept { $host-country } so busy.

# Goes on with the reply.
history-of-cooperation = { GENDER($guest) ->
        [feminine] She
        [masculine] He
       *[other] { NAME($guest, form: "address") }
    } also voiced the hope that the two countries would
    jointly give new strength to a lively cooperation founded on a long history, on the economy, and on goodwill.

## Item 2: resources, trade and treated water

# Both ministers.
minerals-and-energy = { both-ministers } agreed to deepen bilateral cooperation on copper, lithium, and other critical
    minerals, as well as on hydrogen, ammonia, and other forms of clean energy.

# $agreement: the trade agreement.
standards-of-agreement = They also confirmed that they would cooperate closely to preserve the high standards
    of { NAME($agreement, form: "the") }.

# The host. ALPS: the Advanced Liquid Processing System; the abbreviation stays as it is.
treated-water = On the discharge of ALPS treated water into the sea, { NAME($host, form: "address") } asked
    { $guest-country } for its understanding.

# $agency: the international agency that has examined the discharge.
treated-water-response = In response, { NAME($guest, form: "address") } expressed { GENDER($guest) ->
        [feminine] her
        [masculine] his
       *[other] the
    } understanding of the position of { $host-country } and of the efforts of { $agency }.

## Item 3: the Middle East

# $situation: the situation spoken of. $group: the group of states. $group-meeting: its meeting.
# $group-meeting-place: where that was held.
outcome-of-group-meeting = Turning to { $situation }, { NAME($host, form: "address") } explained that { $group }
    had drawn up an outcome document at { $group-meeting }, held in { $group-meeting-place } shortly before.

# $humanitarian-situation: the humanitarian situation spoken of.
humanitarian-improvement = { both-ministers } shared the view that { $humanitarian-situation } had to be improved
    and that de-escalation was needed.
