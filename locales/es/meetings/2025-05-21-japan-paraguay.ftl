# Japan–Paraguay Summit Meeting and Working Dinner, Tokyo, 2025-05-21: what only they said.
#
# $host: Japan’s prime minister. $guest: Paraguay’s president. NAME($host, form: "address") prints
# "primer ministro …" without the article, which the sentence chooses by GENDER.
# $host-country, $guest-country: the two countries.

## Title

# The title names the talks and the dinner.
# implied: $title-kind -- the kinds are written out
title-summit-meeting = Reunión cumbre y cena de trabajo entre { NAME($host-country, form: "the") } { NAME($guest-country, form: "and-the") }

## Whom the statements are about

# Both leaders as the subject of a sentence: feminine where both are women. "inside": after other words.
both-leaders = { GENDER($host) ->
        [feminine] { GENDER($guest) ->
            [feminine] Ambas líderes
           *[other] Ambos líderes
        }
       *[other] Ambos líderes
    }
    .inside = { GENDER($host) ->
        [feminine] { GENDER($guest) ->
            [feminine] ambas líderes
           *[other] ambos líderes
        }
       *[other] ambos líderes
    }

## Item 1: the opening

# The host, opening the talks. $expo: the exhibition for which the guest had come.
first-visit-welcome = Al inicio, { GENDER($host) ->
        [feminine] la
       *[other] el
    } { NAME($host, form: "address") } dio la bienvenida { GENDER($guest) ->
        [feminine] a la
       *[other] al
    } { NAME($guest, form: "address") }, que visitaba { NAME($host-country, form: "the") } por primera vez, y celebró que { $expo }
    permitiera dar a conocer los atractivos de la cultura { NAME($guest-country, form: "of") }.

# The host.
# implied: $host -- the verb has the subject of the sentence before
special-bond = Añadió que { NAME($host-country, form: "the") } deseaba seguir estrechando sus relaciones con
    { NAME($guest-country, form: "the") }, un socio importante con el que comparte valores y principios y con el que mantiene,
    gracias a la comunidad nikkei (los inmigrantes japoneses y sus descendientes), un vínculo especial.

# The guest, in reply. $expo: the exhibition.
thanks-in-response = En respuesta, { GENDER($guest) ->
        [feminine] la
       *[other] el
    } { NAME($guest, form: "address") } agradeció la cálida acogida, transmitió su felicitación por la celebración
    { NAME($expo, form: "of") } y expresó su deseo de que { both-leaders.inside } profundizaran juntos las relaciones bilaterales.

## Item 2: relations between the two countries

# The host. The words in quotation marks are the name of the new relations.
like-minded-countries = { GENDER($host) ->
        [feminine] La
       *[other] El
    } { NAME($host, form: "address") } afirmó que la colaboración entre países afines nunca ha sido tan importante como ahora, cuando
    la comunidad internacional se encuentra en un punto de inflexión histórico, y que { NAME($host-country, form: "the") } deseaba
    actuar aún más estrechamente con { NAME($guest-country, form: "the") }, desde ahora «socio estratégico», en defensa del orden
    internacional libre y abierto basado en el Estado de derecho.

# The host. $loan: an amount in US dollars, approximately.
# implied: $host -- the verb has the subject of the sentence before
loan-for-corridor = Comunicó asimismo que { NAME($host-country, form: "the") } concedería un crédito de aproximadamente
    { NUMBER($loan, style: "decimal") }{"\u00A0"}de dólares de los Estados Unidos para el Corredor Suroeste, proyecto vial en los
    departamentos de Misiones y Ñeembucú.

## Item 3: the documents and the announcement to the press

# $signed: the documents (a list of names).
documents-signed = Tras la reunión, { both-leaders.inside } presenciaron la firma y el intercambio de los documentos de la visita:
    { LIST($signed, type: "conjunction", form: "the") }.

# Both leaders. $investment-agreement: the agreement that is being negotiated.
partnership-announced = En su comparecencia conjunta ante la prensa anunciaron que las relaciones entre los dos países se elevaban a la
    categoría de «socios estratégicos» y que se había alcanzado un entendimiento de principio sobre
    { NAME($investment-agreement, form: "the") }.

# $by: who says it. $exemption-from: the day from which no visa is needed.
visa-exemption = En la misma ocasión, { GENDER($by) ->
        [feminine] la
       *[other] el
    } { NAME($by, form: "address") } dio a conocer que los titulares de pasaportes ordinarios { NAME($guest-country, form: "of") } no
    necesitarán visa para estancias cortas en { NAME($host-country, form: "the") } a partir de
    { DATETIME($exemption-from, year: "numeric", month: "long") }.

# $by: who says it. $years: how many years, and more, the relations have lasted.
leap-in-relations = { GENDER($by) ->
        [feminine] La
       *[other] El
    } { NAME($by, form: "address") } habló de un salto sin precedentes en unas relaciones que cuentan con más de
    { $years }{"\u00A0"}años de historia.

## Item 4: the international situation

# $by: who says it.
no-change-by-coercion = { GENDER($by) ->
        [feminine] La
       *[other] El
    } { NAME($by, form: "address") } recalcó que no pueden tolerarse los intentos de alterar unilateralmente el statu quo mediante la
    coacción.

# The guest. The words in quotation marks are the official name of the vision.
support-for-indo-pacific = { GENDER($guest) ->
        [feminine] La
       *[other] El
    } { NAME($guest, form: "address") } aseguró que { NAME($guest-country, form: "the") } sigue apoyando
    { NAME($host-country, form: "to") } en su labor en favor de un «Indopacífico libre y abierto» basado en el Estado de derecho.

# Both leaders.
peaceful-settlement = { both-leaders } coincidieron en que las crecientes tensiones en la región deben resolverse pacíficamente,
    conforme a los principios del derecho internacional.
