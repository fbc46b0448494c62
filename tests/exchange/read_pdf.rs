//! A PDF as whoever listens gets it: its tags in their order, with the text that is drawn for each, as
//! the letters say it. Knows no more of PDF than what is written here needs.

use std::collections::{BTreeMap, HashMap};
use std::io::Read as _;

/// A value of PDF.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Number(u32),
    /// Any other number, as it is written.
    Real(String),
    /// A name, or a word such as `true`; in a page an operator.
    Word(String),
    Name(String),
    Bytes(Vec<u8>),
    Array(Vec<Self>),
    Dict(BTreeMap<String, Self>),
    Ref(u32),
}

/// A part of the tree of tags.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Element {
    pub(crate) role: String,
    pub(crate) language: Option<String>,
    pub(crate) alternative: Option<String>,
    pub(crate) title: Option<String>,
    /// What its attributes say: scope, numbering, summary.
    pub(crate) attributes: BTreeMap<String, Value>,
    pub(crate) parts: Vec<Part>,
}

/// What is in an element.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    Element(Element),
    /// Text on a page, counted from 0.
    Text(usize, String),
}

/// A file that was read.
pub(crate) struct Pdf {
    objects: BTreeMap<u32, (Value, Vec<u8>)>,
    pub(crate) root: BTreeMap<String, Value>,
    pub(crate) tree: Element,
    /// What is drawn on each page for the eye only.
    pub(crate) unheard: Vec<String>,
}

impl Value {
    fn dict(&self) -> &BTreeMap<String, Self> {
        let Self::Dict(dict) = self else { panic!("no dictionary: {self:?}") };
        dict
    }

    /// A text: UTF-16 with its mark, or letters of ASCII.
    pub(crate) fn text(&self) -> String {
        let Self::Bytes(bytes) = self else { panic!("no text: {self:?}") };
        if let Some(wide) = bytes.strip_prefix(b"\xfe\xff") {
            return utf16(wide);
        }
        assert!(bytes.is_ascii(), "{bytes:?}");
        String::from_utf8(bytes.clone()).unwrap()
    }

    fn number(&self) -> usize {
        let Self::Number(number) = self else { panic!("no number: {self:?}") };
        usize::try_from(*number).unwrap()
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks(2).map(|b| u16::from_be_bytes([b[0], b[1]])).collect();
    String::from_utf16(&units).unwrap()
}

/// Takes values off a text of PDF.
struct Tokens<'t> {
    text: &'t [u8],
    at: usize,
}

impl<'t> Tokens<'t> {
    fn blanks(&mut self) {
        while let Some(byte) = self.text.get(self.at) {
            match byte {
                b'%' => {
                    let line = self.text[self.at..].iter().position(|b| *b == b'\n');
                    self.at += line.unwrap_or(self.text.len() - self.at);
                }
                byte if byte.is_ascii_whitespace() || *byte == 0 => self.at += 1,
                _ => break,
            }
        }
    }

    fn starts(&self, with: &[u8]) -> bool {
        self.text[self.at..].starts_with(with)
    }

    fn word(&mut self) -> &'t str {
        let is_end = |b: &u8| b.is_ascii_whitespace() || b"()<>[]{}/%".contains(b);
        let rest = &self.text[self.at..];
        let word = &rest[..rest.iter().position(is_end).unwrap_or(rest.len())];
        self.at += word.len();
        std::str::from_utf8(word).unwrap()
    }

    fn next(&mut self) -> Option<Value> {
        self.blanks();
        let byte = *self.text.get(self.at)?;
        Some(match byte {
            b'/' => {
                self.at += 1;
                Value::Name(self.word().to_owned())
            }
            b'(' => Value::Bytes(self.letters()),
            b'<' if self.starts(b"<<") => {
                self.at += 2;
                let mut dict = BTreeMap::new();
                while let Some(key) = self.until(b">>") {
                    let Value::Name(key) = key else { panic!("{key:?}") };
                    dict.insert(key, self.next().unwrap());
                }
                Value::Dict(dict)
            }
            b'<' => {
                let end = self.text[self.at..].iter().position(|b| *b == b'>').unwrap();
                let digits = std::str::from_utf8(&self.text[self.at + 1..self.at + end]).unwrap();
                self.at += end + 1;
                let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
                Value::Bytes((0..digits.len()).step_by(2).map(byte).collect())
            }
            b'[' => {
                self.at += 1;
                let mut all = Vec::new();
                while let Some(value) = self.until(b"]") {
                    all.push(value);
                }
                Value::Array(all)
            }
            b'+' | b'-' | b'.' | b'0'..=b'9' => self.number_or_ref(),
            _ => Value::Word(self.word().to_owned()),
        })
    }

    /// The next value, unless what closes stands there, which is taken.
    fn until(&mut self, close: &[u8]) -> Option<Value> {
        self.blanks();
        if self.starts(close) {
            self.at += close.len();
            return None;
        }
        self.next()
    }

    fn number_or_ref(&mut self) -> Value {
        let word = self.word();
        let Ok(number) = word.parse() else { return Value::Real(word.to_owned()) };
        let behind = self.at;
        self.blanks();
        if self.starts(b"0 R") {
            self.at += 3;
            return Value::Ref(number);
        }
        self.at = behind;
        Value::Number(number)
    }

    fn letters(&mut self) -> Vec<u8> {
        let (mut out, mut depth) = (Vec::new(), 0);
        loop {
            let byte = self.text[self.at];
            self.at += 1;
            match byte {
                b'(' if depth == 0 => depth = 1,
                b'(' => {
                    depth += 1;
                    out.push(byte);
                }
                b')' if depth == 1 => return out,
                b')' => {
                    depth -= 1;
                    out.push(byte);
                }
                b'\\' => self.escaped(&mut out),
                _ => out.push(byte),
            }
        }
    }

    fn escaped(&mut self, out: &mut Vec<u8>) {
        let byte = self.text[self.at];
        self.at += 1;
        out.push(match byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'0'..=b'7' => {
                let digits = std::str::from_utf8(&self.text[self.at - 1..self.at + 2]).unwrap();
                self.at += 2;
                u8::from_str_radix(digits, 8).unwrap()
            }
            other => other,
        });
    }
}

fn inflated(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    flate2::read::ZlibDecoder::new(bytes).read_to_end(&mut out).unwrap();
    out
}

impl Pdf {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let mut tokens = Tokens { text: bytes, at: 0 };
        let mut objects = BTreeMap::new();
        let mut root = None;
        while let Some(value) = tokens.next() {
            let id = match value {
                Value::Number(id) => id,
                Value::Word(word) if word == "xref" => break,
                other => panic!("{other:?}"),
            };
            assert_eq!(tokens.next(), Some(Value::Number(0)));
            assert_eq!(tokens.next(), Some(Value::Word("obj".into())));
            let object = tokens.next().unwrap();
            let mut stream = Vec::new();
            if tokens.next() == Some(Value::Word("stream".into())) {
                let from = tokens.at
                    + tokens.text[tokens.at..].iter().position(|b| *b == b'\n').unwrap()
                    + 1;
                tokens.at = from + object.dict()["Length"].number();
                stream = bytes[from..tokens.at].to_vec();
                if object.dict().contains_key("Filter") && !object.dict().contains_key("Width") {
                    stream = inflated(&stream);
                }
                assert_eq!(tokens.next(), Some(Value::Word("endstream".into())));
                assert_eq!(tokens.next(), Some(Value::Word("endobj".into())));
            }
            if let Value::Dict(dict) = &object
                && dict.get("Type") == Some(&Value::Name("Catalog".into()))
            {
                root = Some(dict.clone());
            }
            objects.insert(id, (object, stream));
        }
        let mut pdf =
            Self { objects, root: root.unwrap(), tree: Element::default(), unheard: Vec::new() };
        pdf.read_tree();
        pdf
    }

    pub(crate) fn get<'v>(&'v self, value: &'v Value) -> &'v Value {
        match value {
            Value::Ref(id) => &self.objects[id].0,
            value => value,
        }
    }

    fn stream(&self, value: &Value) -> &[u8] {
        let Value::Ref(id) = value else { panic!("{value:?}") };
        &self.objects[id].1
    }

    fn read_tree(&mut self) {
        let pages = self.get(&self.root["Pages"]).dict();
        let Value::Array(pages) = self.get(&pages["Kids"]).clone() else { panic!() };
        let mut texts = HashMap::new();
        for (at, page) in pages.iter().enumerate() {
            let Value::Ref(id) = page else { panic!() };
            let unheard = self.read_page(at, *id, &mut texts);
            self.unheard.push(unheard);
        }
        let tree = self.get(&self.root["StructTreeRoot"]).dict();
        let first = match &tree["K"] {
            Value::Array(all) => all[0].clone(),
            one => one.clone(),
        };
        self.tree = self.element(&first, &mut texts);
        assert!(texts.is_empty(), "drawn, and in no tag: {texts:?}");
    }

    fn element(
        &self,
        value: &Value,
        texts: &mut HashMap<(u32, usize), (usize, String)>,
    ) -> Element {
        let dict = self.get(value).dict();
        let text = |key: &str| dict.get(key).map(|value| self.get(value).text());
        let Value::Name(role) = &dict["S"] else { panic!() };
        let mut element = Element {
            role: role.clone(),
            language: text("Lang"),
            alternative: text("Alt"),
            title: text("T"),
            ..Element::default()
        };
        if let Some(Value::Array(all)) = dict.get("A").map(|a| self.get(a)) {
            for one in all {
                element.attributes.extend(self.get(one).dict().clone());
            }
        }
        let kids = match dict.get("K").map(|kids| self.get(kids).clone()) {
            Some(Value::Array(kids)) => kids,
            kids => kids.into_iter().collect(),
        };
        let page = |of: &BTreeMap<String, Value>| match of.get("Pg") {
            Some(Value::Ref(page)) => *page,
            other => panic!("{other:?}"),
        };
        for kid in kids {
            let leaf = match &kid {
                Value::Number(_) => Some((page(dict), kid.number())),
                Value::Dict(own) => Some((page(own), own["MCID"].number())),
                _ => None,
            };
            element.parts.push(match leaf {
                Some(leaf) => {
                    let (page, text) = texts.remove(&leaf).expect("a leaf that is not drawn");
                    Part::Text(page, text)
                }
                None => Part::Element(self.element(&kid, texts)),
            });
        }
        element
    }

    /// Reads what is drawn on a page: for whom it is by its marks; gives what is only for the eye.
    fn read_page(
        &self,
        at: usize,
        id: u32,
        texts: &mut HashMap<(u32, usize), (usize, String)>,
    ) -> String {
        let page = self.objects[&id].0.dict();
        let fonts =
            self.get(&page["Resources"]).dict().get("Font").map(|fonts| self.get(fonts).dict());
        let maps: HashMap<&String, HashMap<u16, String>> =
            fonts.into_iter().flatten().map(|(name, font)| (name, self.letters_of(font))).collect();
        let mut tokens = Tokens { text: self.stream(&page["Contents"]), at: 0 };
        let (mut operands, mut font) = (Vec::new(), String::new());
        let (mut open, mut unheard) = (Vec::<Open>::new(), String::new());
        while let Some(value) = tokens.next() {
            let Value::Word(operator) = value else {
                operands.push(value);
                continue;
            };
            match operator.as_str() {
                "BMC" | "BDC" => open.push(Open::of(&operands)),
                "EMC" => {
                    let closed = open.pop().unwrap();
                    let said = closed.instead.unwrap_or(closed.said);
                    match (closed.leaf, open.last_mut()) {
                        (Some(leaf), None) => {
                            assert!(texts.insert((id, leaf), (at, said)).is_none());
                        }
                        (None, Some(around)) => around.said.push_str(&said),
                        (None, None) => {
                            assert!(closed.is_artifact, "neither a tag nor an artifact: {said}");
                            unheard.push_str(&said);
                            unheard.push('\n');
                        }
                        (Some(_), Some(_)) => panic!("a leaf in a leaf"),
                    }
                }
                "Tf" => {
                    let Value::Name(name) = &operands[0] else { panic!() };
                    font.clone_from(name);
                }
                "Tj" | "TJ" => {
                    let said = &mut open.last_mut().expect("text without a mark").said;
                    shown(&operands[0], &maps[&font], said);
                }
                "f" | "f*" | "S" | "Do" => assert!(!open.is_empty(), "drawn without a mark"),
                _ => {}
            }
            operands.clear();
        }
        assert!(open.is_empty());
        unheard
    }

    /// What the glyphs of a font say.
    fn letters_of(&self, font: &Value) -> HashMap<u16, String> {
        let font = self.get(font).dict();
        let mut tokens = Tokens { text: self.stream(&font["ToUnicode"]), at: 0 };
        let (mut map, mut operands) = (HashMap::new(), Vec::new());
        let code = |bytes: &Value| match bytes {
            Value::Bytes(bytes) => u16::from_be_bytes([bytes[0], bytes[1]]),
            other => panic!("{other:?}"),
        };
        let letters = |bytes: &Value| match bytes {
            Value::Bytes(bytes) => utf16(bytes),
            other => panic!("{other:?}"),
        };
        while let Some(value) = tokens.next() {
            match value {
                Value::Word(word) if word == "endbfchar" => {
                    for pair in operands.chunks(2) {
                        map.insert(code(&pair[0]), letters(&pair[1]));
                    }
                }
                Value::Word(word) if word == "endbfrange" => panic!("not looked at yet"),
                Value::Word(_) => {}
                value => {
                    operands.push(value);
                    continue;
                }
            }
            operands.clear();
        }
        map
    }
}

/// Marked content that is open.
#[derive(Default)]
struct Open {
    leaf: Option<usize>,
    is_artifact: bool,
    instead: Option<String>,
    said: String,
}

impl Open {
    fn of(operands: &[Value]) -> Self {
        let is_artifact = operands[0] == Value::Name("Artifact".into());
        assert_ne!(operands[0], Value::Name("ReversedChars".into()));
        let Some(Value::Dict(dict)) = operands.get(1) else {
            return Self { is_artifact, ..Self::default() };
        };
        let leaf = dict.get("MCID").map(Value::number);
        let instead = dict.get("ActualText").map(Value::text);
        Self { leaf, is_artifact, instead, said: String::new() }
    }
}

fn shown(value: &Value, letters: &HashMap<u16, String>, out: &mut String) {
    match value {
        Value::Bytes(bytes) => {
            for glyph in bytes.chunks(2) {
                out.push_str(&letters[&u16::from_be_bytes([glyph[0], glyph[1]])]);
            }
        }
        Value::Array(all) => all.iter().for_each(|one| shown(one, letters, out)),
        _ => {}
    }
}

impl Element {
    /// All text in it, in order.
    pub(crate) fn text(&self) -> String {
        let part = |part: &Part| match part {
            Part::Element(element) => element.text(),
            Part::Text(_, text) => text.clone(),
        };
        self.parts.iter().map(part).collect()
    }

    /// The elements in it.
    pub(crate) fn inside(&self) -> impl Iterator<Item = &Self> {
        self.parts.iter().filter_map(|part| match part {
            Part::Element(element) => Some(element),
            Part::Text(..) => None,
        })
    }

    /// Itself and all elements in it, in order.
    pub(crate) fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        self.inside().for_each(|element| all.extend(element.all()));
        all
    }

    /// All elements of a role in it.
    pub(crate) fn of_role(&self, role: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|element| element.role == role).collect()
    }

    /// The pages that its text stands on, counted from 0, without repetition.
    pub(crate) fn pages(&self) -> Vec<usize> {
        let mut pages: Vec<usize> = self
            .parts
            .iter()
            .flat_map(|part| match part {
                Part::Element(element) => element.pages(),
                Part::Text(page, _) => vec![*page],
            })
            .collect();
        pages.sort_unstable();
        pages.dedup();
        pages
    }
}

impl Element {
    /// The lines of its own text on a page, counted from 0.
    pub(crate) fn on_page(&self, page: usize) -> Vec<&str> {
        self.parts
            .iter()
            .filter_map(|part| match part {
                Part::Text(on, text) if *on == page => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }
}

impl Pdf {
    /// What the file says of itself.
    pub(crate) fn information(&self) -> &BTreeMap<String, Value> {
        let is_about = |object: &&(Value, Vec<u8>)| match &object.0 {
            Value::Dict(dict) => dict.contains_key("Producer"),
            _ => false,
        };
        self.objects.values().find(is_about).unwrap().0.dict()
    }

    /// The bookmarks, in order, with two blanks for each level below the first.
    pub(crate) fn bookmarks(&self) -> Vec<String> {
        let mut found = Vec::new();
        self.bookmarks_in(&self.root["Outlines"], "", &mut found);
        found
    }

    fn bookmarks_in(&self, of: &Value, indent: &str, found: &mut Vec<String>) {
        let mut next = self.get(of).dict().get("First");
        while let Some(bookmark) = next {
            let dict = self.get(bookmark).dict();
            found.push(format!("{indent}{}", self.get(&dict["Title"]).text()));
            self.bookmarks_in(bookmark, &format!("{indent}  "), found);
            next = dict.get("Next");
        }
    }
}
