//! The title of every kind of event, and how pairs of countries are joined in it.

use crate::project::{LOCALES, PERU, Project};

/// The titles of the Japan–Peru meeting were it of another kind, or with another country.
fn titles(section: &str, kind: &str) -> [String; 3] {
    let project = Project::peru();
    let file = format!("data/{PERU}.yaml");
    project
        .replace(&file, "section: [JP, PE]", &format!("section: {section}"))
        .replace(
            &file,
            "kind: foreign-ministers-meeting",
            &format!("kind: {kind}"),
        );
    if matches!(kind, "telephone-talk" | "video-conference") {
        project
            .replace(&file, "    place: san-francisco\n", "")
            .replace(
                &file,
                "    travel: { who: host, occasion: apec-ministerial-2023 }\n",
                "",
            );
    }
    project.run(["build", PERU, "--emit", "typ"]).ok();
    LOCALES.map(|locale| {
        let source = project.text(&format!("out/{locale}/{PERU}.typ"));
        let line = source
            .lines()
            .find_map(|line| line.strip_prefix("  title: \""));
        let title = line.and_then(|line| line.strip_suffix("\","));
        title.expect("a title").to_owned()
    })
}

#[test]
fn every_kind_of_event_has_its_title() {
    for (kind, english, japanese, spanish) in [
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
            "Courtesy Call by Minister Kamikawa on Minister González-Olaechea",
            "上川大臣によるゴンサレス＝オラエチェア大臣表敬",
            "Visita de cortesía: canciller González-Olaechea y ministra Kamikawa",
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
            "日・ペルー書簡の交換",
            "Canje de cartas entre el Japón y el Perú",
        ),
    ] {
        assert_eq!(titles("[JP, PE]", kind), [english, japanese, spanish]);
    }
}

/// 日英 and 日・ペルー: the abbreviation, and whether a dot stands before it, are data of
/// the translation. Spanish has the article that the country needs.
#[test]
fn pairs_of_countries_are_joined_in_the_way_of_the_language() {
    for (section, english, japanese, spanish) in [
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
    ] {
        assert_eq!(
            titles(section, "foreign-ministers-meeting"),
            [
                format!("{english} Foreign Ministers’ Meeting"),
                format!("{japanese}外相会談"),
                format!("Reunión de cancilleres {spanish}"),
            ]
        );
    }
}
