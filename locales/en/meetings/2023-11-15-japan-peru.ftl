# Japan–Peru Foreign Ministers’ Meeting, San Francisco, 2023-11-15: what only this meeting said.
#
# $host: Japan’s minister. $guest: Peru’s minister. NAME($host, form: "address") prints "Minister …".
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# $princess: the member of the Imperial Family who visited the guest’s country.
pleasure-at-meeting = { NAME($host, form: "address") } opened the talks by saying what a pleasure it was
    to meet { NAME($guest, form: "address") }, and thanked { $guest-country } for the courtesy and hospitality
    with which it had received the visit of { NAME($princess) }.

# The host, on the community of Japanese descent in the guest’s country.
nikkei-bonds = Describing as special the ties that the Nikkei community (Japanese immigrants and their
    descendants) has woven between the two countries, { NAME($host, form: "address") } added that
    { $host-country } would treasure them.

# The guest, in reply. $princess: the member of the Imperial Family who visited.
gratitude-for-visit = In response, { NAME($guest, form: "address") } conveyed the gratitude of
    { $guest-country } for the visit that { NAME($princess) } had paid to the country.

# $by: who says it. $anniversary: number of years (the 150th anniversary).
special-occasion = { NAME($by, form: "address") } then pointed out what made the present meeting of
    { both-ministers.inside } special: the two countries possess a long history and culture, have values in common, and are
    celebrating this year the { NUMBER($anniversary, type: "ordinal") ->
        [one] { $anniversary }st
        [two] { $anniversary }nd
        [few] { $anniversary }rd
       *[other] { $anniversary }th
    } anniversary of the establishment of diplomatic relations.

## Item 2: cooperation between the two countries

# Both ministers.
road-map = { both-ministers } confirmed that they would join forces in preparing a bilateral cooperation
    road map.

# Both ministers.
economic-potential = They expressed once more their conviction that economic relations between
    the two countries have great potential to become stronger.

# $plenary: number of the plenary meeting. $council: the business council.
# $plenary-country: the country where it met.
plenary-of-council = In that context they spoke highly of the { NUMBER($plenary, type: "ordinal") ->
        [one] { $plenary }st
        [two] { $plenary }nd
        [few] { $plenary }rd
       *[other] { $plenary }th
    } Plenary of { $council }, which had met in { $plenary-country } a short time before.

# $foundation: the cultural foundation. $foundation-office: the place of its new office.
cultural-exchange = They further confirmed that they intended to widen cultural and academic exchange,
    making use, among other means, of the office that { $foundation } had opened in { NAME($foundation-office, form: "full") },
    its first in the Spanish-speaking countries of South America.

## Item 4: the anniversary year and the next meeting

# $meeting-of-the-year: how many times the two foreign ministers have met this year (3 = third).
# $anniversary: number of years.
meeting-in-anniversary-year = { both-ministers } noted with pleasure that this was the { $meeting-of-the-year ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
       *[other] { NUMBER($meeting-of-the-year, type: "ordinal") ->
            [one] { $meeting-of-the-year }st
            [two] { $meeting-of-the-year }nd
            [few] { $meeting-of-the-year }rd
           *[other] { $meeting-of-the-year }th
        }
    } time that the foreign ministers of { $host-country } and { $guest-country } had met in the year that
    marks the { NUMBER($anniversary, type: "ordinal") ->
        [one] { $anniversary }st
        [two] { $anniversary }nd
        [few] { $anniversary }rd
       *[other] { $anniversary }th
    } anniversary of the establishment of diplomatic relations between the two countries.

# $apec-next: the APEC year that the guest’s country will host.
meeting-again = Looking ahead to a possible further meeting at the time of { $apec-next }, they reiterated
    their commitment to working together so that relations between the two countries grow deeper still.
