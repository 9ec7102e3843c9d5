# Statements that recur from meeting to meeting, in Arabic. Each is a whole sentence of an item.

# Both ministers as the subject of a sentence ("the two sides"). "inside": after other words.
both-ministers = الجانبان
    .inside = الجانبان

# Both ministers, on the international order.
# $topics: the situations that put it to the test (a list of names).
rules-based-order = في مواجهة تحديات مثل { LIST($topics, type: "conjunction") }، اتفق { both-ministers.inside } على أهمية الحفاظ على
    النظام الدولي الحر والمفتوح القائم على سيادة القانون وتعزيزه، وهو النظام الذي التزم به البلدان على الدوام.

# Both ministers; follows "rules-based-order".
global-challenges = واتفقا على أن يعمل البلدان يدا بيد للتصدي للتحديات التي يواجهها المجتمع الدولي.

# Both ministers. $apec-next: the APEC year that the guest’s country will host.
success-of-next-apec = وأعربا أيضا عن عزمهما المشترك على إنجاح { $apec-next }.

# One of the two ministers. $by: who says it. $host-country, $guest-country: the two countries.
strategic-partners = و{ GENDER($by) ->
        [feminine] وصفت
       *[other] وصف
    } { NAME($by, form: "address") } { $host-country } و{ $guest-country } بأنهما «شريكان استراتيجيان» يتقاسمان القيم والمبادئ.

# One of the two ministers to the other. $by: who congratulates. $to: who has taken office.
congratulations-on-appointment = { GENDER($by) ->
        [feminine] هنأت
       *[other] هنأ
    } { NAME($by, form: "address") } { NAME($to, form: "address") } على { GENDER($to) ->
        [feminine] توليها
       *[other] توليه
    } وزارة الخارجية.

# The same in reply to what the other minister has said.
congratulations-in-response = وردا على ذلك، { GENDER($by) ->
        [feminine] هنأت
       *[other] هنأ
    } { NAME($by, form: "address") } { NAME($to, form: "address") } على { GENDER($to) ->
        [feminine] توليها
       *[other] توليه
    } وزارة الخارجية.
