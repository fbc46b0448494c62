//! The languages that a paper, a block or a run can be in.

/// A language of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Bokmål.
    Bokmal,
    /// Nynorsk.
    Nynorsk,
    /// English, as it is written in Britain.
    English,
    /// Northern Sami.
    NorthernSami,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Bokmal, Self::Nynorsk, Self::English, Self::NorthernSami];

    /// Its tag by BCP 47, without the country.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::English => "en",
            Self::NorthernSami => "se",
        }
    }

    /// Its tag with the country, as word processors ask for.
    pub const fn tag_with_country(self) -> &'static str {
        match self {
            Self::Bokmal => "nb-NO",
            Self::Nynorsk => "nn-NO",
            Self::English => "en-GB",
            Self::NorthernSami => "se-NO",
        }
    }

    /// The language of a tag, with or without a country (`nb`, `nn-NO`, `en_GB`); nothing where it is
    /// none of these. `no` is bokmål.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        match language.as_str() {
            "no" => Some(Self::Bokmal),
            tag => Self::ALL.into_iter().find(|language| language.tag() == tag),
        }
    }
}
