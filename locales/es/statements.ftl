# Statements that recur from meeting to meeting, in Spanish. Each is a whole sentence of an item.

# Both ministers as the subject of a sentence: feminine where both are women.
# "inside": after other words. $host, $guest: the two ministers.
both-ministers = { GENDER($host) ->
        [feminine] { GENDER($guest) ->
            [feminine] Ambas cancilleres
           *[other] Ambos cancilleres
        }
       *[other] Ambos cancilleres
    }
    .inside = { GENDER($host) ->
        [feminine] { GENDER($guest) ->
            [feminine] ambas cancilleres
           *[other] ambos cancilleres
        }
       *[other] ambos cancilleres
    }

# Both ministers, on the international order.
# $topics: the situations that put it to the test (a list of names).
rules-based-order = Frente a desafíos como { LIST($topics, type: "conjunction") }, { both-ministers.inside }
    coincidieron en la importancia de mantener y reforzar el orden internacional libre y abierto basado
    en el Estado de derecho, que los dos países han respetado en todo momento.

# Both ministers; follows "rules-based-order".
global-challenges = Acordaron que los dos países trabajarían en estrecha colaboración para responder a
    los desafíos que afronta la comunidad internacional.

# Both ministers. $apec-next: the APEC year that the guest’s country will host.
success-of-next-apec = Expresaron asimismo su determinación común de contribuir al éxito { NAME($apec-next, form: "of") }.

# One of the two ministers. $by: who says it. $host-country, $guest-country: the two countries.
strategic-partners = { GENDER($by) ->
        [feminine] La
       *[other] El
    } { NAME($by, form: "address") } describió { NAME($host-country, form: "to") } y { NAME($guest-country, form: "to") }
    como «socios estratégicos» que comparten valores y principios.

# One of the two ministers to the other. $by: who congratulates. $to: who has taken office.
congratulations-on-appointment = { GENDER($by) ->
        [feminine] La
       *[other] El
    } { NAME($by, form: "address") } felicitó { GENDER($to) ->
        [feminine] a la
       *[other] al
    } { NAME($to, form: "address") } por su nombramiento al frente de la diplomacia de su país.

# The same in reply to what the other minister has said.
congratulations-in-response = En respuesta, { GENDER($by) ->
        [feminine] la
       *[other] el
    } { NAME($by, form: "address") } felicitó { GENDER($to) ->
        [feminine] a la
       *[other] al
    } { NAME($to, form: "address") } por su nombramiento al frente de la diplomacia de su país.
