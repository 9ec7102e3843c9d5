# Japan–Chile Foreign Ministers’ Meeting, San Francisco, 2023-11-13: what only this meeting said.
#
# $host: Japan’s minister. $guest: Chile’s minister. NAME($host, form: "address") prints الوزيرة … or الوزير …;
# the verbs are chosen by GENDER. $host-country, $guest-country: the two countries.

## Item 1: the opening

# The host, opening the talks.
engagement-for-friendship = { GENDER($host) ->
        [feminine] استهلت
       *[other] استهل
    } { NAME($host, form: "address") } المحادثات بالتذكير { GENDER($host) ->
        [feminine] بالتزامها
       *[other] بالتزامه
    } بالصداقة وحسن النية بين { $host-country } و{ $guest-country }، وهو التزام سابق { GENDER($host) ->
        [feminine] لتوليها
       *[other] لتوليه
    } وزارة الخارجية.

# The host.
pacific-neighbours = و{ GENDER($host) ->
        [feminine] أعربت
       *[other] أعرب
    } { NAME($host, form: "address") } عن { GENDER($host) ->
        [feminine] رغبتها
       *[other] رغبته
    } في العمل مع { $guest-country }، وهي بلد مهم يطل، مثل { $host-country }، على المحيط الهادئ.

# Goes on with the reply. $group: the group of states over which the host’s country was presiding.
# implied: $guest -- the verb has the subject of the sentence before
# reordered: $host-country before $group -- the subject comes first
meeting-during-presidency = و{ GENDER($guest) ->
        [feminine] أعربت عن سرورها
       *[other] أعرب عن سروره
    } بانعقاد الاجتماع في وقت تنشغل فيه { $host-country } كثيرا برئاسة { $group }.

# Goes on with the reply.
# implied: $guest -- the verb has the subject of the sentence before
history-of-cooperation = كما { GENDER($guest) ->
        [feminine] أعربت عن أملها
       *[other] أعرب عن أمله
    } في أن يمنح البلدان معا قوة جديدة لتعاون نشط قائم على تاريخ طويل وعلى الاقتصاد وحسن النية.

## Item 2: resources, trade and treated water

# Both ministers.
minerals-and-energy = اتفق { both-ministers.inside } على تعميق التعاون الثنائي في مجالات منها النحاس والليثيوم وغيرهما من المعادن الحرجة،
    والهيدروجين والأمونيا وغيرهما من أشكال الطاقة النظيفة.

# $agreement: the trade agreement.
standards-of-agreement = وأكدا أيضا أنهما سيتعاونان تعاونا وثيقا للحفاظ على المعايير العالية { NAME($agreement, form: "of") }.

# The host. ALPS: the Advanced Liquid Processing System; the abbreviation stays as it is.
treated-water = وبشأن تصريف المياه المعالجة بنظام ALPS في البحر، { GENDER($host) ->
        [feminine] طلبت
       *[other] طلب
    } { NAME($host, form: "address") } تفهم { $guest-country }.

# $agency: the international agency that has examined the discharge.
treated-water-response = وردا على ذلك، { GENDER($guest) ->
        [feminine] أعربت
       *[other] أعرب
    } { NAME($guest, form: "address") } عن { GENDER($guest) ->
        [feminine] تفهمها
       *[other] تفهمه
    } لموقف { $host-country } ولجهود { $agency }.

## Item 3: the Middle East

# $situation: the situation spoken of. $group: the group of states. $group-meeting: its meeting.
# $group-meeting-place: where that was held.
outcome-of-group-meeting = عند تناول { $situation }، { GENDER($host) ->
        [feminine] أوضحت
       *[other] أوضح
    } { NAME($host, form: "address") } أن { $group } أعدت وثيقة ختامية في { $group-meeting }، الذي عُقد في
    { $group-meeting-place } قبل ذلك بوقت قصير.

# $humanitarian-situation: the humanitarian situation spoken of.
humanitarian-improvement = واتفق { both-ministers.inside } في الرأي على ضرورة تحسين { $humanitarian-situation } وخفض التصعيد.
