//! The lead of every shape that a meeting can have, against the sentence that a
//! ministry would publish in English, Japanese and Spanish.
//!
//! The records are in `tests/fixtures/shapes`: a lead and one statement each. No line
//! of Rust knows of them; they are told with the repository's own translations.

use std::fs;
use std::sync::LazyLock;

use crate::project::{LOCALES, Project, repository};
use crate::text;

/// The repository's project with the records of `tests/fixtures/shapes` instead of its own.
fn shapes() -> &'static Project {
    static SHAPES: LazyLock<Project> = LazyLock::new(|| {
        let project = Project::whole();
        for record in crate::project::RECORDS {
            project.remove(&format!("data/{record}.yaml"));
        }
        let fixtures = repository().join("tests/fixtures/shapes");
        let files = |folder: &str| {
            let entries = fs::read_dir(fixtures.join(folder)).expect("a folder of fixtures");
            let paths = entries.map(|entry| entry.expect("a name").path());
            let files: Vec<_> = paths.filter(|path| path.is_file()).collect();
            files.into_iter().map(|path| {
                let name = path.file_name().expect("a name").to_string_lossy();
                (name.into_owned(), fs::read(&path).expect("a text"))
            })
        };
        for (name, record) in files("") {
            project.write(&format!("data/{name}"), record);
        }
        for locale in LOCALES {
            project.remove(&format!("locales/{locale}/meetings"));
            for (name, messages) in files(&format!("meetings/{locale}")) {
                project.write(&format!("locales/{locale}/meetings/{name}"), messages);
            }
        }
        let locales = LOCALES.iter().flat_map(|locale| ["--locale", locale]);
        let said = project.run(["build"].into_iter().chain(locales)).ok();
        assert_eq!(said.stderr, "", "the shapes build without a warning");
        project
    });
    &SHAPES
}

/// The lead of a record, followed by the sentence that leads over to its items.
#[track_caller]
fn leads(record: &str, english: &str, japanese: &str, spanish: &str) {
    for (locale, lead, overview) in [
        ("en", english, "An overview follows."),
        ("ja", japanese, "概要は、次のとおりです。"),
        ("es", spanish, "A continuación se ofrece un resumen."),
    ] {
        let page = text::readable(&shapes().pdf_text(record, locale), locale);
        let expected = text::readable(&format!("{lead} {overview}"), locale);
        assert!(
            page.contains(&expected),
            "expected: {expected}\nthe page: {page}"
        );
    }
}

/// The home side is told by its date alone.
#[test]
fn three_ministers_talk_for_a_short_time_around_noon() {
    leads(
        "2023-09-22-japan-us-rok",
        "On September 22, around noon local time (September 23 JST), in New York, the United States, on the occasion of the United Nations General Assembly, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, had an informal talk of short duration with the Honorable Antony Blinken, Secretary of State of the United States of America, and H.E. Dr. PARK Jin, Minister of Foreign Affairs of the Republic of Korea.",
        "上川陽子外務大臣は、現地時間9月22日正午頃（日本時間23日）から短時間、国連総会の機会に米国・ニューヨークにおいて、アントニー・ブリンケン米国国務長官及び朴振（パク・チン）韓国外交部長官と立ち話を行いました。",
        "El 22 de septiembre, aproximadamente al mediodía, hora local (23 de septiembre, hora del Japón), en Nueva York (Estados Unidos) y con motivo de la Asamblea General de las Naciones Unidas, la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa, mantuvo una conversación informal de corta duración con el secretario de Estado de los Estados Unidos de América, Honorable Sr. Antony Blinken, y el ministro de Relaciones Exteriores de la República de Corea, Excmo. Sr. Dr. Park Jin.",
    );
}

/// Midnight belongs to the day that begins with it.
#[test]
fn two_hours_and_a_half_from_ten_while_it_is_midnight_at_home() {
    leads(
        "2018-08-14-japan-peru",
        "On August 14, at 10:00 a.m. local time (12:00 a.m. on August 15 JST), Mr. KONO Taro, Minister for Foreign Affairs of Japan, who was visiting Lima, Peru, held a foreign ministers’ meeting of 2 hours and 30 minutes with H.E. Mr. Néstor Popolizio Bardales, Minister of Foreign Affairs of the Republic of Peru.",
        "河野太郎外務大臣は、現地時間8月14日午前10時（日本時間15日午前0時）から2時間30分、訪問中のペルー・リマにおいて、ネストル・ポポリシオ・バルダレス・ペルー共和国外務大臣と外相会談を行いました。",
        "El 14 de agosto, a las 10:00 a. m., hora local (a las 12:00 a. m. del 15 de agosto, hora del Japón), el ministro de Asuntos Exteriores del Japón, Sr. Taro Kono, quien se encontraba de visita en Lima (Perú), mantuvo una reunión de cancilleres de 2 horas y 30 minutos con el ministro de Relaciones Exteriores de la República del Perú, Excmo. Sr. Néstor Popolizio Bardales.",
    );
}

/// Half past midnight at home, on the next day.
#[test]
fn a_meeting_of_about_a_quarter_of_an_hour() {
    leads(
        "2024-11-13-japan-peru",
        "On November 13, at 10:30 a.m. local time (12:30 a.m. on November 14 JST), Mr. IWAYA Takeshi, Minister for Foreign Affairs of Japan, who was visiting Lima, Peru, held a foreign ministers’ meeting of approximately 15 minutes with H.E. Mr. Elmer Schialer Salcedo, Minister of Foreign Affairs of the Republic of Peru.",
        "岩屋毅外務大臣は、現地時間11月13日午前10時30分（日本時間14日午前0時30分）から約15分間、訪問中のペルー・リマにおいて、エルメル・シアレル・サルセド・ペルー共和国外務大臣と外相会談を行いました。",
        "El 13 de noviembre, a las 10:30 a. m., hora local (a las 12:30 a. m. del 14 de noviembre, hora del Japón), el ministro de Asuntos Exteriores del Japón, Sr. Takeshi Iwaya, quien se encontraba de visita en Lima (Perú), mantuvo una reunión de cancilleres de aproximadamente 15 minutos con el ministro de Relaciones Exteriores de la República del Perú, Excmo. Sr. Elmer Schialer Salcedo.",
    );
}

/// English and Spanish need not say that the day is the same; Japanese says 同日.
#[test]
fn a_meeting_east_of_japan_is_an_hour_earlier_at_home_on_the_same_day() {
    leads(
        "2018-11-15-japan-papua-new-guinea",
        "On November 15, at 8:38 a.m. local time (7:38 a.m. JST), Mr. KONO Taro, Minister for Foreign Affairs of Japan, who was in Port Moresby, Papua New Guinea, for the APEC Ministerial Meeting, held a foreign ministers’ meeting of approximately 20 minutes with the Honourable Rimbink Pato, Minister for Foreign Affairs and Trade of the Independent State of Papua New Guinea.",
        "河野太郎外務大臣は、現地時間11月15日午前8時38分（日本時間同日午前7時38分）から約20分間、APEC閣僚会議の機会に訪問中のパプアニューギニア・ポートモレスビーにおいて、リムビンク・パト・パプアニューギニア独立国外務・貿易大臣と外相会談を行いました。",
        "El 15 de noviembre, a las 8:38 a. m., hora local (a las 7:38 a. m., hora del Japón), el ministro de Asuntos Exteriores del Japón, Sr. Taro Kono, quien se encontraba en Puerto Moresby (Papua Nueva Guinea) con motivo de la Reunión Ministerial de APEC, mantuvo una reunión de cancilleres de aproximadamente 20 minutos con el ministro de Relaciones Exteriores y Comercio del Estado Independiente de Papua Nueva Guinea, Honorable Sr. Rimbink Pato.",
    );
}

#[test]
fn a_courtesy_call_without_a_time() {
    leads(
        "2024-02-05-courtesy-call",
        "On February 5, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, received a courtesy call from H.E. Mr. Javier González-Olaechea Franco, Minister of Foreign Affairs of the Republic of Peru, who was visiting Japan.",
        "上川陽子外務大臣は、2月5日、日本を訪問中のハビエル・ゴンサレス＝オラエチェア・フランコ・ペルー共和国外務大臣による表敬を受けました。",
        "El 5 de febrero, la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa, recibió la visita de cortesía del ministro de Relaciones Exteriores de la República del Perú, Excmo. Sr. Javier González-Olaechea Franco, quien se encontraba de visita en el Japón.",
    );
}

/// Both are away from home.
#[test]
fn an_end_is_told_where_the_record_has_one_instead_of_a_length() {
    leads(
        "2023-11-14-end-time",
        "On November 14, from 3:30 p.m. local time (8:30 a.m. on November 15 JST) until 4:05 p.m., in San Francisco, the United States, on the occasion of the APEC Ministerial Meeting, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a foreign ministers’ meeting with H.E. Ms. Diana Mondino, Minister of Foreign Affairs, International Trade and Worship of the Argentine Republic.",
        "上川陽子外務大臣は、現地時間11月14日午後3時30分（日本時間15日午前8時30分）から午後4時5分まで、APEC閣僚会議の機会に米国・サンフランシスコにおいて、ディアナ・モンディーノ・アルゼンチン共和国外務・通商・宗務大臣と外相会談を行いました。",
        "El 14 de noviembre, con inicio a las 3:30 p. m., hora local (a las 8:30 a. m. del 15 de noviembre, hora del Japón), y término a las 4:05 p. m., en San Francisco (Estados Unidos) y con motivo de la Reunión Ministerial de APEC, la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa, mantuvo una reunión de cancilleres con la ministra de Relaciones Exteriores, Comercio Internacional y Culto de la República Argentina, Excma. Sra. Diana Mondino.",
    );
}

/// The zone is that of the readers at home: there is no second time.
#[test]
fn eighty_five_minutes_are_not_turned_into_an_hour_and_more() {
    leads(
        "2024-03-04-85-minutes",
        "On March 4, at 12:30 p.m., Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a working lunch of 85 minutes with the Honourable Mélanie Joly, Minister of Foreign Affairs of Canada, who was in Japan for the G7 Foreign Ministers’ Meeting.",
        "上川陽子外務大臣は、3月4日午後0時30分から85分間、G7外相会合の機会に日本を訪問中のメラニー・ジョリー・カナダ外務大臣とワーキング・ランチを行いました。",
        "El 4 de marzo, a las 12:30 p. m., la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa, mantuvo un almuerzo de trabajo de 85 minutos con la ministra de Relaciones Exteriores del Canadá, Honorable Sra. Mélanie Joly, quien se encontraba en el Japón con motivo de la Reunión de Ministros de Relaciones Exteriores del G7.",
    );
}

#[test]
fn over_thirty_minutes() {
    leads(
        "2024-03-05-over-30-minutes",
        "On March 5, at 9:00 a.m. local time (11:00 p.m. JST), Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, who was visiting Lima, Peru, held a foreign ministers’ meeting of over 30 minutes with H.E. Mr. Javier González-Olaechea Franco, Minister of Foreign Affairs of the Republic of Peru.",
        "上川陽子外務大臣は、現地時間3月5日午前9時（日本時間同日午後11時）から30分余り、訪問中のペルー・リマにおいて、ハビエル・ゴンサレス＝オラエチェア・フランコ・ペルー共和国外務大臣と外相会談を行いました。",
        "El 5 de marzo, a las 9:00 a. m., hora local (a las 11:00 p. m., hora del Japón), la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa, quien se encontraba de visita en Lima (Perú), mantuvo una reunión de cancilleres de más de 30 minutos con el ministro de Relaciones Exteriores de la República del Perú, Excmo. Sr. Javier González-Olaechea Franco.",
    );
}

/// The host is Peru’s minister, and home is Lima.
#[test]
fn at_home_it_is_the_day_before() {
    leads(
        "2024-05-20-day-before",
        "On May 20, at 9:15 a.m. local time (7:15 p.m. on May 19 Peru time), H.E. Mr. Javier González-Olaechea Franco, Minister of Foreign Affairs of the Republic of Peru, who was visiting Tokyo, Japan, held a foreign ministers’ meeting of approximately 40 minutes with Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan.",
        "ハビエル・ゴンサレス＝オラエチェア・フランコ・ペルー共和国外務大臣は、現地時間5月20日午前9時15分（ペルー時間19日午後7時15分）から約40分間、訪問中の東京において、上川陽子外務大臣と外相会談を行いました。",
        "El 20 de mayo, a las 9:15 a. m., hora local (a las 7:15 p. m. del 19 de mayo, hora del Perú), el ministro de Relaciones Exteriores de la República del Perú, Excmo. Sr. Javier González-Olaechea Franco, quien se encontraba de visita en Tokio (Japón), mantuvo una reunión de cancilleres de aproximadamente 40 minutos con la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa.",
    );
}

/// Japanese names the month then.
#[test]
fn at_home_it_is_still_the_month_before() {
    leads(
        "2024-06-01-month-before",
        "On June 1, at 8:05 a.m. local time (6:05 p.m. on May 31 Peru time), H.E. Mr. Javier González-Olaechea Franco, Minister of Foreign Affairs of the Republic of Peru, who was visiting Tokyo, Japan, held a foreign ministers’ meeting of just under 45 minutes with Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan.",
        "ハビエル・ゴンサレス＝オラエチェア・フランコ・ペルー共和国外務大臣は、現地時間6月1日午前8時5分（ペルー時間5月31日午後6時5分）から45分弱、訪問中の東京において、上川陽子外務大臣と外相会談を行いました。",
        "El 1 de junio, a las 8:05 a. m., hora local (a las 6:05 p. m. del 31 de mayo, hora del Perú), el ministro de Relaciones Exteriores de la República del Perú, Excmo. Sr. Javier González-Olaechea Franco, quien se encontraba de visita en Tokio (Japón), mantuvo una reunión de cancilleres de algo menos de 45 minutos con la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa.",
    );
}

#[test]
fn a_talk_at_midnight() {
    leads(
        "2023-06-10-midnight",
        "On June 10, at 12:00 a.m., Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a telephone talk of approximately 1 hour with the Honorable Antony Blinken, Secretary of State of the United States of America.",
        "林芳正外務大臣は、6月10日午前0時から約1時間、アントニー・ブリンケン米国国務長官と電話会談を行いました。",
        "El 10 de junio, a las 12:00 a. m., el ministro de Asuntos Exteriores del Japón, Sr. Yoshimasa Hayashi, mantuvo una conversación telefónica de aproximadamente 1 hora con el secretario de Estado de los Estados Unidos de América, Honorable Sr. Antony Blinken.",
    );
}

#[test]
fn a_meeting_of_an_hour_at_noon() {
    leads(
        "2023-06-12-noon",
        "On June 12, at noon, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a foreign ministers’ meeting of 1 hour with the Honorable Antony Blinken, Secretary of State of the United States of America, who was visiting Japan.",
        "林芳正外務大臣は、6月12日正午から1時間、日本を訪問中のアントニー・ブリンケン米国国務長官と外相会談を行いました。",
        "El 12 de junio, al mediodía, el ministro de Asuntos Exteriores del Japón, Sr. Yoshimasa Hayashi, mantuvo una reunión de cancilleres de 1 hora con el secretario de Estado de los Estados Unidos de América, Honorable Sr. Antony Blinken, quien se encontraba de visita en el Japón.",
    );
}

/// One o’clock is singular in Spanish.
#[test]
fn the_host_calls_on_the_head_of_an_organisation() {
    leads(
        "2024-02-16-secretary-general",
        "On February 16, at 1:05 p.m. local time (3:05 a.m. on February 17 JST), Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, who was visiting New York, the United States, paid a courtesy call of approximately 25 minutes on H.E. Mr. António Guterres, Secretary-General of the United Nations.",
        "上川陽子外務大臣は、現地時間2月16日午後1時5分（日本時間17日午前3時5分）から約25分間、訪問中の米国・ニューヨークにおいて、アントニオ・グテーレス国連事務総長を表敬しました。",
        "El 16 de febrero, a la 1:05 p. m., hora local (a las 3:05 a. m. del 17 de febrero, hora del Japón), el secretario general de las Naciones Unidas, Excmo. Sr. António Guterres, recibió, durante aproximadamente 25 minutos, la visita de cortesía de la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa, quien se encontraba de visita en Nueva York (Estados Unidos).",
    );
}

#[test]
fn a_group_without_names_has_its_number() {
    leads(
        "2024-02-20-parliamentarians",
        "On February 20, at 5:00 p.m., Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, received a courtesy call of approximately 20 minutes from a group of 12 members of parliament from Peru who were visiting Japan.",
        "上川陽子外務大臣は、2月20日午後5時から約20分間、日本を訪問中のペルー国会議員12名による表敬を受けました。",
        "El 20 de febrero, a las 5:00 p. m., la ministra de Asuntos Exteriores del Japón, Sra. Yoko Kamikawa, recibió, durante aproximadamente 20 minutos, la visita de cortesía de un grupo de 12 parlamentarios del Perú que se encontraba de visita en el Japón.",
    );
}

/// The second begins at noon.
#[test]
fn two_events_each_have_their_start_and_their_length() {
    leads(
        "2022-05-10-two-events",
        "On May 10, at 11:40 a.m. local time (1:40 a.m. on May 11 JST), Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, who was visiting Lima, Peru, held a small-group meeting of approximately 20 minutes with H.E. Mr. Néstor Popolizio Bardales, Minister of Foreign Affairs of the Republic of Peru, followed at noon (2:00 a.m. on May 11 JST) by a working lunch of 1 hour and 10 minutes.",
        "林芳正外務大臣は、現地時間5月10日午前11時40分（日本時間11日午前1時40分）から約20分間、訪問中のペルー・リマにおいて、ネストル・ポポリシオ・バルダレス・ペルー共和国外務大臣と少人数会合を行い、続いて正午（日本時間11日午前2時）から1時間10分、ワーキング・ランチを行いました。",
        "El 10 de mayo, a las 11:40 a. m., hora local (a la 1:40 a. m. del 11 de mayo, hora del Japón), el ministro de Asuntos Exteriores del Japón, Sr. Yoshimasa Hayashi, quien se encontraba de visita en Lima (Perú), mantuvo una reunión en formato reducido de aproximadamente 20 minutos con el ministro de Relaciones Exteriores de la República del Perú, Excmo. Sr. Néstor Popolizio Bardales, y posteriormente, al mediodía (a las 2:00 a. m. del 11 de mayo, hora del Japón), un almuerzo de trabajo de 1 hora y 10 minutos.",
    );
}

#[test]
fn a_video_conference_has_no_place() {
    leads(
        "2022-03-31-video-conference",
        "On March 31, around 10:30 p.m., Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a video conference of approximately 50 minutes with the Honourable Mélanie Joly, Minister of Foreign Affairs of Canada.",
        "林芳正外務大臣は、3月31日午後10時30分頃から約50分間、メラニー・ジョリー・カナダ外務大臣とテレビ会談を行いました。",
        "El 31 de marzo, aproximadamente a las 10:30 p. m., el ministro de Asuntos Exteriores del Japón, Sr. Yoshimasa Hayashi, mantuvo una videoconferencia de aproximadamente 50 minutos con la ministra de Relaciones Exteriores del Canadá, Honorable Sra. Mélanie Joly.",
    );
}

/// The running head too: a section has one country or two.
#[test]
fn a_meeting_of_three_countries_brings_a_title_of_its_own() {
    for (locale, head, title) in [
        (
            "en",
            "Japan–U.S.–ROK Cooperation",
            "Japan–U.S.–ROK Foreign Ministers’ Short Talk",
        ),
        ("ja", "日米韓協力", "日米韓外相立ち話"),
        (
            "es",
            "Cooperación entre el Japón, los Estados Unidos y la República de Corea",
            "Conversación de los cancilleres del Japón, los Estados Unidos y la República de Corea",
        ),
    ] {
        let page = shapes().pdf_text("2023-09-22-japan-us-rok", locale);
        let page = text::readable(&page, locale);
        for expected in [head, title] {
            let expected = text::readable(expected, locale);
            assert!(page.contains(&expected), "{expected}: {page}");
        }
    }
}
