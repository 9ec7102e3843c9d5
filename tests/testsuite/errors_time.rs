//! Days, clocks and zones that are wrong, and the exact words that say why.

use insta::assert_snapshot;

use crate::project::{PERU, Project, check_record as with};

#[test]
fn a_zone_that_does_not_exist() {
    assert_snapshot!(with("home-zone: Asia/Tokyo", "home-zone: Asia/Tokio"), @r#"
    error[invalid-value]: found "Asia/Tokio", expected the IANA name of a zone such as "Asia/Tokyo"
      ┌─ data/2023-11-15-japan-peru.yaml:9:12
      │
    9 │ home-zone: Asia/Tokio
      │            ^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
    assert_snapshot!(with("12:10[America/Los_Angeles]", "12:10[America/Los Angeles]"), @r#"
    error[invalid-value]: found "America/Los Angeles", expected the IANA name of a zone such as "Asia/Tokyo"
       ┌─ data/2023-11-15-japan-peru.yaml:17:12
       │
    17 │     start: 2023-11-15T12:10[America/Los Angeles]
       │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn an_abbreviation_in_the_place_of_a_zone() {
    assert_snapshot!(with("home-zone: Asia/Tokyo", "home-zone: JST"), @r#"
    error[invalid-value]: found "JST", expected the IANA name of a zone such as "Asia/Tokyo"
      ┌─ data/2023-11-15-japan-peru.yaml:9:12
      │
    9 │ home-zone: JST
      │            ^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_day_that_does_not_exist() {
    assert_snapshot!(with("published: 2023-11-15", "published: 2023-11-31"), @r#"
    error[invalid-value]: found "2023-11-31", expected a day such as 2023-11-15: parsed date is not valid: parameter 'day' for `2023-11` is invalid, must be in range `1..=30`
      ┌─ data/2023-11-15-japan-peru.yaml:8:12
      │
    8 │ published: 2023-11-31
      │            ^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
    assert_snapshot!(with("published: 2023-11-15", "published: 15 November 2023"), @r#"
    error[invalid-value]: found "15 November 2023", expected a day such as 2023-11-15
      ┌─ data/2023-11-15-japan-peru.yaml:8:12
      │
    8 │ published: 15 November 2023
      │            ^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_start_without_a_zone() {
    assert_snapshot!(with("12:10[America/Los_Angeles]", "12:10"), @r#"
    error[invalid-value]: found "2023-11-15T12:10", expected a local time and zone such as 2023-11-15T12:10[America/Los_Angeles]; within braces, put it in quotation marks
       ┌─ data/2023-11-15-japan-peru.yaml:17:12
       │
    17 │     start: 2023-11-15T12:10
       │            ^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_time_that_no_clock_shows() {
    assert_snapshot!(with("T12:10[", "T25:10["), @r#"
    error[invalid-value]: found "2023-11-15T25:10[America/Los_Angeles]", expected a local time and zone such as 2023-11-15T12:10[America/Los_Angeles]: failed to parse two digit integer as hour: parameter 'hour' is not in the required range of 0..=23
       ┌─ data/2023-11-15-japan-peru.yaml:17:12
       │
    17 │     start: 2023-11-15T25:10[America/Los_Angeles]
       │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

/// No page prints seconds: they would be dropped without a word.
#[test]
fn a_time_with_seconds() {
    assert_snapshot!(with("T12:10[", "T12:10:30["), @r#"
    error[invalid-value]: found "2023-11-15T12:10:30[America/Los_Angeles]" with seconds, which no page prints; expected hours and minutes
       ┌─ data/2023-11-15-japan-peru.yaml:17:12
       │
    17 │     start: 2023-11-15T12:10:30[America/Los_Angeles]
       │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

/// 12:10 in UTC is 4:10 a.m. in San Francisco.
#[test]
fn a_time_in_utc() {
    assert_snapshot!(with("T12:10[", "T12:10Z["), @r#"
    error[invalid-value]: found "2023-11-15T12:10Z[America/Los_Angeles]" with Z, the time in UTC; expected the time on the clocks of America/Los_Angeles
       ┌─ data/2023-11-15-japan-peru.yaml:17:12
       │
    17 │     start: 2023-11-15T12:10Z[America/Los_Angeles]
       │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

/// On 12 March 2023 the clocks of San Francisco went from 2:00 to 3:00.
#[test]
fn a_local_time_that_did_not_exist() {
    assert_snapshot!(with("2023-11-15T12:10[", "2023-03-12T02:30["), @r#"
    error[invalid-value]: "2023-03-12T02:30[America/Los_Angeles]" did not exist in America/Los_Angeles: the clocks went forward over it; expected a time before or after
       ┌─ data/2023-11-15-japan-peru.yaml:17:12
       │
    17 │     start: 2023-03-12T02:30[America/Los_Angeles]
       │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

/// On 5 November 2023 the clocks of San Francisco went from 2:00 back to 1:00.
#[test]
fn a_local_time_that_came_twice() {
    assert_snapshot!(with("2023-11-15T12:10[", "2023-11-05T01:30["), @r#"
    error[invalid-value]: "2023-11-05T01:30[America/Los_Angeles]" came twice in America/Los_Angeles, where the clocks went back; expected the offset with it, -07:00 or -08:00
       ┌─ data/2023-11-15-japan-peru.yaml:17:12
       │
    17 │     start: 2023-11-05T01:30[America/Los_Angeles]
       │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn the_offset_says_which_of_the_two_it_was() {
    let project = Project::small();
    project.replace(
        &format!("data/{PERU}.yaml"),
        "2023-11-15T12:10[",
        "2023-11-05T01:30-08:00[",
    );
    project.check().ok();
}

#[test]
fn an_offset_that_the_zone_does_not_have_then() {
    assert_snapshot!(with("2023-11-15T12:10[", "2023-11-15T12:10-07:00["), @r#"
    error[invalid-value]: found the offset -07:00, which America/Los_Angeles did not have at that time; expected no offset, or -08:00
       ┌─ data/2023-11-15-japan-peru.yaml:17:12
       │
    17 │     start: 2023-11-15T12:10-07:00[America/Los_Angeles]
       │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_zone_that_is_not_that_of_the_place() {
    assert_snapshot!(with("place: san-francisco", "place: lima"), @r#"
    error[zone-of-place]: the start is in America/Los_Angeles, but lima is in America/Lima
       ┌─ data/2023-11-15-japan-peru.yaml:17:12
       │
    17 │     start: 2023-11-15T12:10[America/Los_Angeles]
       │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected [America/Lima]
       │
       ┌─ data/2023-11-15-japan-peru.yaml:19:12
       │
    19 │     place: lima
       │            ---- the place
       │
       = help: write the time on the clocks of the place, with their zone

    1 error
    exit code 1
    "#);
}

#[test]
fn a_duration_of_no_time() {
    assert_snapshot!(with("minutes: 40", "minutes: 0"), @r#"
    error[duration]: found a duration of no time
       ┌─ data/2023-11-15-japan-peru.yaml:18:15
       │
    18 │     duration: { minutes: 0, precision: approximate }
       │               ^ expected hours or minutes

    1 error
    exit code 1
    "#);
}

#[test]
fn an_end_beside_a_duration() {
    let end = "place: san-francisco\n    end: 2023-11-15T12:50[America/Los_Angeles]";
    assert_snapshot!(with("place: san-francisco", end), @r#"
    error[end]: found an end beside a duration, expected one of them
       ┌─ data/2023-11-15-japan-peru.yaml:20:10
       │
    20 │     end: 2023-11-15T12:50[America/Los_Angeles]
       │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
       │
       = help: remove one of them

    1 error
    exit code 1
    "#);
}

#[test]
fn an_end_before_the_start() {
    let duration = "duration: { minutes: 40, precision: approximate }";
    assert_snapshot!(with(duration, "end: 2023-11-15T11:50[America/Los_Angeles]"), @r#"
    error[end]: the end is not after the start
       ┌─ data/2023-11-15-japan-peru.yaml:18:10
       │
    18 │     end: 2023-11-15T11:50[America/Los_Angeles]
       │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
       │
       = help: write the end on the clocks of the place, after the start

    1 error
    exit code 1
    "#);
}

#[test]
fn an_end_in_another_zone() {
    let duration = "duration: { minutes: 40, precision: approximate }";
    assert_snapshot!(with(duration, "end: 2023-11-16T13:00[America/Lima]"), @r#"
    error[end]: the end is in America/Lima, but the start is in America/Los_Angeles
       ┌─ data/2023-11-15-japan-peru.yaml:18:10
       │
    18 │     end: 2023-11-16T13:00[America/Lima]
       │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
       │
       = help: write the end on the clocks of the place, after the start

    1 error
    exit code 1
    "#);
}

#[test]
fn an_end_of_an_event_whose_start_has_no_time() {
    let start = "start: 2023-11-15T12:10[America/Los_Angeles]
    duration: { minutes: 40, precision: approximate }";
    let day = "start: { date: 2023-11-15, zone: America/Los_Angeles }
    end: 2023-11-15T13:00[America/Los_Angeles]";
    assert_snapshot!(with(start, day), @r#"
    error[end]: found an end, but the start has no time
       ┌─ data/2023-11-15-japan-peru.yaml:18:10
       │
    18 │     end: 2023-11-15T13:00[America/Los_Angeles]
       │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
       │
       = help: write the end on the clocks of the place, after the start

    1 error
    exit code 1
    "#);
}
