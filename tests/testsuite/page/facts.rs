//! A fact of every type.

use super::{FULL, page};
use crate::project::LOCALES;
use crate::text;

/// Fact by fact, as each language prints it (CLDR for numbers, money and dates).
#[test]
fn facts_of_every_type_are_printed_in_the_way_of_each_language() {
    let pages = LOCALES.map(|locale| page(FULL, locale));
    for (fact, english, japanese, spanish) in [
        (
            "a whole number",
            "A total of 1,250 delegates",
            "1,250名の",
            "1250 delegados",
        ),
        (
            "a decimal number",
            "growth of 2.50 percent",
            "2.50％の成長",
            "del 2,50 %",
        ),
        ("money", "USD 1,500,000", "USD 1,500,000の", "1 500 000 USD"),
        (
            "a day",
            "on May 1, 2024",
            "令和6年5月1日に",
            "el 1 de mayo de 2024",
        ),
        (
            "an instant, also by the clock of the language",
            "on June 3, at 09:30,",
            "6月3日午前9時30分に",
            "el 3 de junio, a las 9:30 a. m.,",
        ),
        (
            "a length",
            "lasted over 1 hour and 5 minutes",
            "1時間5分余りに",
            "de más de 1 hora y 5 minutos",
        ),
        (
            "a person",
            "of Her Highness Imperial Princess Kako.",
            "佳子内親王殿下の",
            "de Su Alteza Imperial la Princesa Kako.",
        ),
        (
            "an office",
            "appoint a special envoy.",
            "特使を",
            "nombrará un enviado especial.",
        ),
        (
            "a country",
            "to which Chile is",
            "チリも",
            "del que Chile también",
        ),
        (
            "a place",
            "in San Francisco on",
            "サンフランシスコの",
            "en San Francisco el",
        ),
        (
            "an event",
            "at APEC Peru 2024.",
            "2024年ペルーAPECの",
            "en APEC Perú 2024.",
        ),
        (
            "an organisation",
            "visited the Japan Foundation;",
            "国際交流基金は、",
            "Visitaron la Fundación Japón",
        ),
        (
            "a document",
            "recalled the Comprehensive and Progressive Agreement",
            "環太平洋パートナーシップに関する包括的及び先進的な協定（CPTPP）に",
            "recordaron el Tratado Integral y Progresista",
        ),
        (
            "a list of names",
            "with Argentina, the United Nations, and the situation in the Middle East.",
            "アルゼンチン、国連、中東情勢に",
            "con Argentina, las Naciones Unidas y la situación en el Oriente Medio.",
        ),
        (
            "a list of numbers",
            "are 1.5 and 2.25.",
            "1.5、2.25です",
            "son 1,5 y 2,25.",
        ),
        ("an argument", "in room 3,", "第3会議室で", "en la sala 3,"),
        (
            "who is named by an argument",
            "Minister González-Olaechea proposed",
            "ゴンサレス＝オラエチェア大臣は、6月",
            "El canciller González-Olaechea propuso",
        ),
    ] {
        let expected = LOCALES.iter().zip([english, japanese, spanish]);
        for (page, (locale, expected)) in pages.iter().zip(expected) {
            let expected = text::readable(expected, locale);
            assert!(
                page.contains(&expected),
                "{fact}: no {expected:?} in {page}"
            );
        }
    }
}
