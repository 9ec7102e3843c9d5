# Japan–U.S.–ROK Foreign Ministers’ Meeting, New York, 2021-09-22: what only this meeting said.
#
# $host: Japan’s minister. $us: the secretary of state. $rok: the minister of the Republic of Korea.
# $guests: the last two. NAME($host, form: "address") prints "Minister …", for $us "Secretary …".
# $host-country, $us-country, $rok-country: the three countries.

# All three ministers as the subject of a sentence. "inside": after other words.
three-ministers = The three ministers
    .inside = the three ministers

## Item 1: North Korea

# $north-korea: the country.
north-korea-first = After words of welcome from { NAME($us, form: "address") }, { three-ministers.inside } took up
    { $north-korea } as the first topic.

# The host. $north-korea: the country.
threat-to-peace = { NAME($host, form: "address") } stated that the recent nuclear and missile activities of { $north-korea },
    among them its latest launches of ballistic missiles, endanger peace and security in { $host-country }, in the region and in
    the international community.

# The host. $north-korea: the country. $council: the body whose resolutions are to be implemented.
towards-denuclearization = { NAME($host, form: "address") } added that { $host-country } would go further in working with
    { $us-country } and { $rok-country } towards the complete denuclearization of { $north-korea }, by stepping up diplomacy, by
    implementing the resolutions of { $council } in full and by strengthening deterrence in the region.

# All three ministers; follows what the host said.
recognition-shared = { three-ministers } were of one mind on this.

# $by: who says it. $peninsula: the Korean Peninsula.
commitment-to-consultation = { NAME($by, form: "address") } reaffirmed that, in the work for the complete denuclearization of
    { $peninsula }, { $us-country } is committed to consulting and cooperating with { $rok-country } and { $host-country }.

# The host to the others.
request-on-abductions = { NAME($host, form: "address") } asked { LIST($guests, type: "conjunction", form: "address") } for their
    understanding and cooperation, as before, on the abductions issue.

# The others, in reply.
support-in-response = In response, both expressed their support.

## Item 2: the region

# $topics: what was discussed (a list of names). The words in quotation marks are the official name of the vision.
regional-situations = { three-ministers } exchanged views on regional affairs, including { LIST($topics, type: "conjunction") },
    and on what is being done for a “Free and Open Indo-Pacific”.

# $by: who says it. $myanmar: the country.
violence-in-myanmar = { NAME($by, form: "address") } called for an immediate end to the violence in { $myanmar }, for the release
    of all who are unjustly detained and for a return to democracy.

## Item 3: the world

# All three ministers.
global-issues = { three-ministers } also discussed global issues, among them the fight against climate change and the security
    of supply chains.

# $partners: the three countries (a list of names).
global-scope = They underlined that cooperation among { LIST($partners, type: "conjunction") }, built on values that the three
    share, is global in scope.

# All three ministers.
deeper-cooperation = They concurred that the three countries would make their collaboration and cooperation deeper still.
