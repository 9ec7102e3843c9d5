# Japan–Canada Foreign Ministers’ Meeting and Working Dinner, Tokyo, 2022-10-11: what only they said.
#
# $host: Japan’s minister. $guest: Canada’s minister. NAME($host, form: "address") prints الوزيرة … or الوزير …;
# the verbs are chosen by GENDER. $host-country, $guest-country: the two countries.

## Item 1: the opening

# The host, opening the talks.
welcome-to-guest = في مستهل الاجتماع، { GENDER($host) ->
        [feminine] رحبت
       *[other] رحب
    } { NAME($host, form: "address") } ترحيبا حارا بزيارة { NAME($guest, form: "address") }، و{ GENDER($host) ->
        [feminine] قالت
       *[other] قال
    } إنها ترتقي بالعلاقات الطيبة والوثيقة بين { $host-country } و{ $guest-country } إلى آفاق جديدة.

# The host.
indo-pacific-nation = و{ GENDER($host) ->
        [feminine] أضافت
       *[other] أضاف
    } { NAME($host, form: "address") } أن الزيارة دليل أيضا على الدور النشط الذي تضطلع به { $guest-country } في المنطقة، بوصفها هي نفسها دولة من دول
    المحيطين الهندي والهادئ.

# The guest, in reply.
engagement-in-response = وردا على ذلك، { GENDER($guest) ->
        [feminine] أكدت
       *[other] أكد
    } { NAME($guest, form: "address") } أن { GENDER($guest) ->
        [feminine] زيارتها
       *[other] زيارته
    } ترمي إلى إظهار مدى انخراط { $guest-country } النشط في منطقة المحيطين
    الهندي والهادئ.

## Item 2: the Indo-Pacific

# Both ministers. The words in quotation marks are the official name of the vision.
free-and-open-indo-pacific = في ظل بيئة أمنية تزداد صعوبة، اتفق { both-ministers.inside } على أن تحقيق رؤية «منطقة المحيطين الهندي والهادئ الحرة
    والمفتوحة»، التي تشترك فيها { $host-country } و{ $guest-country }، أمر لا غنى عنه لسلام المنطقة وازدهارها.

# $plan: the document that was issued.
plan-announced = ولهذا الغرض، أعلنا { $plan }.

# Follows the sentence that names the plan.
plan-as-guide = وستحدد هذه الخطة من الآن فصاعدا مسار التعاون بين البلدين.

## Item 3: regional affairs, with two items below it

# $topics: what was discussed (a list of names).
regional-affairs = تبادل { both-ministers.inside } وجهات النظر بشأن الحفاظ على النظام الدولي القائم على القواعد وتعزيزه، وبشأن الشؤون
    الإقليمية، بما فيها { LIST($topics, type: "conjunction") }.

# $incorporation: the act that is condemned.
incorporation-condemned = اتفق { both-ministers.inside } على أن { $incorporation } يشكل انتهاكا جسيما للقانون الدولي، وأداناه بشدة.

# $attacks: the attacks that are condemned.
attacks-condemned = وأدان { both-ministers.inside } بالشدة نفسها { $attacks }.
