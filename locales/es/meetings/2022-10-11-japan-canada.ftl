# Japan–Canada Foreign Ministers’ Meeting and Working Dinner, Tokyo, 2022-10-11: what only they said.
#
# $host: Japan’s minister. $guest: Canada’s minister. NAME($host, form: "address") prints "ministro …"
# without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Title

# The title names both events. $first, $second: the two countries.
title-foreign-ministers-meeting = Reunión de cancilleres y cena de trabajo { NAME($first, form: "of") } y { NAME($second, form: "of") }

## Item 1: the opening

# The host, opening the talks.
welcome-to-guest = { GENDER($host) ->
        [feminine] La
       *[other] El
    } { NAME($host, form: "address") } dio una cordial bienvenida { GENDER($guest) ->
        [feminine] a la
       *[other] al
    } { NAME($guest, form: "address") }, cuya visita elevaría a nuevas alturas las buenas y estrechas relaciones entre
    { NAME($host-country, form: "the") } { NAME($guest-country, form: "and-the") }.

# The host.
indo-pacific-nation = La visita probaba también, dijo { GENDER($host) ->
        [feminine] la
       *[other] el
    } { NAME($host, form: "address") }, el papel activo que { NAME($guest-country, form: "the") }, nación a su vez del
    Indopacífico, desempeña en la región.

# The guest, in reply.
engagement-in-response = En respuesta, { GENDER($guest) ->
        [feminine] la
       *[other] el
    } { NAME($guest, form: "address") } afirmó que con la visita deseaba mostrar cuán activamente está comprometido
    { NAME($guest-country, form: "the") } con el Indopacífico.

## Item 2: the Indo-Pacific

# Both ministers. The words in quotation marks are the official name of the vision.
free-and-open-indo-pacific = Ante un entorno de seguridad cada vez más grave, { both-ministers.inside } coincidieron en que
    la realización de un «Indopacífico libre y abierto», visión que { NAME($host-country, form: "the") }
    { NAME($guest-country, form: "and-the") } tienen en común, es imprescindible para la paz y la prosperidad de la región.

# $plan: the document that was issued.
plan-announced = Con ese fin dieron a conocer { NAME($plan, form: "the") }.

# Follows the sentence that names the plan.
plan-as-guide = Este marcará en adelante el rumbo de la cooperación entre los dos países.

## Item 3: regional affairs, with three items below it

# $topics: what was discussed (a list of names).
regional-affairs = { both-ministers } intercambiaron opiniones sobre asuntos regionales, entre ellos
    { LIST($topics, type: "conjunction") }, y sobre el mantenimiento y el fortalecimiento del orden internacional
    basado en normas.

# $incorporation: the act that is condemned.
incorporation-condemned = Confirmaron que { $incorporation } constituye una grave violación del derecho internacional y la
    condenaron enérgicamente.

# $north-korea: the country.
coordination-on-north-korea = Confirmaron que seguirían coordinando su respuesta respecto { NAME($north-korea, form: "of") },
    en particular en lo que atañe a las cuestiones nuclear y de misiles y a la cuestión de los secuestros.

# $china: the country.
coordination-on-china = Confirmaron que seguirían coordinando igualmente su respuesta a las diversas cuestiones relativas
    { NAME($china, form: "to") }.
