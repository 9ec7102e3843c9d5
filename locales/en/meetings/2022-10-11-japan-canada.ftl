# Japan–Canada Foreign Ministers’ Meeting and Working Dinner, Tokyo, 2022-10-11: what only they said.
#
# $host: Japan’s minister. $guest: Canada’s minister. NAME($host, form: "address") prints "Minister …".
# $host-country, $guest-country: the two countries.

## Title

# The title names both events. $first, $second: the two countries.
title-foreign-ministers-meeting = { NAME($first, form: "pair") }–{ NAME($second, form: "pair") } Foreign Ministers’ Meeting and Working Dinner

## Item 1: the opening

# The host, opening the talks.
welcome-to-guest = { NAME($host, form: "address") } extended a heartfelt welcome to { NAME($guest, form: "address") }, whose visit
    would raise the good and close relations between { $host-country } and { $guest-country } to a new height.

# The host.
indo-pacific-nation = The visit was also proof, { NAME($host, form: "address") } said, of the active part that { $guest-country },
    an Indo-Pacific nation itself, is taking in the region.

# The guest, in reply.
engagement-in-response = { NAME($guest, form: "address") } said in response that the visit was intended to show how actively
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

## Item 3: regional affairs, with three items below it

# $topics: what was discussed (a list of names).
regional-affairs = { both-ministers } exchanged views on regional affairs, including { LIST($topics, type: "conjunction") },
    and on maintaining and strengthening the rules-based international order.

# $incorporation: the act that is condemned.
incorporation-condemned = They confirmed that { $incorporation } is a grave violation of international law, and strongly
    condemned it.

# $north-korea: the country.
coordination-on-north-korea = They confirmed that they would go on coordinating their response to { $north-korea }, not least
    on the nuclear and missile issues and on the abductions issue.

# $china: the country.
coordination-on-china = They confirmed that they would likewise go on coordinating their response to the various issues
    relating to { $china }.
