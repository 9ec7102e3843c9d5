//! The title of every kind of event, and how pairs of countries are joined in it.

use crate::project::{LOCALES, PERU, Project};

/// The titles in every language of meetings like the Japan–Peru meeting: for each, the
/// section and the kind of the event.
fn titles(meetings: &[(&str, &str)]) -> Vec<[String; 3]> {
    let project = Project::peru();
    let record = project.text(&format!("data/{PERU}.yaml"));
    let ids: Vec<String> = (1..=meetings.len())
        .map(|n| format!("{PERU}-{n}"))
        .collect();
    for (id, (section, kind)) in ids.iter().zip(meetings) {
        let file = format!("data/{id}.yaml");
        project
            .write(&file, &record)
            .replace(&file, "section: [JP, PE]", &format!("section: {section}"))
            .replace(&file, "of: PE,", &format!("of: {},", &section[5..7]))
            .replace(
                &file,
                "kind: foreign-ministers-meeting",
                &format!("kind: {kind}"),
            );
        if *kind == "courtesy-call" {
            project.replace(
                &file,
                "kind: courtesy-call",
                "kind: courtesy-call\n    by: guest",
            );
        }
        if matches!(*kind, "telephone-talk" | "video-conference") {
            project
                .replace(&file, "    place: san-francisco\n", "")
                .replace(
                    &file,
                    "    travel: { who: host, occasion: apec-ministerial-2023 }\n",
                    "",
                );
        }
        for locale in LOCALES {
            let folder = format!("locales/{locale}/meetings");
            project.copy(
                &format!("{folder}/{PERU}.ftl"),
                &format!("{folder}/{id}.ftl"),
            );
        }
    }
    project.run(["build", "--emit", "typ"]).ok();
    let title = |locale: &str, id: &String| {
        let source = project.text(&format!("out/{locale}/{id}.typ"));
        let line = source
            .lines()
            .find_map(|line| line.strip_prefix("  title: \""));
        let title = line.and_then(|line| line.strip_suffix("\","));
        title.expect("a title").to_owned()
    };
    ids.iter()
        .map(|id| LOCALES.map(|locale| title(locale, id)))
        .collect()
}

#[test]
fn every_kind_of_event_has_its_title() {
    let expected = [
        (
            "foreign-ministers-meeting",
            "Japan–Peru Foreign Ministers’ Meeting",
            "日・ペルー外相会談",
            "Reunión de cancilleres del Japón y del Perú",
        ),
        (
            "summit-meeting",
            "Japan–Peru Summit Meeting",
            "日・ペルー首脳会談",
            "Reunión cumbre entre el Japón y el Perú",
        ),
        (
            "small-group-meeting",
            "Japan–Peru Small-Group Meeting",
            "日・ペルー少人数会合",
            "Reunión en formato reducido entre el Japón y el Perú",
        ),
        (
            "working-breakfast",
            "Japan–Peru Working Breakfast",
            "日・ペルーワーキング・ブレックファスト",
            "Desayuno de trabajo entre el Japón y el Perú",
        ),
        (
            "working-lunch",
            "Japan–Peru Working Lunch",
            "日・ペルーワーキング・ランチ",
            "Almuerzo de trabajo entre el Japón y el Perú",
        ),
        (
            "working-dinner",
            "Japan–Peru Working Dinner",
            "日・ペルーワーキング・ディナー",
            "Cena de trabajo entre el Japón y el Perú",
        ),
        (
            "telephone-talk",
            "Japan–Peru Telephone Talk",
            "日・ペルー電話会談",
            "Conversación telefónica entre el Japón y el Perú",
        ),
        (
            "video-conference",
            "Japan–Peru Video Conference",
            "日・ペルーテレビ会談",
            "Videoconferencia entre el Japón y el Perú",
        ),
        (
            "courtesy-call",
            "Courtesy Call on Minister Kamikawa by Minister González-Olaechea",
            "ゴンサレス＝オラエチェア大臣による上川大臣表敬",
            "Visita de cortesía del canciller González-Olaechea a la ministra Kamikawa",
        ),
        (
            "pull-aside",
            "Japan–Peru Informal Talk",
            "日・ペルー立ち話",
            "Conversación informal entre el Japón y el Perú",
        ),
        (
            "signing",
            "Japan–Peru Signing Ceremony",
            "日・ペルー署名式",
            "Ceremonia de firma entre el Japón y el Perú",
        ),
        (
            "exchange-of-letters",
            "Japan–Peru Exchange of Letters",
            "日・ペルー間の書簡の交換",
            "Canje de cartas entre el Japón y el Perú",
        ),
    ];
    let meetings = expected.map(|(kind, ..)| ("[JP, PE]", kind));
    for ((kind, english, japanese, spanish), titles) in expected.iter().zip(titles(&meetings)) {
        assert_eq!(titles, [*english, *japanese, *spanish], "{kind}");
    }
}

/// 日英 and 日・ペルー: the abbreviation, and whether a dot stands before it, are data of
/// the translation. Spanish has the article that the country needs.
#[test]
fn pairs_of_countries_are_joined_in_the_way_of_the_language() {
    let expected = [
        (
            "[JP, GB]",
            "Japan–UK",
            "日英",
            "del Japón y del Reino Unido",
        ),
        (
            "[JP, KR]",
            "Japan–ROK",
            "日韓",
            "del Japón y de la República de Corea",
        ),
        (
            "[JP, US]",
            "Japan–U.S.",
            "日米",
            "del Japón y de los Estados Unidos",
        ),
        ("[JP, CN]", "Japan–China", "日中", "del Japón y de China"),
        ("[JP, CA]", "Japan–Canada", "日加", "del Japón y del Canadá"),
        (
            "[JP, AR]",
            "Japan–Argentina",
            "日・アルゼンチン",
            "del Japón y de la Argentina",
        ),
        (
            "[JP, CL]",
            "Japan–Chile",
            "日・チリ",
            "del Japón y de Chile",
        ),
    ];
    let meetings = expected.map(|(section, ..)| (section, "foreign-ministers-meeting"));
    for ((section, english, japanese, spanish), titles) in expected.iter().zip(titles(&meetings)) {
        assert_eq!(
            titles,
            [
                format!("{english} Foreign Ministers’ Meeting"),
                format!("{japanese}外相会談"),
                format!("Reunión de cancilleres {spanish}"),
            ],
            "{section}"
        );
    }
}

#[test]
fn a_title_of_the_record_alone_may_say_a_fact_that_no_sentence_does() {
    use crate::project::PERU;
    let project = Project::small();
    let record = format!("data/{PERU}.yaml");
    project.replace(&record, "  plenary: 14\n", "  plenary: 14\n  other: 15\n");
    let said = project.check().ok();
    assert!(said.stderr.contains("warning[unused-fact]"), "{said}");
    for (tag, title) in [
        ("en", "Meeting number { $other }"),
        ("es", "Reunión número { $other }"),
        ("ja", "第{ $other }回会談"),
    ] {
        let file = format!("locales/{tag}/meetings/{PERU}.ftl");
        project.append(&file, &format!("\ntitle = {title}\n"));
    }
    let said = project.check().ok();
    assert_eq!(said.stderr, "");
}
