# Japan–Peru Foreign Ministers’ Meeting, San Francisco, 2023-11-15: what only this meeting said.
#
# $host: Japan’s minister. $guest: Peru’s minister. NAME($host, form: "address") prints "ministra …"
# without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# $princess: the member of the Imperial Family who visited the guest’s country.
pleasure-at-meeting = Al abrir las conversaciones, { GENDER($host) ->
        [feminine] la
       *[other] el
    } { NAME($host, form: "address") } expresó la gran satisfacción que le producía reunirse con { GENDER($guest) ->
        [feminine] la
       *[other] el
    } { NAME($guest, form: "address") } y agradeció { NAME($guest-country, form: "to") } la cortesía y la hospitalidad
    con que había acogido la visita de { NAME($princess) }.

# The host, on the community of Japanese descent in the guest’s country.
nikkei-bonds = Asimismo, { GENDER($host) ->
        [feminine] la
       *[other] el
    } { NAME($host, form: "address") } calificó de especiales los vínculos que la comunidad nikkei (los inmigrantes
    japoneses y sus descendientes) ha tejido entre los dos países y aseguró que { NAME($host-country, form: "the") }
    los cuidaría como algo muy valioso.

# The guest, in reply. $princess: the member of the Imperial Family who visited.
gratitude-for-visit = En respuesta, { GENDER($guest) ->
        [feminine] la
       *[other] el
    } { NAME($guest, form: "address") } transmitió la gratitud { NAME($guest-country, form: "of") } por la visita que
    { NAME($princess) } había realizado al país.

# $by: who says it. $anniversary: number of years (150.º aniversario).
special-occasion = Señaló a continuación { GENDER($by) ->
        [feminine] la
       *[other] el
    } { NAME($by, form: "address") } lo que hacía de la presente reunión de { both-ministers.inside } una ocasión
    especial: los dos países poseen una larga historia y cultura, tienen valores en común y celebran este año
    el { $anniversary }.º aniversario del establecimiento de relaciones diplomáticas.

## Item 2: cooperation between the two countries

# Both ministers.
road-map = { both-ministers } confirmaron que unirían esfuerzos en la preparación de una hoja de ruta de
    cooperación bilateral.

# Both ministers.
economic-potential = Coincidieron una vez más en que las relaciones económicas entre los dos países tienen
    un gran potencial de fortalecimiento.

# $plenary: number of the plenary meeting (14.ª). $council: the business council.
# $plenary-country: the country where it met.
plenary-of-council = En ese contexto, valoraron muy positivamente la { $plenary }.ª reunión plenaria
    { NAME($council, form: "of") }, celebrada recientemente en { NAME($plenary-country, form: "the") }.

# $foundation: the cultural foundation. $foundation-office: the place of its new office.
cultural-exchange = Confirmaron además su intención de ampliar los intercambios culturales y académicos,
    valiéndose, entre otros medios, de la oficina que { $foundation } ha abierto en { NAME($foundation-office, form: "full") },
    la primera en los países hispanohablantes de Suramérica.

## Item 4: the anniversary year and the next meeting

# $meeting-of-the-year: how many times the two foreign ministers have met this year (3 = tercera).
# $anniversary: number of years.
meeting-in-anniversary-year = { both-ministers } se congratularon de que esta fuera la { $meeting-of-the-year ->
        [1] primera
        [2] segunda
        [3] tercera
        [4] cuarta
        [5] quinta
        [6] sexta
        [7] séptima
        [8] octava
        [9] novena
       *[other] { $meeting-of-the-year }.ª
    } reunión de cancilleres { NAME($host-country, form: "of") } y { NAME($guest-country, form: "of") } celebrada
    en el año en que se conmemora el { $anniversary }.º aniversario del establecimiento de relaciones diplomáticas
    entre los dos países.

# $apec-next: the APEC year that the guest’s country will host.
meeting-again = Con la mirada puesta en una posible nueva reunión con ocasión { NAME($apec-next, form: "of") },
    reiteraron su compromiso de cooperar para profundizar aún más las relaciones entre los dos países.
