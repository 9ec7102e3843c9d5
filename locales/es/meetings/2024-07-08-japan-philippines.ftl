# Japan–Philippines Foreign and Defense Ministerial Meeting (“2+2”), Manila, 2024-07-08: what only it said.
#
# $host, $guest: the two foreign ministers. $hosts, $guests: both ministers of a side.
# NAME($host, form: "address") prints "ministra …", for the guests "secretario …", without the
# article, which the sentence chooses by GENDER. $host-country, $guest-country: the two countries.

# All four ministers as the subject of a sentence. "inside": after other words.
four-ministers = Los cuatro ministros
    .inside = los cuatro ministros

## Item 1: the meeting

# $round: number of the meeting in this format. $president: the president of the guests’ country.
# $interval: how many years have passed since the meeting before, approximately.
meeting-welcomed = { four-ministers } celebraron que hubiera tenido lugar la { $round ->
        [1] primera
        [2] segunda
        [3] tercera
       *[other] { $round }.ª
    } reunión en este formato, la primera desde la toma de posesión { GENDER($president) ->
        [feminine] de la
       *[other] del
    } { NAME($president, form: "address") }, tras un intervalo de unos { $interval }{"\u00A0"}años.

# $inaugural-day, $inaugural-place: when and where the first meeting in this format was held.
timely-continuation = Vieron en ella la oportuna continuación de la primera, celebrada en { $inaugural-place } el
    { DATETIME($inaugural-day, dateStyle: "long") }.

# All four ministers.
maritime-nations = Confirmaron que { NAME($host-country, form: "the") } { NAME($guest-country, form: "and-the") }, naciones marítimas y
    socios estratégicos que comparten valores y principios fundamentales, avanzarán en su cooperación en materia de seguridad y
    defensa y coordinarán más estrechamente su actuación ante los problemas regionales y mundiales, en favor del orden
    internacional libre y abierto basado en el Estado de derecho.

## Item 2: the region

# $regions: what was discussed (a list of names).
regional-issues = { four-ministers } intercambiaron opiniones sobre asuntos regionales, entre ellos la situación en
    { LIST($regions, type: "conjunction") }.

# All four ministers.
opposition-to-unilateral-change = Manifestaron su firme oposición a todo intento unilateral de alterar, por la fuerza o mediante la
    coacción, un statu quo establecido por medios pacíficos.

# $activities: the activities that raise tension. $convention: the treaty that is to be observed.
concern-about-activities = Compartieron su grave preocupación por los actos que aumentan la tensión en la región, en especial
    { $activities }, y coincidieron en exigir el respeto del derecho internacional y, sobre todo,
    { NAME($convention, form: "of") }.

# $north-korea: the country.
coordination-on-north-korea = Confirmaron además que los dos países seguirán coordinando su respuesta respecto
    { NAME($north-korea, form: "of") }, incluidas las cuestiones nuclear y de misiles y la cuestión de los secuestros.

## Item 3: cooperation in security and defense

# $by, $counterpart: the two who signed. $agreement: what they signed. $president: in whose presence.
agreement-signed = { four-ministers } calificaron { NAME($agreement, form: "the") }, que { GENDER($by) ->
        [feminine] la
       *[other] el
    } { NAME($by, form: "address") } y { GENDER($counterpart) ->
        [feminine] la
       *[other] el
    } { NAME($counterpart, form: "address") } habían firmado ese mismo día en presencia { GENDER($president) ->
        [feminine] de la
       *[other] del
    } { NAME($president, form: "address") }, de hito en las relaciones de defensa entre los dos países.

# The guests’ side. OSA is the official abbreviation of the programme.
radar-systems = Por su parte, { NAME($guest-country, form: "the") } agradeció la decisión { NAME($host-country, form: "of") } de
    proporcionar sistemas de radar de vigilancia costera en el marco de la Asistencia Oficial para la Seguridad (OSA).

# All four ministers.
domain-awareness = { four-ministers } coincidieron en que proseguirá la cooperación en el conocimiento del dominio marítimo y aéreo,
    también con otros países afines.

# All four ministers.
equipment-and-capacity = Confirmaron asimismo que reforzarán la cooperación en equipos y tecnología de defensa y en desarrollo de
    capacidades, y que continuarán colaborando en el proceso de paz de Mindanao, la seguridad económica y la ciberseguridad.
