# Names in Arabic.

## People
## The value is the name in full. "family" is the part used after الوزيرة or الوزير.
## Japanese and Korean names: family name first.

person-blinken-antony = أنتوني بلينكن
    .family = بلينكن
person-gonzalez-olaechea-javier = خافيير غونزاليس أولايتشيا فرانكو
    .family = غونزاليس أولايتشيا
person-guterres-antonio = أنطونيو غوتيريش
    .family = غوتيريش
person-hayashi-yoshimasa = هاياشي يوشيماسا
    .family = هاياشي
person-iwaya-takeshi = إيوايا تاكيشي
    .family = إيوايا
person-joly-melanie = ميلاني جولي
    .family = جولي
# A member of the Imperial Family: always with the style.
person-kako = صاحبة السمو الإمبراطوري الأميرة كاكو
    .family = الأميرة كاكو
person-kamikawa-yoko = كاميكاوا يوكو
    .family = كاميكاوا
person-kono-taro = كونو تارو
    .family = كونو
person-mondino-diana = ديانا موندينو
    .family = موندينو
person-park-jin = بارك جين
    .family = بارك
person-pato-rimbink = ريمبينك باتو
    .family = باتو
person-popolizio-nestor = نيستور بوبوليسيو بارداليس
    .family = بوبوليسيو
person-schialer-elmer = إلمر سكيالير سالسيدو
    .family = سكيالير
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

# A person with style and office in a list of several people. $person: the participant.
introduced = { NAME($person, form: "styled") } ({ NAME($person, form: "office") })

## Offices
## The value follows the name in the lead. "address" is how later sentences call the person.
## $person: who holds it. $country or $organisation: of what.

office-foreign-minister = { GENDER($person) ->
        [feminine] وزيرة خارجية { NAME($country, form: "formal") }
       *[other] وزير خارجية { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
office-foreign-minister-AR = { GENDER($person) ->
        [feminine] وزيرة الخارجية والتجارة الدولية وشؤون العبادة في { NAME($country, form: "formal") }
       *[other] وزير الخارجية والتجارة الدولية وشؤون العبادة في { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
office-foreign-minister-JP = { GENDER($person) ->
        [feminine] وزيرة خارجية { NAME($country, form: "formal") }
       *[other] وزير خارجية { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
office-foreign-minister-KR = { GENDER($person) ->
        [feminine] وزيرة خارجية { NAME($country, form: "formal") }
       *[other] وزير خارجية { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
office-foreign-minister-PG = { GENDER($person) ->
        [feminine] وزيرة الخارجية والتجارة في { NAME($country, form: "formal") }
       *[other] وزير الخارجية والتجارة في { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }
office-president = { GENDER($person) ->
        [feminine] رئيسة { NAME($country, form: "formal") }
       *[other] رئيس { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الرئيسة { NAME($person, form: "family") }
       *[other] الرئيس { NAME($person, form: "family") }
    }
office-prime-minister = { GENDER($person) ->
        [feminine] رئيسة وزراء { NAME($country, form: "formal") }
       *[other] رئيس وزراء { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] رئيسة الوزراء { NAME($person, form: "family") }
       *[other] رئيس الوزراء { NAME($person, form: "family") }
    }
office-secretary-general = { GENDER($person) ->
        [feminine] الأمينة العامة { NAME($organisation, form: "of") }
       *[other] الأمين العام { NAME($organisation, form: "of") }
    }
    .address = { GENDER($person) ->
        [feminine] الأمينة العامة { NAME($person, form: "family") }
       *[other] الأمين العام { NAME($person, form: "family") }
    }
office-secretary-of-state = { GENDER($person) ->
        [feminine] وزيرة خارجية { NAME($country, form: "formal") }
       *[other] وزير خارجية { NAME($country, form: "formal") }
    }
    .address = { GENDER($person) ->
        [feminine] الوزيرة { NAME($person, form: "family") }
       *[other] الوزير { NAME($person, form: "family") }
    }

## Countries
## The value is the name inside a sentence. "formal": the full name, in offices. "with": after بـ.

country-AR = الأرجنتين
    .formal = جمهورية الأرجنتين
    .with = بالأرجنتين
country-CA = كندا
    .formal = كندا
    .with = بكندا
country-CL = شيلي
    .formal = جمهورية شيلي
    .with = بشيلي
country-CN = الصين
    .formal = جمهورية الصين الشعبية
    .with = بالصين
country-GB = المملكة المتحدة
    .formal = المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
    .with = بالمملكة المتحدة
country-JP = اليابان
    .formal = اليابان
    .with = باليابان
country-KP = كوريا الشمالية
    .formal = كوريا الشمالية
    .with = بكوريا الشمالية
country-KR = جمهورية كوريا
    .formal = جمهورية كوريا
    .with = بجمهورية كوريا
country-PE = بيرو
    .formal = جمهورية بيرو
    .with = ببيرو
country-PG = بابوا غينيا الجديدة
    .formal = دولة بابوا غينيا الجديدة المستقلة
    .with = ببابوا غينيا الجديدة
country-US = الولايات المتحدة
    .formal = الولايات المتحدة الأمريكية
    .with = بالولايات المتحدة

## Places. The value is the bare name. "full": with the country, whose name is $country.

place-lima = ليما
    .full = ليما { NAME($country, form: "with") }
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

## Events and topics

event-apec-2024 = أبيك بيرو 2024
event-apec-ministerial-2018 = الاجتماع الوزاري لأبيك
event-apec-ministerial-2023 = الاجتماع الوزاري لأبيك
event-g7-foreign-ministers-2023 = اجتماع وزراء خارجية مجموعة السبع
event-un-general-assembly-2023 = الجمعية العامة للأمم المتحدة
event-gaza-humanitarian-situation = الوضع الإنساني في غزة
event-israel-palestine = الوضع المحيط بإسرائيل وفلسطين
event-middle-east = الوضع في الشرق الأوسط
event-noto-earthquake-2024 = زلزال شبه جزيرة نوتو لعام 2024
event-ukraine = الوضع في أوكرانيا
event-ukraine-aggression = عدوان روسيا على أوكرانيا
event-ukraine-attacks-2022-10 = الهجمات التي شنتها روسيا في 10 أكتوبر على مدن أوكرانية، من بينها كييف ولفيف
event-ukraine-incorporation = «الضم» المزعوم لمناطق من أوكرانيا من جانب روسيا

## Documents. The value stands in a list and in a sentence; "of": after لـ.

document-cptpp = الاتفاق الشامل والتقدمي للشراكة عبر المحيط الهادئ (CPTPP)
    .of = للاتفاق الشامل والتقدمي للشراكة عبر المحيط الهادئ (CPTPP)
document-japan-canada-action-plan = خطة العمل بين اليابان وكندا للإسهام في منطقة المحيطين الهندي والهادئ الحرة والمفتوحة
    .of = لخطة العمل بين اليابان وكندا للإسهام في منطقة المحيطين الهندي والهادئ الحرة والمفتوحة

## Groups of people without names. $count: how many. $country: from where.
## The value stands in the lead, "address" in the title.

group-parliamentarians = { $count ->
        [one] برلماني واحد من { $country }
        [two] برلمانيين اثنين من { $country }
        [few] مجموعة من { $count }{"\u00A0"}برلمانيين من { $country }
        [many] مجموعة من { $count }{"\u00A0"}برلمانيا من { $country }
       *[other] مجموعة من { $count }{"\u00A0"}برلماني من { $country }
    }
    .address = برلمانيين من { $country }

## Kinds of event
## The value is the bare name, for those who search. "phrase": inside a sentence. "held": with its verb.

kind-foreign-ministers-meeting = اجتماع على مستوى وزراء الخارجية
    .phrase = اجتماع على مستوى وزراء الخارجية
    .held = عُقد اجتماع على مستوى وزراء الخارجية
kind-summit-meeting = اجتماع قمة
    .phrase = اجتماع قمة
    .held = عُقد اجتماع قمة
kind-small-group-meeting = اجتماع مصغر
    .phrase = اجتماع مصغر
    .held = عُقد اجتماع مصغر
kind-working-breakfast = فطور عمل
    .phrase = فطور عمل
    .held = أقيم فطور عمل
kind-working-lunch = غداء عمل
    .phrase = غداء عمل
    .held = أقيم غداء عمل
kind-working-dinner = عشاء عمل
    .phrase = عشاء عمل
    .held = أقيم عشاء عمل
kind-telephone-talk = محادثة هاتفية
    .phrase = محادثة هاتفية
    .held = أجريت محادثة هاتفية
kind-video-conference = اجتماع عبر الفيديو
    .phrase = اجتماع عبر الفيديو
    .held = عُقد اجتماع عبر الفيديو
kind-courtesy-call = زيارة مجاملة
    .phrase = زيارة مجاملة
    .held = جرت زيارة مجاملة
kind-pull-aside = لقاء غير رسمي
    .phrase = لقاء غير رسمي
    .held = جرى لقاء غير رسمي
kind-signing = مراسم توقيع
    .phrase = مراسم توقيع
    .held = أقيمت مراسم توقيع
kind-exchange-of-letters = تبادل رسائل
    .phrase = تبادل رسائل
    .held = جرى تبادل رسائل

## Languages, as in النصان الإنجليزي والياباني

language-ar = العربي
language-en = الإنجليزي
language-es = الإسباني
language-fr = الفرنسي
language-ja = الياباني

## Names of the time in a time zone, after the hour or the day

zone-asia-tokyo = بتوقيت اليابان
