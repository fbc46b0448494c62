//! The fonts: three weights of one face, the same on every machine.

use std::sync::Arc;

use eframe::egui::{FontData, FontDefinitions, FontFamily, FontId};

fn medium_family() -> FontFamily {
    FontFamily::Name("medium".into())
}

fn semibold_family() -> FontFamily {
    FontFamily::Name("semibold".into())
}

pub(crate) const fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

pub(crate) fn medium(size: f32) -> FontId {
    FontId::new(size, medium_family())
}

pub(crate) fn semibold(size: f32) -> FontId {
    FontId::new(size, semibold_family())
}

pub(super) fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add =
        |families: &[FontFamily], name: &str, font: &'static [u8], fallback: &'static [u8]| {
            let names = vec![name.to_owned(), format!("{name}-fallback")];
            for (name, data) in names.iter().zip([font, fallback]) {
                fonts.font_data.insert(name.clone(), Arc::new(FontData::from_static(data)));
            }
            for family in families {
                fonts.families.insert(family.clone(), names.clone());
            }
        };
    add(
        &[FontFamily::Proportional, FontFamily::Monospace],
        "regular",
        include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
        include_bytes!("../../../../assets/fonts/Fallback-Regular.ttf"),
    );
    add(
        &[medium_family()],
        "medium",
        include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Medium.ttf"),
        include_bytes!("../../../../assets/fonts/Fallback-Medium.ttf"),
    );
    add(
        &[semibold_family()],
        "semibold",
        include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
        include_bytes!("../../../../assets/fonts/Fallback-SemiBold.ttf"),
    );
    fonts
}
