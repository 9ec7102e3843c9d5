# Names in Arabic.

## People
## The value is the name in full. "family" is the part used after الوزيرة or الوزير.
## Japanese and Korean names: family name first.

person-blinken-antony = أنتوني بلينكن
    .family = بلينكن
person-chung-eui-yong = تشونغ أوي-يونغ
    .family = تشونغ
person-gonzalez-olaechea-javier = خافيير غونزاليس أولايتشيا فرانكو
    .family = غونزاليس أولايتشيا
person-guterres-antonio = أنطونيو غوتيريش
    .family = غوتيريش
person-hayashi-yoshimasa = هاياشي يوشيماسا
    .family = هاياشي
person-ishiba-shigeru = إيشيبا شيغيرو
    .family = إيشيبا
person-iwaya-takeshi = إيوايا تاكيشي
    .family = إيوايا
person-joly-melanie = ميلاني جولي
    .family = جولي
# A member of the Imperial Family: always with the style.
person-kako = صاحبة السمو الإمبراطوري الأميرة كاكو
    .family = الأميرة كاكو
person-kamikawa-yoko = كاميكاوا يوكو
    .family = كاميكاوا
person-kihara-minoru = كيهارا مينورو
    .family = كيهارا
person-kono-taro = كونو تارو
    .family = كونو
person-manalo-enrique = إنريكي مانالو
    .family = مانالو
person-marcos-ferdinand = فرديناند ماركوس الابن
    .family = ماركوس
person-mondino-diana = ديانا موندينو
    .family = موندينو
person-motegi-toshimitsu = موتيغي توشيميتسو
    .family = موتيغي
person-park-jin = بارك جين
    .family = بارك
person-pato-rimbink = ريمبينك باتو
    .family = باتو
person-pena-santiago = سانتياغو بينيا بالاسيوس
    .family = بينيا
person-popolizio-nestor = نيستور بوبوليسيو بارداليس
    .family = بوبوليسيو
person-schialer-elmer = إلمر سكيالير سالسيدو
    .family = سكيالير
person-teodoro-gilberto = غيلبرتو تيودورو الابن
    .family = تيودورو
person-thomas-greenfield-linda = ليندا توماس-غرينفيلد
    .family = توماس-غرينفيلد
person-van-klaveren-alberto = ألبرتو ليو فان كلافيرين ستورك
    .family = فان كلافيرين

## Styles: what stands before a name in full. $person: the name.
## "plain" is used where the record names no style.

style-plain = { GENDER($person) ->
        [feminine] السيدة { $person }
        [masculine] السيد { $person }
       *[other] { $person }
    }
style-excellency = { GENDER($person) ->
        [feminine] معالي السيدة { $person }
        [masculine] معالي السيد { $person }
       *[other] معالي { $person }
    }
style-excellency-doctor = { GENDER($person) ->
        [feminine] معالي الدكتورة { $person }
        [masculine] معالي الدكتور { $person }
       *[other] معالي { $person }
    }
style-honourable = { GENDER($person) ->
        [feminine] معالي السيدة { $person }
        [masculine] معالي السيد { $person }
       *[other] معالي { $person }
    }
style-honorable = { GENDER($person) ->
        [feminine] معالي السيدة { $person }
        [masculine] معالي السيد { $person }
       *[other] معالي { $person }
    }
style-doctor = { GENDER($person) ->
        [feminine] الدكتورة { $person }
        [masculine] الدكتور { $person }
       *[other] { $person }
    }

# A person with style, name and office, as the lead introduces them. $person: the participant.
# The value follows بين and other prepositions, "subject" and "object" a verb: they differ for
# groups alone. "gender": with which words the clause about a journey begins. "verb": the gender
# of a verb before the name.
introduced = { NAME($person, form: "styled") }، { NAME($person, form: "office") }
    .subject = { NAME($person, form: "styled") }، { NAME($person, form: "office") }
    .object = { NAME($person, form: "styled") }، { NAME($person, form: "office") }
    .gender = { GENDER($person) ->
        [feminine] feminine
       *[other] masculine
    }
    .verb = { GENDER($person) ->
        [feminine] feminine
       *[other] masculine
    }

## Offices
## The value follows the name in the lead. "address" is how later sentences call the person;
## "address-for" the same after لـ. $person: who holds it. $country or $organisation: of what.
## $to: to whom an ambassador or representative is accredited.

office-defence-minister = { GENDER($person) ->
        [feminine] وزيرة دفاع { NAME($country, form: "formal") }
       *[other] وزير دفاع { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للوزيرة { NAME($person, form: "family") }
       *[other] للوزير { NAME($person, form: "family") }
    }
office-defence-minister-JP = { GENDER($person) ->
        [feminine] وزيرة دفاع { NAME($country, form: "formal") }
       *[other] وزير دفاع { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للوزيرة { NAME($person, form: "family") }
       *[other] للوزير { NAME($person, form: "family") }
    }
office-defence-minister-PH = { GENDER($person) ->
        [feminine] وزيرة الدفاع الوطني في { NAME($country, form: "formal") }
       *[other] وزير الدفاع الوطني في { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للوزيرة { NAME($person, form: "family") }
       *[other] للوزير { NAME($person, form: "family") }
    }
office-foreign-minister = { GENDER($person) ->
        [feminine] وزيرة خارجية { NAME($country, form: "formal") }
       *[other] وزير خارجية { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للوزيرة { NAME($person, form: "family") }
       *[other] للوزير { NAME($person, form: "family") }
    }
office-foreign-minister-AR = { GENDER($person) ->
        [feminine] وزيرة الخارجية والتجارة الدولية وشؤون العبادة في { NAME($country, form: "formal") }
       *[other] وزير الخارجية والتجارة الدولية وشؤون العبادة في { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للوزيرة { NAME($person, form: "family") }
       *[other] للوزير { NAME($person, form: "family") }
    }
office-foreign-minister-JP = { GENDER($person) ->
        [feminine] وزيرة خارجية { NAME($country, form: "formal") }
       *[other] وزير خارجية { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للوزيرة { NAME($person, form: "family") }
       *[other] للوزير { NAME($person, form: "family") }
    }
office-foreign-minister-KR = { GENDER($person) ->
        [feminine] وزيرة خارجية { NAME($country, form: "formal") }
       *[other] وزير خارجية { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للوزيرة { NAME($person, form: "family") }
       *[other] للوزير { NAME($person, form: "family") }
    }
office-foreign-minister-PG = { GENDER($person) ->
        [feminine] وزيرة الخارجية والتجارة في { NAME($country, form: "formal") }
       *[other] وزير الخارجية والتجارة في { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للوزيرة { NAME($person, form: "family") }
       *[other] للوزير { NAME($person, form: "family") }
    }
office-foreign-minister-PH = { GENDER($person) ->
        [feminine] وزيرة خارجية { NAME($country, form: "formal") }
       *[other] وزير خارجية { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للوزيرة { NAME($person, form: "family") }
       *[other] للوزير { NAME($person, form: "family") }
    }
office-permanent-representative = { GENDER($person) ->
        [feminine] الممثلة الدائمة { NAME($country, form: "formal-of") } لدى { $to }
       *[other] الممثل الدائم { NAME($country, form: "formal-of") } لدى { $to }
    }
    .address = { GENDER($person) ->
        [feminine] السفيرة { NAME($person, form: "family") }
       *[other] السفير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للسفيرة { NAME($person, form: "family") }
       *[other] للسفير { NAME($person, form: "family") }
    }
office-president = { GENDER($person) ->
        [feminine] رئيسة { NAME($country, form: "formal") }
       *[other] رئيس { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الرئيسة { NAME($person, form: "family") }
       *[other] الرئيس { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للرئيسة { NAME($person, form: "family") }
       *[other] للرئيس { NAME($person, form: "family") }
    }
office-prime-minister = { GENDER($person) ->
        [feminine] رئيسة وزراء { NAME($country, form: "formal") }
       *[other] رئيس وزراء { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] رئيسة الوزراء { NAME($person, form: "family") }
       *[other] رئيس الوزراء { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] لرئيسة الوزراء { NAME($person, form: "family") }
       *[other] لرئيس الوزراء { NAME($person, form: "family") }
    }
office-secretary-general = { GENDER($person) ->
        [feminine] الأمينة العامة { NAME($organisation, form: "of") }
       *[other] الأمين العام { NAME($organisation, form: "of") }
    }
    .address = { GENDER($person) ->
        [feminine] الأمينة العامة { NAME($person, form: "family") }
       *[other] الأمين العام { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للأمينة العامة { NAME($person, form: "family") }
       *[other] للأمين العام { NAME($person, form: "family") }
    }
office-secretary-of-state = { GENDER($person) ->
        [feminine] وزيرة خارجية { NAME($country, form: "formal") }
       *[other] وزير خارجية { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
    .address-for = { GENDER($person) ->
        [feminine] للوزيرة { NAME($person, form: "family") }
       *[other] للوزير { NAME($person, form: "family") }
    }

## Countries
## The value is the name inside a sentence. "formal": the full name, in offices. "formal-of": the
## full name after لـ. "with": the name after بـ.

country-AR = الأرجنتين
    .formal = جمهورية الأرجنتين
    .formal-of = لجمهورية الأرجنتين
    .with = بالأرجنتين
country-CA = كندا
    .formal = كندا
    .formal-of = لكندا
    .with = بكندا
country-CL = شيلي
    .formal = جمهورية شيلي
    .formal-of = لجمهورية شيلي
    .with = بشيلي
country-CN = الصين
    .formal = جمهورية الصين الشعبية
    .formal-of = لجمهورية الصين الشعبية
    .with = بالصين
country-GB = المملكة المتحدة
    .formal = المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
    .formal-of = للمملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
    .with = بالمملكة المتحدة
country-JP = اليابان
    .formal = اليابان
    .formal-of = لليابان
    .with = باليابان
country-KP = كوريا الشمالية
    .formal = كوريا الشمالية
    .formal-of = لكوريا الشمالية
    .with = بكوريا الشمالية
country-KR = جمهورية كوريا
    .formal = جمهورية كوريا
    .formal-of = لجمهورية كوريا
    .with = بجمهورية كوريا
country-MM = ميانمار
    .formal = جمهورية اتحاد ميانمار
    .formal-of = لجمهورية اتحاد ميانمار
    .with = بميانمار
country-PE = بيرو
    .formal = جمهورية بيرو
    .formal-of = لجمهورية بيرو
    .with = ببيرو
country-PG = بابوا غينيا الجديدة
    .formal = دولة بابوا غينيا الجديدة المستقلة
    .formal-of = لدولة بابوا غينيا الجديدة المستقلة
    .with = ببابوا غينيا الجديدة
country-PH = الفلبين
    .formal = جمهورية الفلبين
    .formal-of = لجمهورية الفلبين
    .with = بالفلبين
country-PY = باراغواي
    .formal = جمهورية باراغواي
    .formal-of = لجمهورية باراغواي
    .with = بباراغواي
country-US = الولايات المتحدة
    .formal = الولايات المتحدة الأمريكية
    .formal-of = للولايات المتحدة الأمريكية
    .with = بالولايات المتحدة

## Places. The value is the bare name. "full": with the country, whose name is $country.

place-lima = ليما
    .full = ليما { NAME($country, form: "with") }
place-manila = مانيلا
    .full = مانيلا { NAME($country, form: "with") }
place-new-york = نيويورك
    .full = نيويورك { NAME($country, form: "with") }
place-port-moresby = بورت مورسبي
    .full = بورت مورسبي { NAME($country, form: "with") }
place-san-francisco = سان فرانسيسكو
    .full = سان فرانسيسكو { NAME($country, form: "with") }
place-tokyo = طوكيو
    .full = طوكيو { NAME($country, form: "with") }

## Organisations. "of": after لـ.

organisation-cepeja = مجلس الأعمال البيروفي الياباني (CEPEJA)
    .of = لمجلس الأعمال البيروفي الياباني (CEPEJA)
organisation-g7 = مجموعة السبع
    .of = لمجموعة السبع
organisation-iaea = الوكالة الدولية للطاقة الذرية
    .of = للوكالة الدولية للطاقة الذرية
organisation-japan-foundation = مؤسسة اليابان
    .of = لمؤسسة اليابان
organisation-mofa-japan = وزارة الخارجية اليابانية
    .of = لوزارة الخارجية اليابانية
organisation-un = الأمم المتحدة
    .of = للأمم المتحدة
organisation-un-security-council = مجلس الأمن التابع للأمم المتحدة
    .of = لمجلس الأمن التابع للأمم المتحدة

## Events and topics

event-apec-2024 = أبيك بيرو 2024
event-apec-ministerial-2018 = الاجتماع الوزاري لأبيك
event-apec-ministerial-2023 = الاجتماع الوزاري لأبيك
event-expo-2025 = معرض إكسبو 2025 أوساكا كانساي باليابان
event-g7-foreign-ministers-2023 = اجتماع وزراء خارجية مجموعة السبع
event-un-general-assembly-2021 = الجمعية العامة للأمم المتحدة
event-un-general-assembly-2023 = الجمعية العامة للأمم المتحدة
event-china-actions = تصرفات الصين الأخيرة
event-east-china-sea = بحر الصين الشرقي
event-gaza-humanitarian-situation = الوضع الإنساني في غزة
event-israel-palestine = الوضع المحيط بإسرائيل وفلسطين
event-korean-peninsula = شبه الجزيرة الكورية
event-middle-east = الوضع في الشرق الأوسط
event-myanmar = الوضع في ميانمار
event-noto-earthquake-2024 = زلزال شبه جزيرة نوتو لعام 2024
event-second-thomas-shoal-2024 = الأنشطة الخطرة التي وقعت مؤخرا عند شعاب توماس الثانية
event-south-china-sea = بحر الصين الجنوبي
event-taiwan = تايوان
event-ukraine = الوضع في أوكرانيا
event-ukraine-aggression = عدوان روسيا على أوكرانيا
event-ukraine-attacks-2022-10 = الهجمات التي شنتها روسيا في 10 أكتوبر على مدن أوكرانية، من بينها كييف ولفيف
event-ukraine-incorporation = «الضم» المزعوم لمناطق من أوكرانيا من جانب روسيا

## Documents. The value stands in a list and in a sentence; "of": after لـ.

document-cptpp = الاتفاق الشامل والتقدمي للشراكة عبر المحيط الهادئ (CPTPP)
    .of = للاتفاق الشامل والتقدمي للشراكة عبر المحيط الهادئ (CPTPP)
document-japan-canada-action-plan = خطة العمل بين اليابان وكندا للإسهام في منطقة المحيطين الهندي والهادئ الحرة والمفتوحة
    .of = لخطة العمل بين اليابان وكندا للإسهام في منطقة المحيطين الهندي والهادئ الحرة والمفتوحة
document-japan-paraguay-investment-agreement = اتفاق الاستثمار بين اليابان وباراغواي
    .of = لاتفاق الاستثمار بين اليابان وباراغواي
document-japan-paraguay-political-consultations = مذكرة التعاون بشأن آلية المشاورات السياسية
    .of = لمذكرة التعاون بشأن آلية المشاورات السياسية
document-japan-paraguay-visa-exemption = المذكرات المتبادلة بشأن إعفاء حاملي جوازات السفر العادية لباراغواي من تأشيرة الإقامة القصيرة
    .of = للمذكرات المتبادلة بشأن إعفاء حاملي جوازات السفر العادية لباراغواي من تأشيرة الإقامة القصيرة
document-japan-philippines-2-2-press-release = البيان الصحفي المشترك بشأن نتائج الاجتماع الثاني لوزراء الخارجية والدفاع (2+2)
    .of = للبيان الصحفي المشترك بشأن نتائج الاجتماع الثاني لوزراء الخارجية والدفاع (2+2)
# "of": the short name, for the full one is too long for a sentence.
document-japan-philippines-reciprocal-access = الاتفاق بين اليابان وجمهورية الفلبين بشأن تيسير الوصول المتبادل والتعاون بين قوات الدفاع الذاتي اليابانية والقوات المسلحة الفلبينية
    .of = لاتفاق الوصول المتبادل بين اليابان والفلبين
document-unclos = اتفاقية الأمم المتحدة لقانون البحار
    .of = لاتفاقية الأمم المتحدة لقانون البحار

## Groups of people without names. $count: how many. $country: from where.
## The value follows بين and other prepositions, "subject" and "object" a verb. "address" stands in
## the title, "address-for" is the same after لـ. "gender" is always "group": a clause about a journey
## does not agree with it. "verb": the gender of a verb before it.

group-parliamentarians = { $count ->
        [one] برلماني واحد من { $country }
        [two] برلمانيين اثنين من { $country }
        [few] مجموعة من { $count }{"\u00A0"}برلمانيين من { $country }
        [many] مجموعة من { $count }{"\u00A0"}برلمانيا من { $country }
       *[other] مجموعة من { $count }{"\u00A0"}برلماني من { $country }
    }
    .subject = { $count ->
        [one] برلماني واحد من { $country }
        [two] برلمانيان اثنان من { $country }
        [few] مجموعة من { $count }{"\u00A0"}برلمانيين من { $country }
        [many] مجموعة من { $count }{"\u00A0"}برلمانيا من { $country }
       *[other] مجموعة من { $count }{"\u00A0"}برلماني من { $country }
    }
    .object = { $count ->
        [one] برلمانيا واحدا من { $country }
        [two] برلمانيين اثنين من { $country }
        [few] مجموعة من { $count }{"\u00A0"}برلمانيين من { $country }
        [many] مجموعة من { $count }{"\u00A0"}برلمانيا من { $country }
       *[other] مجموعة من { $count }{"\u00A0"}برلماني من { $country }
    }
    .address = { $count ->
        [one] برلماني من { $country }
       *[other] برلمانيين من { $country }
    }
    .address-for = { $count ->
        [one] لبرلماني من { $country }
       *[other] لبرلمانيين من { $country }
    }
    .gender = group
    .verb = { $count ->
        [one] masculine
        [two] masculine
       *[other] feminine
    }

## Kinds of event
## The value is the bare name, for those who search. "phrase": inside a sentence, "object": the same
## as the object of a verb. "title": in the title, where "among" says who stands after it (parties,
## people, call, ministers, or of-ministers). "gender": that of the first noun, with which other words
## agree. "held": the verb before it, "he-held" and "she-held": the verb of one side that held it.

kind-foreign-ministers-meeting = اجتماع على مستوى وزراء الخارجية
    .phrase = اجتماع على مستوى وزراء الخارجية
    .object = اجتماعا على مستوى وزراء الخارجية
    .title = اجتماع
    .among = of-ministers
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-two-plus-two-meeting = اجتماع لوزراء الخارجية والدفاع (2+2)
    .phrase = اجتماع لوزراء الخارجية والدفاع (2+2)
    .object = اجتماعا لوزراء الخارجية والدفاع (2+2)
    .title = اجتماع وزراء الخارجية والدفاع (2+2)
    .among = parties
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-summit-meeting = اجتماع قمة
    .phrase = اجتماع قمة
    .object = اجتماع قمة
    .title = اجتماع قمة
    .among = parties
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-small-group-meeting = اجتماع مصغر
    .phrase = اجتماع مصغر
    .object = اجتماعا مصغرا
    .title = اجتماع مصغر
    .among = parties
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-working-breakfast = فطور عمل
    .phrase = فطور عمل
    .object = فطور عمل
    .title = فطور عمل
    .among = parties
    .gender = masculine
    .held = أقيم
    .he-held = أقام
    .she-held = أقامت
kind-working-lunch = غداء عمل
    .phrase = غداء عمل
    .object = غداء عمل
    .title = غداء عمل
    .among = parties
    .gender = masculine
    .held = أقيم
    .he-held = أقام
    .she-held = أقامت
kind-working-dinner = عشاء عمل
    .phrase = عشاء عمل
    .object = عشاء عمل
    .title = عشاء عمل
    .among = parties
    .gender = masculine
    .held = أقيم
    .he-held = أقام
    .she-held = أقامت
kind-telephone-talk = محادثة هاتفية
    .phrase = محادثة هاتفية
    .object = محادثة هاتفية
    .title = محادثة هاتفية
    .among = parties
    .gender = feminine
    .held = أجريت
    .he-held = أجرى
    .she-held = أجرت
kind-video-conference = اجتماع عبر الفيديو
    .phrase = اجتماع عبر الفيديو
    .object = اجتماعا عبر الفيديو
    .title = اجتماع عبر الفيديو
    .among = parties
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-courtesy-call = زيارة مجاملة
    .phrase = زيارة مجاملة
    .object = زيارة مجاملة
    .title = زيارة مجاملة
    .among = call
    .gender = feminine
    .held = جرت
    .he-held = أجرى
    .she-held = أجرت
kind-pull-aside = لقاء غير رسمي
    .phrase = لقاء غير رسمي
    .object = لقاء غير رسمي
    .title = لقاء غير رسمي
    .among = parties
    .gender = masculine
    .held = جرى
    .he-held = أجرى
    .she-held = أجرت
kind-signing = مراسم توقيع
    .phrase = مراسم توقيع
    .object = مراسم توقيع
    .title = مراسم توقيع
    .among = parties
    .gender = feminine
    .held = أقيمت
    .he-held = أقام
    .she-held = أقامت
kind-exchange-of-letters = تبادل رسائل
    .phrase = تبادل رسائل
    .object = تبادل رسائل
    .title = تبادل رسائل
    .among = parties
    .gender = masculine
    .held = جرى
    .he-held = أجرى
    .she-held = أجرت
kind-welcome-ceremony = مراسم ترحيب
    .phrase = مراسم ترحيب
    .object = مراسم ترحيب
    .title = مراسم ترحيب
    .among = people
    .gender = feminine
    .held = أقيمت
    .he-held = أقام
    .she-held = أقامت
kind-joint-press-announcement = لقاء صحفي مشترك
    .phrase = لقاء صحفي مشترك
    .object = لقاء صحفيا مشتركا
    .title = لقاء صحفي مشترك
    .among = people
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-meeting = اجتماع
    .phrase = اجتماع
    .object = اجتماعا
    .title = اجتماع
    .among = parties
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-trilateral-meeting = اجتماع ثلاثي
    .phrase = اجتماع ثلاثي
    .object = اجتماعا ثلاثيا
    .title = اجتماع ثلاثي
    .among = parties
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-expanded-meeting = اجتماع موسع
    .phrase = اجتماع موسع
    .object = اجتماعا موسعا
    .title = اجتماع موسع
    .among = parties
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-plenary-session = جلسة عامة
    .phrase = جلسة عامة
    .object = جلسة عامة
    .title = جلسة عامة
    .among = parties
    .gender = feminine
    .held = عُقدت
    .he-held = عقد
    .she-held = عقدت
kind-policy-dialogue = حوار بشأن السياسات
    .phrase = حوار بشأن السياسات
    .object = حوارا بشأن السياسات
    .title = حوار بشأن السياسات
    .among = parties
    .gender = masculine
    .held = جرى
    .he-held = أجرى
    .she-held = أجرت
kind-press-conference = مؤتمر صحفي
    .phrase = مؤتمر صحفي
    .object = مؤتمرا صحفيا
    .title = مؤتمر صحفي
    .among = people
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-foreign-ministers-working-breakfast = فطور عمل على مستوى وزراء الخارجية
    .phrase = فطور عمل
    .object = فطور عمل
    .title = فطور عمل
    .among = ministers
    .gender = masculine
    .held = أقيم
    .he-held = أقام
    .she-held = أقامت
kind-foreign-ministers-working-lunch = غداء عمل على مستوى وزراء الخارجية
    .phrase = غداء عمل
    .object = غداء عمل
    .title = غداء عمل
    .among = ministers
    .gender = masculine
    .held = أقيم
    .he-held = أقام
    .she-held = أقامت
kind-foreign-ministers-working-dinner = عشاء عمل على مستوى وزراء الخارجية
    .phrase = عشاء عمل
    .object = عشاء عمل
    .title = عشاء عمل
    .among = ministers
    .gender = masculine
    .held = أقيم
    .he-held = أقام
    .she-held = أقامت
kind-foreign-ministers-telephone-talk = محادثة هاتفية على مستوى وزراء الخارجية
    .phrase = محادثة هاتفية
    .object = محادثة هاتفية
    .title = محادثة هاتفية
    .among = ministers
    .gender = feminine
    .held = أجريت
    .he-held = أجرى
    .she-held = أجرت
kind-foreign-ministers-video-conference = اجتماع عبر الفيديو على مستوى وزراء الخارجية
    .phrase = اجتماع عبر الفيديو
    .object = اجتماعا عبر الفيديو
    .title = اجتماع عبر الفيديو
    .among = ministers
    .gender = masculine
    .held = عُقد
    .he-held = عقد
    .she-held = عقدت
kind-exchange-of-notes = تبادل مذكرات
    .phrase = تبادل مذكرات
    .object = تبادل مذكرات
    .title = تبادل مذكرات
    .among = parties
    .gender = masculine
    .held = جرى
    .he-held = أجرى
    .she-held = أجرت

## Languages, as in النصان الإنجليزي والياباني. "feminine": after اللغة or more than two texts.

language-ar = العربي
    .feminine = العربية
language-en = الإنجليزي
    .feminine = الإنجليزية
language-es = الإسباني
    .feminine = الإسبانية
language-fr = الفرنسي
    .feminine = الفرنسية
language-ja = الياباني
    .feminine = اليابانية

## Names of the time in a time zone, after the hour or the day

zone-asia-tokyo = بتوقيت اليابان
