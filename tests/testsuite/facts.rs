//! Every fact of the record is on the page, in the form of its language.

use std::collections::BTreeSet;

use crate::project::{PERU, Project, published};
use crate::text;

/// One fact of the Japan–Peru meeting and how each language prints it.
struct Fact {
    /// What the record calls it.
    key: &'static str,
    en: &'static str,
    ja: &'static str,
    es: &'static str,
}

const fn fact(key: &'static str, en: &'static str, ja: &'static str, es: &'static str) -> Fact {
    Fact { key, en, ja, es }
}

/// Expected forms: the conventions of each language's foreign ministries.
#[rustfmt::skip]
const FACTS: &[Fact] = &[
    fact("publisher", "Ministry of Foreign Affairs of Japan", "外務省", "Ministerio de Asuntos Exteriores del Japón"),
    fact("published", "November 15, 2023", "令和5年11月15日", "15 de noviembre de 2023"),
    fact("section", "Japan–Peru Relations", "日・ペルー関係", "Relaciones entre el Japón y el Perú"),
    fact("kind", "Japan–Peru Foreign Ministers’ Meeting", "日・ペルー外相会談", "Reunión de cancilleres del Japón y del Perú"),
    fact("host", "Ms. KAMIKAWA Yoko", "上川陽子", "Sra. Yoko Kamikawa"),
    fact("host.office", "Minister for Foreign Affairs of Japan", "上川陽子外務大臣", "la ministra de Asuntos Exteriores del Japón"),
    fact("host.address", "Minister Kamikawa", "上川大臣", "la ministra Kamikawa"),
    fact("guest", "H.E. Mr. Javier González-Olaechea Franco", "ハビエル・ゴンサレス＝オラエチェア・フランコ", "Excmo. Sr. Javier González-Olaechea Franco"),
    fact("guest.office", "Minister of Foreign Affairs of the Republic of Peru", "ペルー共和国外務大臣", "el ministro de Relaciones Exteriores de la República del Perú"),
    fact("guest.address", "Minister González-Olaechea", "ゴンサレス＝オラエチェア大臣", "el canciller González-Olaechea"),
    fact("start", "On November 15, at 12:10 p.m. local time", "現地時間11月15日午後0時10分", "El 15 de noviembre, a las 12:10 p. m., hora local"),
    fact("home-zone", "(5:10 a.m. on November 16 JST)", "（日本時間16日午前5時10分）", "(a las 5:10 a. m. del 16 de noviembre, hora del Japón)"),
    fact("duration", "approximately 40 minutes", "約40分間", "aproximadamente 40 minutos"),
    fact("place", "San Francisco, the United States", "米国・サンフランシスコ", "San Francisco (Estados Unidos)"),
    fact("travel", "for the APEC Ministerial Meeting", "APEC閣僚会議に出席するため訪問中", "con motivo de la Reunión Ministerial de APEC"),
    fact("princess", "Her Highness Imperial Princess Kako", "佳子内親王殿下", "Su Alteza Imperial la Princesa Kako"),
    fact("nikkei-bonds", "Nikkei community", "日系社会", "comunidad nikkei"),
    fact("anniversary", "150th anniversary", "150周年", "150.º aniversario"),
    fact("road-map", "road map", "ロードマップ", "hoja de ruta"),
    fact("apec-next", "APEC Peru 2024", "2024年ペルーAPEC", "APEC Perú 2024"),
    fact("plenary", "the 14th Plenary", "第14回", "la 14.ª reunión plenaria"),
    fact("council", "CEPEJA (Peruvian-Japanese Business Council)", "日本ペルー経済協議会", "Consejo Empresarial Peruano-Japonés (CEPEJA)"),
    fact("plenary-country", "had met in Japan", "日本で開催された第14回", "celebrada recientemente en el Japón"),
    fact("foundation", "the Japan Foundation", "国際交流基金", "la Fundación Japón"),
    fact("foundation-office", "Lima, Peru", "ペルー・リマ", "Lima (Perú)"),
    fact("topics", "Israel–Palestine", "イスラエル・パレスチナ情勢", "Israel y Palestina"),
    fact("topics", "Russia’s aggression against Ukraine", "ロシアによるウクライナ侵略", "la agresión de Rusia contra Ucrania"),
    fact("rules-based-order", "the rule of law", "法の支配", "el Estado de derecho"),
    fact("meeting-of-the-year", "the third time", "3回目", "la tercera reunión"),
    fact("links", "More: Japan–Peru Relations", "詳細：日・ペルー関係", "Más información: relaciones entre el Japón y el Perú"),
    fact("id", "2023-11-15-japan-peru", "2023-11-15-japan-peru", "2023-11-15-japan-peru"),
];

/// Facts that the page does not hold in this language, with what was looked for.
fn missing(project: &Project, locale: &str, form: fn(&Fact) -> &'static str) -> Vec<String> {
    let page = text::readable(&project.pdf_text(PERU, locale), locale);
    let absent = FACTS
        .iter()
        .filter(|fact| !page.contains(&text::readable(form(fact), locale)));
    absent
        .map(|fact| format!("{}: {}", fact.key, form(fact)))
        .collect()
}

#[test]
fn the_english_page_holds_every_fact() {
    assert_eq!(missing(published(), "en", |fact| fact.en), [""; 0]);
}

#[test]
fn the_japanese_page_holds_every_fact() {
    assert_eq!(missing(published(), "ja", |fact| fact.ja), [""; 0]);
}

#[test]
fn the_spanish_page_holds_every_fact() {
    assert_eq!(missing(published(), "es", |fact| fact.es), [""; 0]);
}

#[test]
fn the_table_has_a_row_for_every_fact_of_the_record() {
    let record = published().text(&format!("data/{PERU}.yaml"));
    let (_, rest) = record
        .split_once("\nfacts:\n")
        .expect("the record has facts");
    let (facts, _) = rest.split_once("\n\n").expect("something follows");
    let named: BTreeSet<&str> = facts
        .lines()
        .map(|line| line.trim().split(':').next().expect("a name"))
        .collect();
    let rows: BTreeSet<&str> = FACTS.iter().map(|fact| fact.key).collect();
    let without: Vec<_> = named.difference(&rows).collect();
    assert!(without.is_empty(), "no row for {without:?}");
    assert!(named.len() >= 10, "the facts were not found: {named:?}");
}

#[test]
fn a_number_that_changes_in_the_record_changes_in_every_language() {
    let project = Project::peru();
    let file = format!("data/{PERU}.yaml");
    project
        .replace(&file, "anniversary: 150 ", "anniversary: 1234 ")
        .replace(&file, "plenary: 14", "plenary: 22")
        .replace(&file, "meeting-of-the-year: 3", "meeting-of-the-year: 2")
        .replace(&file, "minutes: 40", "minutes: 55");
    project.build().ok();
    let pages = ["en", "ja", "es"].map(|locale| {
        let page = project.pdf_text(PERU, locale);
        text::readable(&page, locale)
    });
    for (page, forms) in pages.iter().zip([
        [
            "1,234th anniversary",
            "the 22nd Plenary",
            "the second time",
            "approximately 55 minutes",
        ],
        ["1,234周年", "第22回", "2回目", "約55分間"],
        [
            "1234.º aniversario",
            "la 22.ª reunión plenaria",
            "la segunda reunión",
            "aproximadamente 55 minutos",
        ],
    ]) {
        for form in forms {
            assert!(page.contains(form), "{form} is not in: {page}");
        }
        for old in ["150", "14", "40"] {
            assert!(!page.contains(old), "{old} is still in: {page}");
        }
    }
}

#[test]
fn the_home_time_follows_from_the_start_and_its_zone() {
    let project = Project::peru();
    // Winter time ended on 12 March 2023: one hour less to Tokyo.
    project.replace(
        &format!("data/{PERU}.yaml"),
        "2023-11-15T12:10[America/Los_Angeles]",
        "2023-07-15T00:00[America/Los_Angeles]",
    );
    project.build().ok();
    for (locale, expected) in [
        ("en", "On July 15, at 12:00 a.m. local time (4:00 p.m. JST)"),
        ("ja", "現地時間7月15日午前0時（日本時間同日午後4時）"),
        (
            "es",
            "El 15 de julio, a las 12:00 a. m., hora local (a las 4:00 p. m., hora del Japón)",
        ),
    ] {
        let page = text::readable(&project.pdf_text(PERU, locale), locale);
        assert!(
            page.contains(&text::readable(expected, locale)),
            "{expected} is not in: {page}"
        );
    }
}
