# Japan–Peru Foreign Ministers’ Meeting, San Francisco, 2023-11-15: what only this meeting said.
#
# $host: Japan’s minister. $guest: Peru’s minister. NAME($host, form: "address") prints الوزيرة … or الوزير …;
# the verbs are chosen by GENDER. $host-country, $guest-country: the two countries.

## Item 1: the opening

# $princess: the member of the Imperial Family who visited the guest’s country.
pleasure-at-meeting = { GENDER($host) ->
        [feminine] أعربت
       *[other] أعرب
    } { NAME($host, form: "address") } في مستهل المحادثات عن بالغ { GENDER($host) ->
        [feminine] سرورها
       *[other] سروره
    } بلقاء { NAME($guest, form: "address") }، و{ GENDER($host) ->
        [feminine] شكرت
       *[other] شكر
    } { $guest-country } على ما قوبلت به زيارة { NAME($princess) } من حفاوة وكرم ضيافة.

# The host, on the community of Japanese descent in the guest’s country.
nikkei-bonds = و{ GENDER($host) ->
        [feminine] وصفت
       *[other] وصف
    } { NAME($host, form: "address") } الروابط التي نسجها مجتمع النيكي (المهاجرون اليابانيون وذريتهم) بين البلدين بأنها روابط خاصة، و{ GENDER($host) ->
        [feminine] أكدت
       *[other] أكد
    } أن { $host-country } ستعتز بها.

# The guest, in reply. $princess: the member of the Imperial Family who visited.
gratitude-for-visit = وردا على ذلك، { GENDER($guest) ->
        [feminine] نقلت
       *[other] نقل
    } { NAME($guest, form: "address") } امتنان { $guest-country } للزيارة التي قامت بها { NAME($princess) } إلى البلد.

# $by: who says it. $anniversary: number of years (the 150th anniversary).
special-occasion = ثم { GENDER($by) ->
        [feminine] أوضحت
       *[other] أوضح
    } { NAME($by, form: "address") } ما يجعل الاجتماع الحالي بين الوزيرين مناسبة خاصة:
    فالبلدان يتمتعان بتاريخ وثقافة عريقين، وتجمعهما قيم مشتركة، ويحتفلان هذا العام بالذكرى السنوية الـ{ $anniversary }
    لإقامة العلاقات الدبلوماسية.

## Item 2: cooperation between the two countries

# Both ministers.
road-map = أكد { both-ministers.inside } أنهما سيوحدان جهودهما في إعداد خارطة طريق للتعاون الثنائي.

# Both ministers.
economic-potential = وأعرب { both-ministers.inside } مجددا عن اقتناعهما بأن العلاقات الاقتصادية بين البلدين تنطوي على إمكانات كبيرة
    لتعزيزها.

# $plenary: number of the plenary meeting. $council: the business council.
# $plenary-country: the country where it met.
plenary-of-council = وفي هذا السياق، أعربا عن تقديرهما الكبير للجلسة العامة الـ{ $plenary } { NAME($council, form: "of") }، التي عُقدت
    مؤخرا في { $plenary-country }.

# $foundation: the cultural foundation. $foundation-office: the place of its new office.
cultural-exchange = وأكدا كذلك عزمهما على توسيع نطاق التبادل الثقافي والأكاديمي، بوسائل منها الاستفادة من المكتب الذي افتتحته
    { $foundation } في { NAME($foundation-office, form: "full") }، وهو أول مكتب لها في بلدان أمريكا الجنوبية الناطقة بالإسبانية.

## Item 4: the anniversary year and the next meeting

# $meeting-of-the-year: how many times the two foreign ministers have met this year (3 = الثالثة).
# $anniversary: number of years.
meeting-in-anniversary-year = رحب { both-ministers.inside } بأن هذه هي المرة { $meeting-of-the-year ->
        [1] الأولى
        [2] الثانية
        [3] الثالثة
        [4] الرابعة
        [5] الخامسة
        [6] السادسة
        [7] السابعة
        [8] الثامنة
        [9] التاسعة
       *[other] الـ{ $meeting-of-the-year }
    } التي يجتمع فيها وزيرا خارجية { $host-country } و{ $guest-country } في العام الذي يصادف الذكرى السنوية الـ{ $anniversary }
    لإقامة العلاقات الدبلوماسية بين البلدين.

# $apec-next: the APEC year that the guest’s country will host.
meeting-again = وتطلعا إلى إمكانية عقد لقاء جديد بمناسبة { $apec-next }، جدد { both-ministers.inside } التزامهما بالتعاون من أجل زيادة
    تعميق العلاقات بين البلدين.
