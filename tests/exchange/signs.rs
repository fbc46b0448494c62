//! The signs of papers beside those of the screen.

use lyskryss::exchange::paper::sign::{
    Colour, HIGH, INK, INK_SOFT, LOW, MEDIUM, MEDIUM_EDGE, RULE_STRONG,
};

#[test]
fn papers_have_the_colours_of_the_light_theme() {
    let root = env!("CARGO_MANIFEST_DIR");
    let palette = std::fs::read_to_string(format!("{root}/src/ui/kit/theme/palette.rs")).unwrap();
    let light = palette.split("pub const LIGHT: Palette").nth(1).unwrap();
    let light = light.split("};").next().unwrap();
    let same = |name: &str, colour: Colour| {
        let hex = colour.hex().to_uppercase();
        let line = format!(" {name}: rgb(0x00{}_{}),", &hex[..2], &hex[2..]);
        assert!(light.contains(&line), "{line}\n{light}");
    };
    same("ink", INK);
    same("ink_soft", INK_SOFT);
    same("rule_strong", RULE_STRONG);
    same("high", HIGH);
    same("medium", MEDIUM);
    same("medium_edge", MEDIUM_EDGE);
    same("low", LOW);
}
