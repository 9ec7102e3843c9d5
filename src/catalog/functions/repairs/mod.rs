//! Where ICU4X 2.2 or its data (CLDR 48) are wrong or incomplete, and what is done about it.
//!
//! All of it is here, each with the source of what is right and the report to ICU4X where one is
//! known, and with a test that fails once ICU4X is right: then the repair and its test are
//! removed. What ICU4X cannot write at all is refused, never written approximately.
//!
//! | what ICU4X does | repaired in |
//! |---|---|
//! | Spanish "y" before Íñigo, «Italia», Yrigoyen; "e" before Iota | [`list`] |
//! | Spanish digits in groups by a point | [`number::space_spanish_groups`] |
//! | "%" with digits that have a percent sign of their own | [`number::refuse_percent`] |
//! | Dutch "-€ 5.00" | [`number::refuse_negative_money`] |
//! | a code for want of a narrow symbol | [`number::narrow_or_usual`] |
//! | no formatter for codes of currencies | [`number::with_code`] |
//! | "1,234 円", names of currencies by the pattern of the root locale | not offered |
//! | grouping "always" like "auto" | not offered |
//! | times of day by the letter B | [`datetime::correct_time`] |
//! | "05:05" in Spanish, "Wednesday 9:5" | [`datetime::correct_time`] |
//! | "Mittwoch, 5:05" | [`datetime::pad_hours_as`] |
//! | Japanese hours from 1 to 12 for want of a region | [`datetime::twelve_hours`] |
//! | 令和1年 | [`datetime::name_first_year`] |
//! | "M11" for want of names | [`datetime::refuse_root_names`] |
//! | "streda 15. 11. 2023" as a long date | [`datetime::refuse_lost_month`] |
//! | a panic for want of names, as in a long Slovak date | [`formatter`](super::datetime::formatter) |

pub(super) mod datetime;
pub(super) mod list;
pub(super) mod number;
