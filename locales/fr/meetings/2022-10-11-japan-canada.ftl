# Japan–Canada Foreign Ministers’ Meeting and Working Dinner, Tokyo, 2022-10-11: what only they said.
#
# $host: Japan’s minister. $guest: Canada’s minister. NAME($host, form: "address") prints "ministre …"
# without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Title

# The title names both events, and the ministers once. $section: the two countries.
# implied: $title-kind -- the kinds are written out
title-foreign-ministers-meeting = Réunion et dîner de travail des ministres des Affaires étrangères { LIST($section, form: "of") }

## Item 1: the opening

# The host, opening the talks.
welcome-to-guest = Au début de l’entretien, { GENDER($host) ->
        [feminine] la
       *[other] le
    } { NAME($host, form: "address") } a chaleureusement accueilli { GENDER($guest) ->
        [feminine] la
       *[other] le
    } { NAME($guest, form: "address") }, déclarant que cette visite donnait une dimension nouvelle aux bonnes et étroites relations
    entre { NAME($host-country, form: "the") } et { NAME($guest-country, form: "the") }.

# Goes on with what the host said.
# implied: $host -- the pronoun is for the subject of the sentence before
indo-pacific-nation = { GENDER($host) ->
        [feminine] Elle
       *[other] Il
    } a ajouté que la visite témoignait aussi du rôle actif que { NAME($guest-country, form: "the") }, nation elle-même
    indo-pacifique, joue dans la région.

# The guest, in reply.
engagement-in-response = En réponse, { GENDER($guest) ->
        [feminine] la
       *[other] le
    } { NAME($guest, form: "address") } a affirmé vouloir montrer par cette visite combien l’engagement
    { NAME($guest-country, form: "of") } dans l’Indo-Pacifique est actif.

## Item 2: the Indo-Pacific

# Both ministers. The words in quotation marks are the official name of the vision.
free-and-open-indo-pacific = Face à un environnement de sécurité de plus en plus difficile, { both-ministers.inside } sont
    convenus que la réalisation d’un «{"\u00A0"}Indo-Pacifique libre et ouvert{"\u00A0"}», vision commune
    { NAME($host-country, form: "to") } et { NAME($guest-country, form: "to") }, est indispensable à la paix et à la prospérité de la région.

# $plan: the document that was issued.
plan-announced = À cette fin, { both-ministers.inside } ont rendu public { NAME($plan, form: "the") }.

# Follows the sentence that names the plan.
plan-as-guide = Celui-ci fixera désormais le cap de la coopération entre les deux pays.

## Item 3: regional affairs, with two items below it

# $topics: what was discussed (a list of names).
regional-affairs = { both-ministers } ont échangé leurs vues sur le maintien et le renforcement de l’ordre international fondé sur
    des règles, ainsi que sur les questions régionales, notamment { LIST($topics, type: "conjunction", form: "the") }.

# $incorporation: the act that is condemned.
incorporation-condemned = { both-ministers } sont convenus que { $incorporation } constitue une grave violation du droit international et
    l’ont fermement condamnée.

# $attacks: the attacks that are condemned.
attacks-condemned = { both-ministers } ont condamné avec la même fermeté { $attacks }.
