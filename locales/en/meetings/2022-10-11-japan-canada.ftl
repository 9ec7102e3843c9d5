# Japan–Canada Foreign Ministers’ Meeting and Working Dinner, Tokyo, 2022-10-11: what only they said.
#
# $host: Japan’s minister. $guest: Canada’s minister. NAME($host, form: "address") prints "Minister …".
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# The host, opening the talks.
welcome-to-guest = At the outset, { NAME($host, form: "address") } extended a heartfelt welcome to { NAME($guest, form: "address") },
    stating that the visit took the good and close relations between { $host-country } and { $guest-country } to a new level.

# Goes on with what the host said.
indo-pacific-nation = { GENDER($host) ->
        [feminine] She
        [masculine] He
       *[other] { NAME($host, form: "address") }
    } added that the visit was also proof of the active part that { $guest-country },
    itself an Indo-Pacific nation, is taking in the region.

# The guest, in reply.
engagement-in-response = In response, { NAME($guest, form: "address") } said that the visit was intended to show how actively
    { $guest-country } is engaged in the Indo-Pacific.

## Item 2: the Indo-Pacific

# Both ministers. The words in quotation marks are the official name of the vision.
free-and-open-indo-pacific = With the security environment growing ever more severe, { both-ministers.inside } concurred that a
    “Free and Open Indo-Pacific”, the vision that { $host-country } and { $guest-country } have in common, must be realized
    if the region is to enjoy peace and prosperity.

# $plan: the document that was issued.
plan-announced = To that end they made public { NAME($plan, form: "the") }.

# Follows the sentence that names the plan.
plan-as-guide = It will set the course for cooperation between the two countries from now on.

## Item 3: regional affairs, with two items below it

# $topics: what was discussed (a list of names).
regional-affairs = { both-ministers } exchanged views on how to maintain and strengthen the rules-based international
    order, and on regional affairs, among them { LIST($topics, type: "conjunction") }.

# $incorporation: the act that is condemned.
incorporation-condemned = They agreed that { $incorporation } is a grave violation of international law, and condemned it
    in strong terms.

# $attacks: the attacks that are condemned.
attacks-condemned = They were equally firm in condemning { $attacks }.
