//! A cause is printed once, with everything that it affects.

use insta::assert_snapshot;
use serde_json::Value;

use crate::project::{PERU, Project};

#[test]
fn a_form_that_is_misspelt_in_one_call_is_one_problem() {
    let project = Project::small();
    project.replace(
        "locales/en/names.ftl",
        "form: \"family\"",
        "form: \"famly\"",
    );
    assert_snapshot!(project.run(["check", "--locale", "en"]).failed(), @r#"
    error[missing-attribute]: the en translation `person-gonzalez-olaechea-javier` has no attribute `.famly`
      ┌─ locales/en/names.ftl:6:27
      │
    6 │     .address = Minister { NAME($person, form: "famly") }
      │                           ^^^^ asks for it
      │
      ┌─ locales/en/names.ftl:3:1
      │
    3 │ person-gonzalez-olaechea-javier = Javier González-Olaechea
      │ ------------------------------- does not have it
      │
      ┌─ locales/en/names.ftl:1:1
      │
    1 │ person-kamikawa-yoko = KAMIKAWA Yoko
      │ -------------------- does not have it
      │
      = the same for `person-kamikawa-yoko`
      = help: did you mean the form "family"? otherwise add it below `person-gonzalez-olaechea-javier`: `.famly = …`

    1 error
    exit code 1
    "#);
    // A program marks what it reads of each.
    let said = project
        .run(["check", "--locale", "en", "--format", "json"])
        .failed();
    let report: Value = serde_json::from_str(&said.stdout).expect("JSON");
    assert_eq!(report["summary"]["errors"], 2);
}

#[test]
fn what_several_records_lack_is_one_problem_with_the_records_named() {
    let project = Project::small();
    let record = format!("data/{PERU}.yaml");
    project.append(
        "locales/en/statements.ftl",
        "partners = partners for { $partnership } years\n",
    );
    for locale in ["es", "ja"] {
        project.append(
            &format!("locales/{locale}/statements.ftl"),
            "partners = { $partnership }\n",
        );
    }
    project.replace(
        &record,
        "  - - road-map\n",
        "  - - road-map\n    - partners\n",
    );
    for day in ["2023-11-16", "2023-11-17"] {
        let copy = format!("{day}-japan-peru");
        project.copy(&record, &format!("data/{copy}.yaml"));
        for locale in ["en", "es", "ja"] {
            project.copy(
                &format!("locales/{locale}/meetings/{PERU}.ftl"),
                &format!("locales/{locale}/meetings/{copy}.ftl"),
            );
        }
        project.replace(
            &format!("data/{copy}.yaml"),
            "start: 2023-11-15",
            &format!("start: {day}"),
        );
        project.replace(
            &format!("data/{copy}.yaml"),
            "published: 2023-11-15",
            &format!("published: {day}"),
        );
    }
    assert_snapshot!(project.check().failed(), @"
    error[missing-fact]: `partners` needs `partnership`, which this record does not have
       ┌─ data/2023-11-15-japan-peru.yaml:34:7
       │
    34 │     - partners
       │       ^^^^^^^^ asks for it
       │
       ┌─ locales/es/statements.ftl:3:15
       │
     3 │ partners = { $partnership }
       │               ----------- used here
       │
       ┌─ data/2023-11-16-japan-peru.yaml:34:7
       │
    34 │     - partners
       │       -------- asks for it
       │
       ┌─ data/2023-11-17-japan-peru.yaml:34:7
       │
    34 │     - partners
       │       -------- asks for it
       │
       = help: add `partnership` to the facts of the record or to this statement, or leave the statement out

    1 error
    exit code 1
    ");
}

#[test]
fn a_mistake_in_the_template_is_one_problem_for_all_languages() {
    let project = Project::small_with_templates();
    project.replace(
        "templates/briefing.typ",
        "  heading(title)\n",
        "  heading(titel)\n",
    );
    assert_snapshot!(project.build().failed(), @"
    error[typst]: en: Typst says: unknown variable: titel
       ┌─ templates/briefing.typ:15:11
       │
    15 │   heading(titel)
       │           ^^^^^ here
       │
       = the same for es, ja
       = help: while calling `briefing` at out/en/2023-11-15-japan-peru.typ:13:2

    1 error
    failed 2023-11-15-japan-peru in en
    failed 2023-11-15-japan-peru in es
    failed 2023-11-15-japan-peru in ja
    0 documents, 3 failed
    exit code 1
    ");
}
