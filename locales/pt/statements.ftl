### To translate from es into pt: take the # and the space away from the lines of a
### message and put pt in the place of the es text.
### What is still a comment is not translated; `chancery check` lists it.

# Both ministers as the subject of a sentence: feminine where both are women.
# "inside": after other words. $host, $guest: the two ministers.
both-ministers = { GENDER($host) ->
        [feminine] { GENDER($guest) ->
            [feminine] Ambas as Ministras
           *[other] Ambos os Ministros
        }
       *[other] Ambos os Ministros
    }
    .inside = { GENDER($host) ->
        [feminine] { GENDER($guest) ->
            [feminine] ambas as Ministras
           *[other] ambos os Ministros
        }
       *[other] ambos os Ministros
    }
    .of = { GENDER($host) ->
        [feminine] { GENDER($guest) ->
            [feminine] das duas Ministras
           *[other] dos dois Ministros
        }
       *[other] dos dois Ministros
    }

# Both ministers, on the international order.
# $topics: the situations that put it to the test (a list of names).
rules-based-order = Perante desafios como { LIST($topics, type: "conjunction") }, { both-ministers.inside }
    concordaram quanto à importância de manter e reforçar a ordem internacional livre e aberta, assente no
    Estado de direito, que os dois países têm respeitado em todos os momentos.

# Both ministers; follows "rules-based-order".
global-challenges = Acordaram em que os dois países trabalhariam em estreita colaboração para responder
    aos desafios que a comunidade internacional enfrenta.

# Both ministers. $apec-next: the APEC year that the guest’s country will host.
success-of-next-apec = Manifestaram igualmente a sua determinação comum em contribuir para o êxito { NAME($apec-next, form: "of") }.

# One of the two ministers. $by: who says it. $host-country, $guest-country: the two countries.
# strategic-partners = { GENDER($by) ->
#         [feminine] La
#        *[other] El
#     } { NAME($by, form: "address") } describió { NAME($host-country, form: "to") } y { NAME($guest-country, form: "to") }
#     como «socios estratégicos» que comparten valores y principios.

# One of the two ministers to the other. $by: who congratulates. $to: who has taken office.
# congratulations-on-appointment = { GENDER($by) ->
#         [feminine] La
#        *[other] El
#     } { NAME($by, form: "address") } felicitó { GENDER($to) ->
#         [feminine] a la
#        *[other] al
#     } { NAME($to, form: "address") } por su nombramiento al frente de la diplomacia de su país.

# The same in reply to what the other minister has said.
# congratulations-in-response = En respuesta, { GENDER($by) ->
#         [feminine] la
#        *[other] el
#     } { NAME($by, form: "address") } felicitó { GENDER($to) ->
#         [feminine] a la
#        *[other] al
#     } { NAME($to, form: "address") } por su nombramiento al frente de la diplomacia de su país.
