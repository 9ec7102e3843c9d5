# Japan–Peru Foreign Ministers’ Meeting, San Francisco, 2023-11-15: what only this meeting said.
#
# $host: Japan’s minister. $guest: Peru’s minister. NAME($host, form: "address") prints "Ministra …"
# without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Item 1: the opening

# $princess: the member of the Imperial Family who visited the guest’s country.
pleasure-at-meeting = Ao abrir as conversações, { GENDER($host) ->
        [feminine] a
       *[other] o
    } { NAME($host, form: "address") } manifestou o grande prazer de se reunir com { GENDER($guest) ->
        [feminine] a
       *[other] o
    } { NAME($guest, form: "address") } e agradeceu { NAME($guest-country, form: "to") } a cortesia e a hospitalidade
    com que acolhera a visita de { NAME($princess) }.

# The host, on the community of Japanese descent in the guest’s country.
nikkei-bonds = Qualificando de especiais os laços que a comunidade nikkei (os imigrantes japoneses e os seus
    descendentes) teceu entre os dois países, { GENDER($host) ->
        [feminine] a
       *[other] o
    } { NAME($host, form: "address") } assegurou que { NAME($host-country, form: "the") } os preservaria como algo de muito valioso.

# The guest, in reply. $princess: the member of the Imperial Family who visited.
gratitude-for-visit = Em resposta, { GENDER($guest) ->
        [feminine] a
       *[other] o
    } { NAME($guest, form: "address") } transmitiu a gratidão { NAME($guest-country, form: "of") } pela visita que
    { NAME($princess) } efetuara ao país.

# $by: who says it. $anniversary: number of years (150.º aniversário).
special-occasion = { GENDER($by) ->
        [feminine] A
       *[other] O
    } { NAME($by, form: "address") } salientou em seguida o que fazia da presente reunião { both-ministers.of } uma
    ocasião especial: os dois países possuem uma longa história e cultura, têm valores em comum e celebram este ano
    o { $anniversary }.º aniversário do estabelecimento de relações diplomáticas.

## Item 2: cooperation between the two countries

# Both ministers.
road-map = { both-ministers } confirmaram que uniriam esforços na elaboração de um roteiro de cooperação bilateral.

# Both ministers.
economic-potential = Reiteraram a sua convicção de que as relações económicas entre os dois países têm um
    grande potencial de reforço.

# $plenary: number of the plenary meeting (14.ª). $council: the business council.
# $plenary-country: the country where it met.
plenary-of-council = Nesse contexto, avaliaram muito positivamente a { $plenary }.ª reunião plenária
    { NAME($council, form: "of") }, realizada pouco antes { NAME($plenary-country, form: "in") }.

# $foundation: the cultural foundation. $foundation-office: the place of its new office.
cultural-exchange = Confirmaram ainda a sua intenção de ampliar os intercâmbios culturais e académicos,
    recorrendo, entre outros meios, ao escritório que { $foundation } abriu em { NAME($foundation-office, form: "full") },
    o primeiro nos países de língua espanhola da América do Sul.

## Item 4: the anniversary year and the next meeting

# $meeting-of-the-year: how many times the two foreign ministers have met this year (3 = terceira).
# $anniversary: number of years.
meeting-in-anniversary-year = { both-ministers } congratularam-se por esta ser a { $meeting-of-the-year ->
        [1] primeira
        [2] segunda
        [3] terceira
        [4] quarta
        [5] quinta
        [6] sexta
        [7] sétima
        [8] oitava
        [9] nona
       *[other] { $meeting-of-the-year }.ª
    } reunião dos Ministros dos Negócios Estrangeiros { NAME($host-country, form: "of") } e { NAME($guest-country, form: "of") }
    realizada no ano em que se assinala o { $anniversary }.º aniversário do estabelecimento de relações
    diplomáticas entre os dois países.

# $apec-next: the APEC year that the guest’s country will host.
meeting-again = Na perspetiva de um possível novo encontro por ocasião { NAME($apec-next, form: "of") },
    reiteraram o seu empenho em cooperar para aprofundar ainda mais as relações entre os dois países.
