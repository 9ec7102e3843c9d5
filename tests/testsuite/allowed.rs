//! What comments allow a language to leave out or to add.

use crate::agreement::{check, meeting, of_peru};
use crate::project::Project;

/// Who calls on whom is said by one side in English and by the other in Spanish and Japanese.
#[test]
fn what_may_be_left_out_in_some_cases_must_be_said_in_all_others() {
    let project = Project::peru();
    let english = "locales/en/document.ftl";
    let of =
        |by: &str, on: &str| format!("[{by}] {{\" \"}}on {{ LIST(${on}, form: \"address\") }}");
    project
        .replace(english, &of("host", "guests"), &of("host", "hosts"))
        .replace(english, &of("guest", "hosts"), &of("guest", "guests"));
    let said = of_peru(&project).failed();
    for language in ["es", "ja"] {
        let problem = format!(
            "error[fact-missing]: `following` does not say `$host` in {language} where `$paid-by` is `host`; in en it does"
        );
        assert!(said.stderr.contains(&problem), "{said}");
    }
}

#[test]
fn the_comment_that_an_error_asks_for_names_the_cases() {
    let written = "# implied: $host where $paid-by is guest -- ";
    let with = |comment: &str| {
        let project = Project::peru();
        project.replace("locales/es/document.ftl", written, comment);
        of_peru(&project)
    };
    let missing = "error[fact-missing]: `following` does not say `$host` in es where `$paid-by` is `guest`; in en it does";
    let none = with("# ").failed();
    assert!(none.stderr.contains(missing), "{none}");
    let asked = "write above the message `# implied: $host where $paid-by is guest -- why`";
    assert!(none.stderr.contains(asked), "{none}");
    // More cases may be named, those in which the fact is not said among them.
    with("# implied: $host where $paid-by is none or guest -- ").ok();
    with("# implied: $host where $paid-by is guest and $guests-count is other -- ").ok();
    with("# implied: $host -- ").ok();
    for wrong in [
        "$paid-by is host",
        "$paid-by is gest",
        "$payed-by is guest",
        "$paid-by is guest and $guests-count is 0",
    ] {
        let said = with(&format!("# implied: $host where {wrong} -- ")).failed();
        let unneeded = format!(
            "`following` does not need `implied:` for `$host` where {wrong}: there is nothing to allow here"
        );
        assert!(said.stderr.contains(missing), "{wrong}: {said}");
        assert!(said.stderr.contains(&unneeded), "{wrong}: {said}");
    }
    // One of two variables is taken out, and the cases stay.
    let project = Project::peru();
    let spanish = "locales/es/document.ftl";
    let two = "# implied: $host, $guest where $paid-by is guest -- ";
    project.replace(spanish, written, two);
    let said = of_peru(&project);
    let unneeded = "does not need `implied:` for `$guest` where $paid-by is guest";
    assert!(said.stderr.contains(unneeded), "{said}");
    project.run(["check", "--fix"]);
    assert_eq!(project.text(spanish).matches(written).count(), 1);
    let said = with("# implied: $host where paid-by is guest -- ").failed();
    assert!(said.stderr.contains("error[fact-allowance]: `implied:` needs the variables that are meant, after `where` what others are, and a reason"), "{said}");
    assert!(
        said.stderr.contains(
            "write `# implied: $by where $time is none or exact -- ` and why this is right"
        ),
        "{said}"
    );
}

#[test]
fn a_keyword_may_make_no_difference_in_some_cases_alone() {
    let with = |comment: &str| {
        let project = Project::small();
        let file = "locales/es/document.ftl";
        project
            .replace(file, "[short] {\" \"}un momento", "[short] {\"\"}")
            .replace(file, "\nlead = ", &format!("\n{comment}lead = "));
        project.check()
    };
    let lost = "error[keyword-lost]: `lead` says the same in es where `$length` is `none` and where it is `short`";
    let none = with("");
    assert!(none.stderr.contains(lost), "{none}");
    for right in ["", " where $length is short", " where $length is none"] {
        let said = with(&format!("# implied: $length{right} -- it is short\n"));
        assert!(!said.stderr.contains(lost), "{right}: {said}");
    }
    let said = with("# implied: $length where $length is until -- it is short\n");
    assert!(said.stderr.contains(lost), "{said}");
}

#[test]
fn a_comment_allows_what_a_language_leaves_out_and_only_that() {
    let lost = "# implied: $anniversary -- everybody knows it\nspecial-occasion = Señaló";
    let project = Project::peru();
    project
        .replace(&meeting("es"), "special-occasion = Señaló", lost)
        .replace(
            &meeting("es"),
            "el { $anniversary }.º aniversario del establecimiento de relaciones diplomáticas.\n",
            "el aniversario.\n",
        );
    assert_eq!(of_peru(&project).ok().stderr, "");

    let said = check(
        &meeting("es"),
        "special-occasion = Señaló",
        "# implied: $aniversary -- everybody knows it\nspecial-occasion = Señaló",
    )
    .ok();
    assert!(
        said.stderr.contains(
            "warning[unneeded-fact-allowance]: `special-occasion` does not need `implied:` for `$aniversary`"
        ),
        "{said}"
    );

    for without in [
        "# implied: $by",
        "# implied: -- why",
        "# implied: by -- why",
    ] {
        let comment = format!("{without}\nspecial-occasion = Señaló");
        let said = check(&meeting("es"), "special-occasion = Señaló", &comment).failed();
        assert!(
            said.stderr.contains("error[fact-allowance]"),
            "{without}: {said}"
        );
    }
}

#[test]
fn what_the_source_leaves_out_others_may_say() {
    let project = Project::peru();
    project
        .replace(
            &meeting("en"),
            "\nroad-map = ",
            "\n# implied: $foundation -- it is named in the next sentence\nroad-map = ",
        )
        .replace(
            &meeting("es"),
            "una hoja de ruta de\n    cooperación bilateral.",
            "una hoja de ruta de\n    cooperación bilateral con { $foundation }.",
        );
    assert_eq!(of_peru(&project).ok().stderr, "");
}
