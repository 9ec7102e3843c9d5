//! The first sentence of every record, against the sentence that a ministry would write.

use crate::project::{PERU, Project, published};
use crate::text;

#[track_caller]
fn lead(record: &str, locale: &str, expected: &str) {
    let page = text::readable(&published().pdf_text(record, locale), locale);
    let expected = text::readable(expected, locale);
    assert!(
        page.contains(&expected),
        "expected: {expected}\nthe page: {page}"
    );
}

#[test]
fn the_lead_of_a_meeting_on_the_margins_of_a_conference() {
    lead(
        PERU,
        "en",
        "On November 15, at 12:10 p.m. local time (5:10 a.m. on November 16 JST), Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, who was in San Francisco, the United States, for the APEC Ministerial Meeting, held a foreign ministers’ meeting of approximately 40 minutes with H.E. Mr. Javier González-Olaechea Franco, Minister of Foreign Affairs of the Republic of Peru. An overview follows.",
    );
    lead(
        PERU,
        "ja",
        "上川陽子外務大臣は、現地時間11月15日午後0時10分（日本時間16日午前5時10分）から約40分間、APEC閣僚会議の機会に訪問中の米国・サンフランシスコにおいて、ハビエル・ゴンサレス＝オラエチェア・フランコ・ペルー共和国外務大臣と外相会談を行いました。概要は、次のとおりです。",
    );
    lead(
        PERU,
        "es",
        "El 15 de noviembre, a las 12:10 p. m., hora local (a las 5:10 a. m. del 16 de noviembre, hora del Japón), la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa, quien se encontraba en San Francisco (Estados Unidos) con motivo de la Reunión Ministerial de APEC, mantuvo una reunión de cancilleres de aproximadamente 40 minutos con el ministro de Relaciones Exteriores de la República del Perú, Excmo. Sr. Javier González-Olaechea Franco. A continuación se ofrece un resumen.",
    );
}

#[test]
fn the_lead_of_a_meeting_on_the_hour() {
    let record = "2023-11-13-japan-chile";
    lead(
        record,
        "en",
        "On November 13, at 4:00 p.m. local time (9:00 a.m. on November 14 JST), Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, who was in San Francisco, the United States, for the APEC Ministerial Meeting, held a foreign ministers’ meeting of approximately 30 minutes with H.E. Mr. Alberto Leo van Klaveren Stork, Minister of Foreign Affairs of the Republic of Chile.",
    );
    lead(
        record,
        "ja",
        "上川陽子外務大臣は、現地時間11月13日午後4時（日本時間14日午前9時）から約30分間、APEC閣僚会議の機会に訪問中の米国・サンフランシスコにおいて、アルベルト・レオ・バン・クラベレン・ストルク・チリ共和国外務大臣と外相会談を行いました。",
    );
    lead(
        record,
        "es",
        "El 13 de noviembre, a las 4:00 p. m., hora local (a las 9:00 a. m. del 14 de noviembre, hora del Japón), la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa, quien se encontraba en San Francisco (Estados Unidos) con motivo de la Reunión Ministerial de APEC, mantuvo una reunión de cancilleres de aproximadamente 30 minutos con el ministro de Relaciones Exteriores de la República de Chile, Excmo. Sr. Alberto Leo van Klaveren Stork.",
    );
}

/// The clocks of both sides are not told for a talk over a distance at home.
#[test]
fn the_lead_of_a_telephone_talk_between_two_women() {
    let record = "2024-01-26-japan-argentina";
    lead(
        record,
        "en",
        "On January 26, at 7:35 p.m., Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a telephone talk of approximately 30 minutes with H.E. Ms. Diana Mondino, Minister of Foreign Affairs, International Trade and Worship of the Argentine Republic.",
    );
    lead(
        record,
        "ja",
        "上川陽子外務大臣は、1月26日午後7時35分から約30分間、ディアナ・モンディーノ・アルゼンチン共和国外務・通商・宗務大臣と電話会談を行いました。",
    );
    lead(
        record,
        "es",
        "El 26 de enero, a las 7:35 p. m., la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa, mantuvo una conversación telefónica de aproximadamente 30 minutos con la ministra de Relaciones Exteriores, Comercio Internacional y Culto de la República Argentina, Excma. Sra. Diana Mondino.",
    );
}

#[test]
fn the_lead_of_a_meeting_and_the_dinner_after_it() {
    let record = "2022-10-11-japan-canada";
    lead(
        record,
        "en",
        "On October 11, at 5:45 p.m., Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a foreign ministers’ meeting of approximately 45 minutes with the Honourable Mélanie Joly, Minister of Foreign Affairs of Canada, who was visiting Japan, followed at 7:00 p.m. by a working dinner of approximately 60 minutes.",
    );
    lead(
        record,
        "ja",
        "林芳正外務大臣は、10月11日午後5時45分から約45分間、日本を訪問中のメラニー・ジョリー・カナダ外務大臣と外相会談を行い、続いて午後7時から約60分間、ワーキング・ディナーを行いました。",
    );
    lead(
        record,
        "es",
        "El 11 de octubre, a las 5:45 p. m., el ministro de Asuntos Exteriores del Japón, Sr. Yoshimasa Hayashi, mantuvo una reunión de cancilleres de aproximadamente 45 minutos con la ministra de Relaciones Exteriores del Canadá, Honorable Sra. Mélanie Joly, quien se encontraba de visita en el Japón, y posteriormente, a las 7:00 p. m., una cena de trabajo de aproximadamente 60 minutos.",
    );
}

/// Two women are «ambas cancilleres», a man and a woman «ambos cancilleres».
#[test]
fn spanish_agrees_in_gender_with_who_was_there() {
    let page = |record| published().pdf_text(record, "es");
    let women = page("2024-01-26-japan-argentina");
    assert!(
        women.contains("Ambas cancilleres") && !women.contains("mbos cancilleres"),
        "{women}"
    );
    assert!(
        women.contains("la canciller Mondino") && !women.contains("el canciller"),
        "{women}"
    );
    let both = page(PERU);
    assert!(
        both.contains("Ambos cancilleres") && !both.contains("mbas cancilleres"),
        "{both}"
    );
}

/// The telephone talk was between two women.
#[test]
fn english_calls_a_woman_she_and_a_man_he() {
    let record = "2024-01-26-japan-argentina";
    let page = published().pdf_text(record, "en");
    let page = text::readable(&page, "en");
    for expected in [
        "on her appointment as foreign minister",
        "Minister Mondino offered her condolences",
        "she also expressed the desire",
    ] {
        assert!(page.contains(expected), "{expected}: {page}");
    }
    for word in [" he ", " his ", " him ", " He ", " His "] {
        assert!(!page.contains(word), "{word:?} in {page}");
    }
    let project = Project::whole();
    project.replace(
        "data/registry/people.yaml",
        "mondino-diana: { gender: feminine }",
        "mondino-diana: { gender: masculine }",
    );
    project.run(["build", record, "--locale", "en"]).ok();
    let page = text::readable(&project.pdf_text(record, "en"), "en");
    for expected in [
        "on his appointment as foreign minister",
        "Minister Mondino offered his condolences",
        "he also expressed the desire",
    ] {
        assert!(page.contains(expected), "{expected}: {page}");
    }
}
