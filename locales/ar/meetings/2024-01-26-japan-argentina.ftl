# Japan–Argentina Foreign Ministers’ Telephone Talk, 2024-01-26: what only this talk said.
#
# $host: Japan’s minister. $guest: Argentina’s minister. NAME($host, form: "address") prints الوزيرة … or الوزير …;
# the verbs are chosen by GENDER. $host-country, $guest-country: the two countries.

## Item 1: the opening

# $earthquake: the earthquake in the host’s country.
thanks-for-sympathy = و{ GENDER($host) ->
        [feminine] شكرت
       *[other] شكر
    } { NAME($host, form: "address") } { $guest-country } على ما أبدته من تعاطف إزاء الأضرار الناجمة عن { $earthquake }.

# The host, on what the two ministers, both women, have in common.
women-in-office = كما { GENDER($host) ->
        [feminine] تحدثت
       *[other] تحدث
    } { NAME($host, form: "address") } عن { GENDER($host) ->
        [feminine] شعورها
       *[other] شعوره
    } بقرب شديد من { NAME($guest, form: "address") }، لأن كلتيهما امرأة تتولى وزارة الخارجية وسبق لها العمل في قطاع
    الأعمال، و{ GENDER($host) ->
        [feminine] أعربت عن تطلعها
       *[other] أعرب عن تطلعه
    } إلى العمل معها.

## Item 2: relations between the two countries, and the reply

# $topics: the situations that make the circumstances severe (a list of names).
# reordered: $host-country before $topics -- the subject comes first
new-government = و{ GENDER($host) ->
        [feminine] أضافت
       *[other] أضاف
    } { NAME($host, form: "address") } أن { $host-country } ترغب، في الظروف الدولية الصعبة الراهنة، بما فيها { LIST($topics, type: "conjunction") }،
    في العمل بتنسيق مع { $guest-country } وحكومتها الجديدة.

# $nikkei: how many people, approximately.
nikkei-community = و{ GENDER($host) ->
        [feminine] أعربت
       *[other] أعرب
    } { NAME($host, form: "address") } كذلك عن { GENDER($host) ->
        [feminine] عزمها
       *[other] عزمه
    } على صون الرابطة العميقة التي يقيمها بين البلدين مجتمع النيكي، البالغ عدده نحو { $nikkei }{"\u00A0"}نسمة.

# The guest, in reply to all of that. $earthquake: the earthquake in the host’s country.
sympathy-in-response = وردا على ذلك، { GENDER($guest) ->
        [feminine] قدمت
       *[other] قدم
    } { NAME($guest, form: "address") } التعازي في ضحايا { $earthquake }.

# Goes on with the reply. $years: how many years, and more, the relations have lasted.
# implied: $guest -- the verb has the subject of the sentence before
history-of-relations = وإذ { GENDER($guest) ->
        [feminine] لاحظت
       *[other] لاحظ
    } أن { $guest-country } معروفة في { $host-country } برقصة التانغو، { GENDER($guest) ->
        [feminine] أعربت أيضا عن رغبتها
       *[other] أعرب أيضا عن رغبته
    } في مواصلة تطوير
    العلاقات بين البلدين، التي يزيد تاريخها على { $years ->
        [one] عام واحد
        [two] عامين
        [few] { $years }{"\u00A0"}أعوام
        [many] { $years }{"\u00A0"}عاما
       *[other] { $years }{"\u00A0"}عام
    }.

## Item 3: the economy

# The host.
business-potential = { GENDER($host) ->
        [feminine] لاحظت
       *[other] لاحظ
    } { NAME($host, form: "address") } أن أوساط الأعمال في { $host-country } ترى إمكانات كبيرة في { $guest-country }، وهي بلد غني بالموارد الطبيعية.

# The guest, in reply.
measures-for-investment = وردا على ذلك، { GENDER($guest) ->
        [feminine] شرحت
       *[other] شرح
    } { NAME($guest, form: "address") } الخطوات الملموسة التي تتخذها { $guest-country } لاجتذاب الشركات الأجنبية.

# Both ministers.
economic-relations = وأعرب { both-ministers.inside } عن عزمهما المشترك على زيادة تعزيز العلاقات الاقتصادية والتجارية بين البلدين، بوسائل منها تحسين بيئة
    الأعمال.
