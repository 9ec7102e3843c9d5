# Japan–Philippines Foreign and Defense Ministerial Meeting (“2+2”), Manila, 2024-07-08: what only it said.
#
# $host, $guest: the two foreign ministers. $hosts, $guests: both ministers of a side.
# NAME($host, form: "address") prints "Minister …", for the guests "Secretary …".
# $host-country, $guest-country: the two countries.

# All four ministers as the subject of a sentence. "inside": after other words.
four-ministers = The four ministers
    .inside = the four ministers

## Item 1: the meeting

# $round: number of the meeting in this format. $president: the president of the guests’ country.
# $interval: how many years have passed since the meeting before, approximately.
meeting-welcomed = { four-ministers } welcomed that the { $round ->
        [1] first
        [2] second
        [3] third
       *[other] { NUMBER($round, type: "ordinal") ->
            [one] { $round }st
            [two] { $round }nd
            [few] { $round }rd
           *[other] { $round }th
        }
    } meeting in this format had come about: the first since { NAME($president, form: "address") } took office, after an interval
    of about { $interval ->
        [one] { $interval }{"\u00A0"}year
       *[other] { $interval }{"\u00A0"}years
    }.

# $inaugural-day, $inaugural-place: when and where the first meeting in this format was held.
timely-continuation = They saw in it a timely continuation of the first one, which had been held in { $inaugural-place } on
    { DATETIME($inaugural-day, dateStyle: "long") }.

# All four ministers.
maritime-nations = They confirmed that { $host-country } and { $guest-country }, maritime nations and strategic partners with
    fundamental values and principles in common, would advance their cooperation in security and defense and act more closely
    together on regional and global issues, for the sake of the free and open international order based on the rule of law.

## Item 2: the region

# $regions: what was discussed (a list of names).
regional-issues = { four-ministers } exchanged views on regional issues, among them the situation in
    { LIST($regions, type: "conjunction") }.

# All four ministers.
opposition-to-unilateral-change = They voiced strong opposition to unilateral attempts, by force or by coercion, to change a
    status quo that was established peacefully.

# $activities: the activities that raise tension. $convention: the treaty that is to be observed.
concern-about-activities = They shared serious concern about acts that heighten tension in the region, in particular
    { $activities }, and concurred in calling for compliance with international law, above all with
    { NAME($convention, form: "the") }.

# $north-korea: the country.
coordination-on-north-korea = They further confirmed that the two countries would go on coordinating their response to
    { $north-korea }, including on the nuclear and missile issues and the abductions issue.

## Item 3: cooperation in security and defense

# $by, $counterpart: the two who signed. $agreement: what they signed. $president: in whose presence.
agreement-signed = { four-ministers } called { NAME($agreement, form: "the") }, which { NAME($by, form: "address") } and
    { NAME($counterpart, form: "address") } had signed earlier that day in the presence of { NAME($president, form: "address") },
    a milestone in the defense relations of the two countries.

# The guests’ side. OSA is the official abbreviation of the programme.
radar-systems = For its part, the side of { $guest-country } conveyed its appreciation of the decision of { $host-country } to
    provide coastal surveillance radar systems under Official Security Assistance (OSA).

# All four ministers.
domain-awareness = { four-ministers } concurred that cooperation in maritime and air domain awareness would continue, with other
    like-minded nations as well.

# All four ministers.
equipment-and-capacity = They also confirmed that they would strengthen cooperation in defense equipment and technology and in
    capacity building, and would keep working together on the peace process in Mindanao, on economic security and on
    cybersecurity.
