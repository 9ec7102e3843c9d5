# Japan–Canada Foreign Ministers’ Meeting and Working Dinner, Tokyo, 2022-10-11: what only they said.
#
# $host: Japan’s minister. $guest: Canada’s minister. NAME($host, form: "address") prints "ministro …"
# without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Title

# The title names both events.
# implied: $title-kind -- the kinds are written out
title-foreign-ministers-meeting = Reunión y cena de trabajo de los cancilleres { NAME($host-country, form: "of") } y { NAME($guest-country, form: "of") }

## Item 1: the opening

# The host, opening the talks.
welcome-to-guest = Al inicio, { GENDER($host) ->
        [feminine] la
       *[other] el
    } { NAME($host, form: "address") } dio una cordial bienvenida { GENDER($guest) ->
        [feminine] a la
       *[other] al
    } { NAME($guest, form: "address") } y señaló que su visita elevaba a un nuevo nivel las buenas y estrechas relaciones
    entre { NAME($host-country, form: "the") } { NAME($guest-country, form: "and-the") }.

# Goes on with what the host said.
# implied: $host -- the verb has the subject of the sentence before
indo-pacific-nation = Añadió que la visita probaba también el papel activo que { NAME($guest-country, form: "the") }, nación
    a su vez del Indopacífico, desempeña en la región.

# The guest, in reply.
engagement-in-response = En respuesta, { GENDER($guest) ->
        [feminine] la
       *[other] el
    } { NAME($guest, form: "address") } afirmó que con su visita deseaba poner de manifiesto el activo compromiso
    { NAME($guest-country, form: "of") } con el Indopacífico.

## Item 2: the Indo-Pacific

# Both ministers. The words in quotation marks are the official name of the vision.
free-and-open-indo-pacific = Ante un entorno de seguridad cada vez más difícil, { both-ministers.inside } coincidieron en que
    hacer realidad un «Indopacífico libre y abierto», visión que comparten { NAME($host-country, form: "the") }
    { NAME($guest-country, form: "and-the") }, es imprescindible para la paz y la prosperidad de la región.

# $plan: the document that was issued.
plan-announced = Con ese fin dieron a conocer { NAME($plan, form: "the") }.

# Follows the sentence that names the plan.
plan-as-guide = El Plan marcará en adelante el rumbo de la cooperación entre los dos países.

## Item 3: regional affairs, with two items below it

# $topics: what was discussed (a list of names).
regional-affairs = { both-ministers } intercambiaron opiniones sobre el mantenimiento y el fortalecimiento del orden
    internacional basado en normas, así como sobre asuntos regionales, entre ellos { LIST($topics, type: "conjunction") }.

# $incorporation: the act that is condemned.
incorporation-condemned = Coincidieron en que { $incorporation } constituye una grave violación del derecho internacional y la
    condenaron enérgicamente.

# $attacks: the attacks that are condemned.
attacks-condemned = Condenaron con igual firmeza { $attacks }.
