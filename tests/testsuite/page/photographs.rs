//! Photographs: on the page, and in words.

use super::{FULL, in_order, page, tagged};
use crate::text;

#[test]
fn photographs_have_captions_credits_and_words_for_those_who_do_not_see_them() {
    in_order(
        FULL,
        "en",
        &[
            "Provisional text",
            "Minister Kamikawa and Minister González-Olaechea before the signing",
            "Photo: Ministry of Foreign Affairs of Japan",
            "The signed memorandum",
            "On April 10",
        ],
    );
    in_order(
        FULL,
        "ja",
        &[
            "署名を前にした上川大臣と",
            "写真提供：外務省",
            "署名された覚書",
        ],
    );
    in_order(
        FULL,
        "es",
        &[
            "antes de la firma",
            "Foto: Ministerio",
            "El memorando firmado",
        ],
    );
    for (locale, alternatives) in [
        (
            "en",
            [
                "A sheet of paper with lines of text and a pen beside it.",
                "Two small flags stand on a table: a red disc on white, and red, white and red stripes.",
            ],
        ),
        (
            "ja",
            [
                "文字の並んだ一枚の紙と、その横に置かれたペン。",
                "机の上に小さな旗が二本立っている。白地に赤い丸の旗と、赤、白、赤の縦縞の旗。",
            ],
        ),
        (
            "es",
            [
                "Dos banderas pequeñas sobre una mesa: un disco rojo sobre fondo blanco y franjas roja, blanca y roja.",
                "Una hoja de papel con líneas de texto y una pluma al lado.",
            ],
        ),
    ] {
        let document = tagged(FULL, locale);
        assert_eq!(document.alternatives(), alternatives, "{locale}");
        assert_eq!(document.elements("Figure"), 2, "{locale}");
        assert_eq!(document.pictures(), 2, "{locale}");
        let page = page(FULL, locale);
        for alternative in alternatives {
            let alternative = text::readable(alternative, locale);
            assert!(!page.contains(&alternative), "{page}");
        }
    }
}
