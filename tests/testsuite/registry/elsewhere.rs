//! Rules that have no case of their own in the registry of tests, and where they are shown.

/// Rules without a case here, with the reason.
pub const WITHOUT: [(&str, &str); 9] = [
    (
        "fluent",
        "every error that fluent-bundle has a name for is another rule",
    ),
    ("fluent-internal", "a fault of the program"),
    ("engine", "the engine is missing, or gives up: tests/engine"),
    ("unwritable-file", "a folder that nobody may write into"),
    (
        "leftover-file",
        "a file that a killed build left and nobody may remove",
    ),
    (
        "control-character",
        "only a value of the record can bring one, and records refuse them",
    ),
    ("names-too-deep", "only the registry can make such a circle"),
    (
        "no-project",
        "wrong usage, which is printed without the name of the rule: cli.rs",
    ),
    ("not-empty", "the same: init.rs"),
];

/// Rules that a test elsewhere shows: the file, and the test.
pub const ELSEWHERE: [(&str, &str, &str); 40] = [
    ("no-host", "errors_meeting.rs", "a_guest_without_a_host"),
    (
        "travel",
        "errors_meeting.rs",
        "a_guest_who_travelled_where_there_is_none",
    ),
    ("payer", "errors_meeting.rs", "a_meeting_that_somebody_paid"),
    (
        "title-kind",
        "errors_meeting.rs",
        "a_title_of_a_kind_that_no_event_has",
    ),
    (
        "day-of-name",
        "errors_agreement.rs",
        "a_name_with_the_day_of_no_event_is_a_warning",
    ),
    (
        "variant-missing",
        "errors_selector.rs",
        "a_title_that_reverses_a_call",
    ),
    (
        "function-argument",
        "errors_function.rs",
        "a_name_where_a_date_belongs",
    ),
    (
        "untranslated",
        "differences.rs",
        "a_name_that_the_source_language_has_lost_is_found",
    ),
    ("emblem", "letterhead.rs", "two_emblems_are_one_too_many"),
    (
        "glossary",
        "glossary.rs",
        "everything_that_is_wrong_in_a_glossary_is_found_at_once",
    ),
    (
        "exchange-outdated",
        "exchange/refused.rs",
        "a_text_that_has_changed_since_is_named",
    ),
    (
        "exchange-placeable",
        "exchange/refused.rs",
        "placeables_are_all_there_and_what_they_were",
    ),
    (
        "exchange-text",
        "exchange/refused.rs",
        "what_no_text_may_have_is_named",
    ),
    (
        "exchange-unknown",
        "exchange/refused.rs",
        "a_wrong_language_is_named",
    ),
    (
        "outdated",
        "review.rs",
        "a_changed_source_text_makes_the_translation_outdated_and_the_document_refusable",
    ),
    (
        "pdf-contrast",
        "readback/designs.rs",
        "faint_text_can_be_a_warning",
    ),
    (
        "pdf-attachment",
        "archival.rs",
        "a_template_can_put_nothing_beside_what_is_carried",
    ),
    (
        "pdf-unvalidated",
        "conformance.rs",
        "what_was_not_checked_is_a_warning",
    ),
    (
        "pdf-hidden",
        "readback/designs.rs",
        "the_lead_is_beside_the_page",
    ),
    (
        "pdf-label",
        "readback/designs.rs",
        "the_items_are_in_another_order",
    ),
    (
        "pdf-language",
        "readback/designs.rs",
        "the_language_is_another_one",
    ),
    ("pdf-link", "readback/designs.rs", "a_link_leads_nowhere"),
    (
        "pdf-order",
        "readback/designs.rs",
        "the_items_are_in_another_order",
    ),
    ("pdf-place", "readback/designs.rs", "the_items_are_no_list"),
    (
        "pdf-reading-order",
        "readback/designs.rs",
        "another_order_of_drawing_can_be_a_warning",
    ),
    (
        "pdf-text",
        "readback/designs.rs",
        "what_differs_is_not_published_and_an_earlier_file_stays",
    ),
    (
        "pdf-title",
        "readback/designs.rs",
        "the_document_has_another_title",
    ),
    (
        "pdf-twice",
        "readback/designs.rs",
        "the_lead_is_printed_twice",
    ),
    (
        "review-file",
        "review/broken.rs",
        "every_damage_of_a_line_is_found_at_its_place",
    ),
    (
        "review-leftover",
        "review/broken.rs",
        "a_line_for_what_is_gone_is_a_warning_and_for_what_is_not_translated_none",
    ),
    (
        "xliff",
        "exchange/refused.rs",
        "entities_and_document_types_are_never_read",
    ),
    (
        "entry-exists",
        "new_entry.rs",
        "what_is_wrong_is_refused_and_nothing_is_written",
    ),
    (
        "pdf-conformance",
        "conformance.rs",
        "what_a_pdf_does_not_meet_is_named_by_its_clause",
    ),
    (
        "pdf-metadata",
        "metadata.rs",
        "metadata_that_were_altered_are_named",
    ),
    (
        "pdf-alternative",
        "readback/altered.rs",
        "pictures_have_no_alternative_text",
    ),
    (
        "pdf-file",
        "readback/altered.rs",
        "a_map_of_a_font_is_damaged",
    ),
    (
        "pdf-headings",
        "readback/altered.rs",
        "headings_leave_out_a_level",
    ),
    ("pdf-tags", "readback/altered.rs", "there_are_no_tags"),
    (
        "pdf-unicode",
        "readback/altered.rs",
        "a_font_says_nothing_of_its_glyphs",
    ),
    (
        "unreviewed",
        "review/merge.rs",
        "two_branches_that_review_different_messages_merge_without_a_conflict",
    ),
];
