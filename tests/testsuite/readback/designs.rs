//! Templates of other designers: one that prints everything, and what it can do wrong.

use insta::assert_snapshot;

use crate::project::{Project, repository};

const TEMPLATE: &str = "templates/briefing.typ";

/// A project with the template of `designer.typ`.
fn designed(project: Project) -> Project {
    let template = repository().join("tests/testsuite/readback/designer.typ");
    project.write(TEMPLATE, std::fs::read(template).expect("a template"));
    project
}

/// What is found where the template has `to` in the place of `from`: the problems in English, a
/// line each, without their places. Nothing is written.
#[track_caller]
fn changed(from: &str, to: &str) -> String {
    let project = designed(Project::peru());
    project.replace(TEMPLATE, from, to);
    let said = project
        .run(["build", "--verify", "--locale", "en", "--format", "short"])
        .failed();
    assert!(!project.has("out/en"), "{said}");
    let problems = said
        .stdout
        .lines()
        .filter_map(|line| line.split_once(" error["));
    problems
        .map(|(_, problem)| format!("error[{problem}\n"))
        .collect()
}

#[test]
fn a_design_that_prints_everything_is_verified() {
    for project in [Project::whole(), crate::page::project()] {
        let said = designed(project).run(["build", "--verify"]);
        assert_eq!(said.code, Some(0), "{said}");
    }
}

/// The problem is at the message, names what the record has, and costs no earlier file.
#[test]
fn what_differs_is_not_published_and_an_earlier_file_stays() {
    let project = designed(Project::peru());
    project.run(["build", "--verify"]).ok();
    let before = project.outputs();
    project.replace(
        TEMPLATE,
        "set page(header: title)",
        "set page(header: title)\n  show \"150\": \"140\"",
    );
    let said = project
        .run(["build", "--verify", "--locale", "es"])
        .failed();
    assert_snapshot!(said, @"
    error[pdf-text]: es: in the PDF item 1 says “…ran este año el 140.º aniversario d…”, expected “…ran este año el 150.º aniversario d…”
       ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:35:1
       │
    35 │ special-occasion = Señaló a continuación { GENDER($by) ->
       │ ^^^^^^^^^^^^^^^^ `special-occasion` is where it comes from
       │
       = help: `facts.anniversary` of the record is lost: “150”

    error[pdf-text]: es: in the PDF item 4 says “…se conmemora el 140.º aniversario d…”, expected “…se conmemora el 150.º aniversario d…”
       ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:66:1
       │
    66 │ meeting-in-anniversary-year = { both-ministers } se congratularon de que esta fuera la { $meeting-of-the-year ->
       │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `meeting-in-anniversary-year` is where it comes from
       │
       = help: `facts.anniversary` of the record is lost: “150”

    2 errors
    failed 2023-11-15-japan-peru in es
    0 documents, 1 failed
    exit code 1
    ");
    assert!(project.outputs() == before);
    // Without the option it is published as it is.
    project.run(["build", "--locale", "es"]).ok();
    assert!(project.outputs() != before);
}

#[test]
fn another_order_of_drawing_can_be_a_warning() {
    let project = designed(Project::peru());
    let floating = "place(top, float: true, par(lead.join(separator)))";
    project.replace(TEMPLATE, "par(lead.join(separator))", floating);
    project.append(
        "chancery.toml",
        "\n[rules]\npdf-reading-order = \"warning\"\n",
    );
    let said = project.run(["build", "--verify", "--locale", "en"]).ok();
    assert!(
        said.stderr
            .starts_with("warning[pdf-reading-order]: en: page 1 of the PDF"),
        "{said}"
    );
    project.append("chancery.toml", "pdf-text = \"warning\"\n");
    let said = project
        .run(["build", "--verify", "--locale", "en"])
        .failed();
    assert!(said.stderr.contains("pdf-text"), "{said}");
}

#[test]
fn the_text_of_the_items_is_lost() {
    assert_snapshot!(changed("if it.sentences.len() > 0 { par(it.sentences.join(separator)) }", ""), @"
    error[pdf-text]: en: the PDF lacks item 1: “Minister Kamikawa opened the talks by saying what a pleasure…” and 3 more of it
    error[pdf-text]: en: the PDF lacks item 2: “The two ministers confirmed that they would join forces in p…” and 4 more of it
    error[pdf-text]: en: the PDF lacks item 4: “The two ministers noted with pleasure that this was the thir…” and another sentence of it
    error[pdf-text]: en: the PDF lacks item 3: “In the face of such challenges as the situation surrounding …” and another sentence of it
    ");
}

#[test]
fn all_sentences_but_the_first_are_lost() {
    assert_snapshot!(changed("par(it.sentences.join(separator))", "par(it.sentences.slice(0, 1).join(separator))"), @"
    error[pdf-text]: en: the PDF lacks text of item 1: “Describing as special the ties that the Nikkei community (Ja…” and 2 more of it
    error[pdf-text]: en: the PDF lacks text of item 4: “Looking ahead to a possible further meeting at the time of A…”
    error[pdf-text]: en: the PDF lacks text of item 3: “They concurred that the two countries would work hand in han…”
    error[pdf-text]: en: the PDF lacks text of item 2: “They also expressed their shared resolve to make APEC Peru 2…” and 3 more of it
    ");
}

#[test]
fn the_lead_is_printed_twice() {
    assert_snapshot!(changed("par(lead.join(separator))", "par(lead.join(separator)) + par(lead.join(separator))"), @"error[pdf-twice]: en: in the PDF the lead is there twice");
}

#[test]
fn the_title_is_printed_twice() {
    assert_snapshot!(changed("  for notice in notices", "  par(title)\n  for notice in notices"), @"error[pdf-twice]: en: in the PDF the title is there twice");
}

#[test]
fn the_items_are_in_another_order() {
    assert_snapshot!(changed("level(items, separator, 0)", "level(items.rev(), separator, 0)"), @"
    error[pdf-label]: en: in the PDF the label of item 1 is “(4)”, expected the number 1
    error[pdf-label]: en: in the PDF the label of item 2 is “(3)”, expected the number 2
    error[pdf-label]: en: in the PDF the label of item 4 is “(1)”, expected the number 4
    error[pdf-label]: en: in the PDF the label of item 3 is “(2)”, expected the number 3
    error[pdf-order]: en: in the PDF item 2 is read before item 1, expected after it
    ");
}

#[test]
fn the_sentences_are_in_another_order() {
    assert_snapshot!(changed("par(it.sentences.join(separator))", "par(it.sentences.rev().join(separator))"), @"error[pdf-order]: en: in the PDF the sentences of item 1 are read in another order");
}

#[test]
fn the_lead_comes_after_the_items() {
    assert_snapshot!(changed("  par(lead.join(separator))\n  for note in notes { par(note.join(separator)) }\n  level(items, separator, 0)", "  level(items, separator, 0)\n  par(lead.join(separator))"), @"error[pdf-order]: en: in the PDF item 1 is read before the lead, expected after it");
}

#[test]
fn the_facts_at_a_glance_are_hidden() {
    assert_snapshot!(changed("par(fact(row))", "par(hide(fact(row)))"), @"error[pdf-text]: en: the PDF lacks the facts at a glance: “When” and 13 more of it");
}

#[test]
fn the_lead_is_an_artifact() {
    assert_snapshot!(changed("par(lead.join(separator))", "pdf.artifact(par(lead.join(separator)))"), @"error[pdf-text]: en: the PDF lacks the lead: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…” and another sentence of it");
}

#[test]
fn the_lead_is_beside_the_page() {
    assert_snapshot!(changed("par(lead.join(separator))", "place(dx: 900pt, par(lead.join(separator)))"), @"error[pdf-hidden]: en: the PDF has text that is outside the page: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…”");
}

#[test]
fn the_lead_is_too_small_to_read() {
    assert_snapshot!(changed("par(lead.join(separator))", "text(size: 0.5pt, par(lead.join(separator)))"), @"error[pdf-hidden]: en: the PDF has text that is smaller than 2 points: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…”");
}

#[test]
fn the_lead_is_transparent() {
    assert_snapshot!(changed("par(lead.join(separator))", "text(fill: black.transparentize(100%), par(lead.join(separator)))"), @"error[pdf-hidden]: en: the PDF has text that is not painted: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…”");
}

#[test]
fn a_digit_is_replaced() {
    assert_snapshot!(changed("set page(header: title)", r#"set page(header: title)
  show "150": "140""#), @"
    error[pdf-text]: en: in the PDF item 1 says “…ng this year the 140th anniversary o…”, expected “…ng this year the 150th anniversary o…”
    error[pdf-text]: en: in the PDF item 4 says “…r that marks the 140th anniversary o…”, expected “…r that marks the 150th anniversary o…”
    ");
}

#[test]
fn a_letter_is_replaced() {
    assert_snapshot!(changed("set page(header: title)", r#"set page(header: title)
  show "González": "Gonzales""#), @"
    error[pdf-text]: en: in the PDF the lead says “…. Mr. Javier Gonzales-Olaechea Franc…”, expected “…. Mr. Javier González-Olaechea Fran…”
    error[pdf-text]: en: in the PDF row 5 of the facts at a glance says “…Mr. Javier Gonzales-Olaechea Franco,…”, expected “Javier González-Olaechea Franco”
    error[pdf-text]: en: in the PDF item 1 says “…eet Minister Gonzales-Olaechea, and…”, expected “…eet Minister González-Olaechea, and…”
    error[pdf-text]: en: in the PDF item 1 says “…se, Minister Gonzales-Olaechea conve…”, expected “…se, Minister González-Olaechea conv…”
    error[pdf-text]: en: in the PDF item 1 says “…ry. Minister Gonzales-Olaechea then…”, expected “Minister González-Olaechea then…”
    ");
}

#[test]
fn digits_are_of_another_script() {
    assert_snapshot!(changed("set page(header: title)", r#"set page(header: title)
  show "12:10": "１２:１０""#), @"
    error[pdf-text]: en: in the PDF the lead says “…n November 15, at １２:１０ p.m. local t…”, expected “…n November 15, at 12:10 p.m. local t…”
    error[pdf-text]: en: in the PDF row 1 of the facts at a glance says “…mber 15, 2023 １２:１０ p.m. in San Fran…”, expected “12:10 p.m. in San Fran…”
    ");
}

#[test]
fn a_number_is_torn_apart() {
    assert_snapshot!(changed("set page(header: title)", r#"set page(header: title)
  show "2023": "20 23""#), @"
    error[pdf-text]: en: in the PDF the place and day of publication says “…o, November 15, 20 23. Record 20 23-…”, expected “…o, November 15, 2023”
    error[pdf-text]: en: in the PDF row 1 of the facts at a glance says “…en November 15, 20 23 12:10 p.m. in…”, expected “November 15, 2023”
    ");
}

#[test]
fn people_have_no_names() {
    assert_snapshot!(changed("#let person(it) = text(fill: navy, it)", "#let person(it) = [the person]"), @"
    error[pdf-text]: en: in the PDF the lead says “…November 16 JST), the person, Minist…”, expected “…November 16 JST), Ms. KAMIKAWA Yoko,…”
    error[pdf-text]: en: the PDF lacks text of the facts at a glance: “KAMIKAWA Yoko” and another sentence of it
    error[pdf-text]: en: in the PDF item 1 says “…visit of the person. Describing as s…”, expected “…erial Princess Kako.”
    error[pdf-text]: en: in the PDF item 1 says “…he two countries, the person added t…”, expected “…he two countries, Minister Kamikawa…”
    error[pdf-text]: en: in the PDF item 1 says “…hem. In response, the person conveye…”, expected “In response, Minister González…”
    error[pdf-text]: en: in the PDF item 1 says “…country. the person then pointed out…”, expected “…González-Olaechea then pointed out…”
    ");
}

#[test]
fn the_lead_is_in_capitals() {
    assert_snapshot!(changed("par(lead.join(separator))", "upper(par(lead.join(separator)))"), @"error[pdf-text]: en: the PDF lacks the lead: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…” and another sentence of it");
}

#[test]
fn the_items_have_no_labels() {
    assert_snapshot!(changed(r#"numbering: if depth == 0 { "(1)" } else { "i." }"#, "numbering: n => none"), @"
    error[pdf-label]: en: in the PDF the list item of item 1 has no label, expected the number 1
    error[pdf-label]: en: in the PDF the list item of item 2 has no label, expected the number 2
    error[pdf-label]: en: in the PDF the list item of item 4 has no label, expected the number 4
    error[pdf-label]: en: in the PDF the list item of item 3 has no label, expected the number 3
    ");
}

#[test]
fn the_items_have_other_numbers() {
    assert_snapshot!(changed("start: number", "start: number + 1"), @"
    error[pdf-label]: en: in the PDF the label of item 1 is “(2)”, expected the number 1
    error[pdf-label]: en: in the PDF the label of item 2 is “(3)”, expected the number 2
    error[pdf-label]: en: in the PDF the label of item 4 is “(5)”, expected the number 4
    error[pdf-label]: en: in the PDF the label of item 3 is “(4)”, expected the number 3
    ");
}

#[test]
fn the_items_are_no_list() {
    assert_snapshot!(changed(r#"if numbered { enum(numbering: if depth == 0 { "(1)" } else { "i." }, start: number, body) } else { body }"#, "body"), @"
    error[pdf-place]: en: in the PDF item 1 is in no list item of its own
    error[pdf-place]: en: in the PDF item 2 is in no list item of its own
    error[pdf-place]: en: in the PDF item 4 is in no list item of its own
    error[pdf-place]: en: in the PDF item 3 is in no list item of its own
    ");
}

#[test]
fn the_title_is_no_heading() {
    assert_snapshot!(changed("heading(if title-body == auto { title } else { title-body })", "par(strong(title))"), @"error[pdf-place]: en: in the PDF the title is in no heading but in P");
}

#[test]
fn the_language_is_another_one() {
    assert_snapshot!(changed("set text(lang: lang, region", r#"set text(lang: "fr", region"#), @"error[pdf-language]: en: the language of the PDF is fr, expected en");
}

#[test]
fn a_sentence_is_tagged_with_another_language() {
    assert_snapshot!(changed("par(lead.join(separator))", r#"text(lang: "fr", par(lead.join(separator)))"#), @"
    error[pdf-language]: en: in the PDF the language of the lead is fr, expected en: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…”
    error[pdf-language]: en: in the PDF the language of the lead is fr, expected en: “An overview follows.”
    ");
}

#[test]
fn the_document_has_another_title() {
    assert_snapshot!(changed("set document(title: title", "set document(title: [Readout]"), @"error[pdf-title]: en: the title that the PDF names is “Readout”, expected “Japan–Peru Foreign Ministers’ Meeting”");
}

#[test]
fn the_facts_at_a_glance_are_in_another_order() {
    assert_snapshot!(changed("for row in glance", "for row in glance.rev()"), @"error[pdf-order]: en: in the PDF the label of row 2 of the facts at a glance is read before row 1 of the facts at a glance, expected after it");
}

#[test]
fn the_lines_of_a_fact_are_in_another_order() {
    assert_snapshot!(changed("  for line in lines", "  for line in lines.rev()"), @"error[pdf-order]: en: in the PDF the sentences of row 1 of the facts at a glance are read in another order");
}

#[test]
fn the_publisher_is_lost() {
    assert_snapshot!(changed("[#publisher — #date-line.", "[#date-line."), @"error[pdf-text]: en: the PDF lacks the publisher: “Ministry of Foreign Affairs of Japan”");
}

#[test]
fn a_link_leads_nowhere() {
    assert_snapshot!(changed("par(link(it.link, it.label))", "par(it.label)"), @"error[pdf-link]: en: the PDF has no link to https://www.mofa.go.jp/region/latin/peru/index.html");
}

#[test]
fn a_picture_has_no_alternative() {
    assert_snapshot!(changed("  for notice in notices", r#"  rect(width: 1cm)
  image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"))
  for notice in notices"#), @"error[typst]: en: Typst says: PDF/A-2a, PDF/UA-1 error: missing alt text");
}

#[test]
fn the_lead_is_faint() {
    assert_snapshot!(changed("par(lead.join(separator))", "text(fill: luma(60%), par(lead.join(separator)))"), @"error[pdf-contrast]: en: page 1 of the PDF has text in #999999 on #ffffff, a contrast of 2.84, expected at least 4.5: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…”");
}

#[test]
fn the_lead_is_large_and_needs_less_contrast() {
    let project = designed(Project::peru());
    let (from, to) = (
        "par(lead.join(separator))",
        "text(fill: luma(55%), size: 18pt, par(lead.join(separator)))",
    );
    project.replace(TEMPLATE, from, to);
    project.run(["build", "--verify", "--locale", "en"]).ok();
}

#[test]
fn the_lead_is_on_a_dark_ground() {
    assert_snapshot!(changed("par(lead.join(separator))", "block(fill: rgb(\"#444444\"), par(lead.join(separator)))"), @"
    error[pdf-contrast]: en: page 1 of the PDF has text in #000000 on #444444, a contrast of 2.15, expected at least 4.5: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…”
    error[pdf-contrast]: en: page 1 of the PDF has text in #001f3f on #444444, a contrast of 1.70, expected at least 4.5: “Ms. KAMIKAWA YokoH.E. Mr. Javier González-Olaechea Franco”
    ");
}

#[test]
fn light_text_on_a_dark_ground_and_dark_text_on_a_light_one_can_be_read() {
    let project = designed(Project::peru());
    let light = "block(fill: rgb(\"#444444\"), text(fill: white, title))";
    let header = format!("set page(header: {light})");
    project.replace(TEMPLATE, "set page(header: title)", &header);
    let dark = "block(fill: luma(85%), par(lead.join(separator)))";
    project.replace(TEMPLATE, "par(lead.join(separator))", dark);
    project.run(["build", "--verify", "--locale", "en"]).ok();
}

/// A round shape may leave the paper free where the text is.
#[test]
fn what_may_be_behind_a_text_counts_as_well() {
    assert_snapshot!(changed("par(lead.join(separator))", "place(circle(radius: 4cm, fill: luma(20%))) + par(lead.join(separator))"), @"
    error[pdf-contrast]: en: page 1 of the PDF has text in #000000 on #333333, a contrast of 1.66, expected at least 4.5: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…”
    error[pdf-contrast]: en: page 1 of the PDF has text in #001f3f on #333333, a contrast of 1.31, expected at least 4.5: “H.E. Mr. Javier González-Olaechea FrancoMinister KamikawaGon…”
    ");
}

#[test]
fn the_lead_has_the_colour_of_the_paper() {
    assert_snapshot!(changed("par(lead.join(separator))", "text(fill: white, par(lead.join(separator)))"), @"error[pdf-contrast]: en: page 1 of the PDF has text in #ffffff on #ffffff, a contrast of 1.00, expected at least 4.5: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…”");
}

#[test]
fn the_lead_is_half_transparent() {
    assert_snapshot!(changed("par(lead.join(separator))", "text(fill: black.transparentize(60%), par(lead.join(separator)))"), @"error[pdf-contrast]: en: page 1 of the PDF has text in #999999 on #ffffff, a contrast of 2.84, expected at least 4.5: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…”");
}

#[test]
fn the_lead_is_on_a_gradient() {
    assert_snapshot!(changed("par(lead.join(separator))", "block(fill: gradient.linear(white, luma(90%)), par(lead.join(separator)))"), @"error[pdf-contrast]: en: page 1 of the PDF has text on a picture or a pattern, or in one, of which nobody knows the contrast: “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…”");
}

#[test]
fn the_head_of_the_page_is_faint() {
    assert_snapshot!(changed("set page(header: title)", "set page(header: text(fill: luma(60%), title))"), @"
    error[pdf-contrast]: en: page 1 of the PDF has text in #999999 on #ffffff, a contrast of 2.84, expected at least 4.5: “Japan–Peru Foreign Ministers’ Meeting”
    error[pdf-contrast]: en: page 2 of the PDF has text in #999999 on #ffffff, a contrast of 2.84, expected at least 4.5: “Japan–Peru Foreign Ministers’ Meeting”
    ");
}

#[test]
fn faint_text_can_be_a_warning() {
    let project = designed(Project::peru());
    project.replace(
        TEMPLATE,
        "par(lead.join(separator))",
        "text(fill: luma(60%), par(lead.join(separator)))",
    );
    project.append("chancery.toml", "\n[rules]\npdf-contrast = \"warning\"\n");
    let said = project.run(["build", "--verify", "--locale", "en"]).ok();
    assert!(
        said.stderr.starts_with("warning[pdf-contrast]: en: page 1"),
        "{said}"
    );
}

#[test]
fn what_is_drawn_last_is_read_first() {
    assert_snapshot!(changed("par(lead.join(separator))", "place(top, float: true, par(lead.join(separator)))"), @"error[pdf-reading-order]: en: page 1 of the PDF is drawn in another order than it is read in, from “On November 15, at 12:10 p.m. local time (5:10 a.m. on Novem…” on");
}
