//! Tables that lie on the clipboard as HTML, as programs write them and as nobody should.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use lyskryss::exchange::table_in::Sheet;
use lyskryss::exchange::table_in::book::colours::Colour::{self, Green, Red, Yellow};
use lyskryss::exchange::table_in::book::html::{self, MOST_HTML};

use crate::samples::{ALL, CALC, EXCEL, GOOGLE, OUTLOOK, WORD};

fn beside((text, html): (&str, &str)) -> Option<Sheet> {
    html::beside(text, html, &mut || ControlFlow::Continue(()))
}

fn read(html: &str) -> Sheet {
    html::read(html, true, &mut || ControlFlow::Continue(())).unwrap().sheet
}

fn rows(sheet: &Sheet) -> Vec<(usize, Vec<&str>)> {
    let all = sheet.rows.iter();
    all.map(|row| (row.number, row.cells.iter().map(String::as_str).collect())).collect()
}

fn fills(sheet: &Sheet) -> Vec<((usize, usize), Colour)> {
    sheet.fills.iter().map(|(at, colour)| (*at, *colour)).collect()
}

#[test]
fn excels_classes_merged_cells_lines_and_hidden_rows_come() {
    let sheet = beside(EXCEL).unwrap();
    assert_eq!(
        rows(&sheet),
        [
            (1, vec!["Innsatsområde", "Tiltak", "Verdi", "Penger"]),
            (2, vec!["Data", "Felles\ninnlogging", "alle etater", "i budsjettet"]),
            (3, vec!["", "Datakatalog", "tre etater", "søknad sendt"]),
            (4, vec!["", "Skjult tiltak", "fem etater", "søknad sendt"]),
            (5, vec!["Grønn = høy, gul = middels, rød = lav"]),
        ]
    );
    let right = [
        ((2, 2), Green),
        ((2, 3), Green),
        ((3, 2), Red),
        ((3, 3), Red),
        ((4, 2), Yellow),
        ((4, 3), Red),
    ];
    assert_eq!(fills(&sheet), right);
    let [merged] = &sheet.merged[..] else { panic!("{:?}", sheet.merged) };
    assert_eq!((merged.rows.clone(), merged.columns.clone()), (2..=4, 0..=0));
    assert_eq!(sheet.hidden_rows, 1);
    assert!(sheet.comments.is_empty());
}

#[test]
fn calcs_fills_and_comments_come_and_numbers_are_as_they_are_shown() {
    let sheet = beside(CALC).unwrap();
    assert_eq!(
        rows(&sheet)[1..],
        [
            (2, vec!["2,10", "Felles\ninnlogging", "alle etater", "i budsjettet"]),
            (3, vec!["2,20", "Datakatalog", "tre etater", "søknad sendt"]),
        ]
    );
    assert_eq!(fills(&sheet), [((2, 2), Green), ((2, 3), Yellow), ((3, 2), Red), ((3, 3), Green)]);
    assert_eq!(sheet.comments[&(2, 2)], "Hjemmel mangler");
    // One too narrow for what it holds says it beside that.
    let sheet = read("<table><tr><td sdval=\"2.5\">###</td><td x:num=\"x\">##<td x:num>a</table>");
    assert_eq!(rows(&sheet), [(1, vec!["2.5", "##", "a"])]);
}

#[test]
fn cells_of_google_that_are_only_filled_come_with_their_notes() {
    let sheet = beside(GOOGLE).unwrap();
    assert_eq!(rows(&sheet)[2], (3, vec!["Datakatalog\nfor alle"]));
    assert_eq!(fills(&sheet), [((2, 1), Green), ((2, 2), Yellow), ((3, 1), Red), ((3, 2), Green)]);
    assert_eq!(sheet.comments[&(2, 1)], "Hjemmel mangler");
}

#[test]
fn words_paragraphs_are_lines_of_one_cell_and_what_stands_above_a_table_stays_above() {
    let sheet = beside(WORD).unwrap();
    assert_eq!(
        rows(&sheet),
        [
            (1, vec!["Tiltak i 2027"]),
            (2, vec!["Tiltak", "Verdi", "Penger"]),
            (3, vec!["1.    Felles innlogging\nMed ett passord", "alle etater", "i budsjettet"]),
            (4, vec!["2. Datakatalog", "tre etater", "søknad sendt"]),
        ]
    );
    assert_eq!(fills(&sheet), [((3, 1), Green), ((3, 2), Yellow), ((4, 1), Red), ((4, 2), Green)]);
}

#[test]
fn a_table_that_is_a_frame_around_another_is_none() {
    let sheet = beside(OUTLOOK).unwrap();
    assert_eq!(
        rows(&sheet),
        [
            (1, vec!["Hei"]),
            (2, vec!["Tiltak", "Verdi", "Penger"]),
            (3, vec!["Felles innlogging", "alle etater", "i budsjettet"]),
            (4, vec!["Datakatalog", "tre etater", "søknad sendt"]),
            (5, vec!["Hilsen Etat A"]),
        ]
    );
    assert_eq!(fills(&sheet), [((3, 1), Green), ((3, 2), Yellow), ((4, 1), Red), ((4, 2), Green)]);
    // One that stands beside other cells is what a cell says.
    let sheet = read(
        "<table><tr><td>a<td>b <table><tr><td>c<td>d<tr><td>e</table> f<tr><td>g<td>h</table>",
    );
    assert_eq!(rows(&sheet), [(1, vec!["a", "b\nc d\ne\nf"]), (2, vec!["g", "h"])]);
}

#[test]
fn html_that_says_anything_else_than_the_text_is_left_alone() {
    for (name, (text, html)) in ALL {
        assert!(beside((text, html)).is_some(), "{name}");
        // The clipboard has changed meanwhile, or not all of it is there.
        assert_eq!(beside((&text.replace("Felles", "Alles"), html)), None, "{name}");
        assert_eq!(beside((text, &html.replace("Felles", ""))), None, "{name}");
        assert_eq!(beside((&format!("{text}x"), html)), None, "{name}");
        assert_eq!(beside(("", html)), None, "{name}");
    }
    assert_eq!(beside(("a\tb", "<p>a b</p>")), None, "no table");
    assert_eq!(beside(("a\tb", "a\tb")), None);
    assert_eq!(beside(("a", "")), None);
}

#[test]
fn what_a_page_hides_is_not_copied_from_it() {
    let html = "<table><tr><td>a<span style='display:none'>x</span><td style='display:none'>y<td>b\
                <tr style='display:none'><td>z<tr><td>c</table>";
    let sheet = beside(("a\tb\nc", html)).unwrap();
    assert_eq!(rows(&sheet), [(1, vec!["a", "", "b"]), (3, vec!["c"])]);
    assert_eq!(sheet.hidden_rows, 0);
    let sheet = beside(("ax\ty\tb\nz\nc", html)).unwrap();
    assert_eq!((rows(&sheet).len(), sheet.hidden_rows), (3, 1));
}

#[test]
fn cells_that_are_one_push_their_neighbours_aside_and_end_where_the_table_ends() {
    let html = "<table><tr><td rowspan=2 colspan=2>a<td colspan=0>b<tr><td>c<tr><td>d<td rowspan=0>e\
                <td colspan='2px'>f<tr><td>g<td>h<td>i</table><table><tr><td>j<td>k</table>";
    let sheet = read(html);
    assert_eq!(
        rows(&sheet),
        [
            (1, vec!["a", "", "b"]),
            (2, vec!["", "", "c"]),
            (3, vec!["d", "e", "f"]),
            (4, vec!["g", "", "h", "i"]),
            (5, vec!["j", "k"]),
        ]
    );
    let merged: Vec<_> =
        sheet.merged.iter().map(|it| (it.rows.clone(), it.columns.clone())).collect();
    assert_eq!(merged, [(1..=2, 0..=1), (3..=4, 1..=1), (3..=3, 2..=3)]);
}

#[test]
fn only_the_fragment_was_copied_and_scripts_and_titles_are_no_words() {
    let html = "<title>t</title><table><tr><td>w<tr><!--StartFragment--><td>a<script>s</script>\
                <textarea>u</textarea><!--EndFragment--><td>v</table>";
    assert_eq!(rows(&read(html)), [(2, vec!["a"])]);
    // Space, lines and signs are as they are looked at.
    let html = "<table><tr><td> a &amp;\n  b&nbsp;<br> <br>c <div>d</div><p>e</p>f</table>";
    assert_eq!(rows(&read(html)), [(1, vec!["a & b\n\nc\nd\ne\nf"])]);
}

/// Whatever it claims to be, it gets an answer soon, and nothing of it is lost without being refused.
#[test]
fn what_is_made_to_be_slow_or_large_is_answered_soon() {
    let deep = |n| "<table><tr><td>a".repeat(n);
    let many = |tag: &str| format!("<table><tr><td>a{}", tag.repeat(300_000));
    let attributes: Vec<_> = (0..20_000).map(|n| format!("a{n}=1")).collect();
    let attributes = attributes.join(" ");
    let cases = [
        ("deep", deep(10_000), true),
        ("deeper", deep(100_000), false),
        ("divs", many("<div>"), true),
        ("bold", many("<b><i>"), true),
        ("lines", many("<br><p>"), true),
        (
            "wide",
            "<table><tr><td colspan=1e9>a<td rowspan=99999999999999999999999>b".to_owned(),
            true,
        ),
        ("far", "<table><tr><td colspan=1000000000>a<td>b".to_owned(), false),
        ("high", many("<tr>"), false),
        ("columns", many("<td>"), false),
        ("spans", format!("<table>{}", "<tr><td rowspan=9999 colspan=500>a".repeat(9_999)), false),
        ("attributes", format!("<table><tr><td {attributes}>a"), true),
        ("css", format!("<style>{}</style><table><tr><td>a", "a{b:(".repeat(100_000)), true),
        (
            "selectors",
            format!("<style>{}{{background:red}}</style><table><tr><td>a", ".a,".repeat(100_000)),
            true,
        ),
        (
            "style",
            format!("<table><tr><td style='{}'>a", "background:rgb(((;".repeat(50_000)),
            true,
        ),
        ("open", format!("{}<table><tr><td>a", "<!--".repeat(300_000)), false),
        ("large", "<table><tr><td>".to_owned() + &" ".repeat(MOST_HTML), false),
    ];
    for (name, html, is_read) in cases {
        let begun = Instant::now();
        let found = html::read(&html, true, &mut || ControlFlow::Continue(()));
        let took = begun.elapsed();
        assert_eq!(found.is_some(), is_read, "{name}");
        // Who looked back from each tag would take hours, and no machine is that slow.
        assert!(took < Duration::from_mins(1), "{name}: {took:?}");
    }
    let mut asked = 0;
    let mut until_twice = || {
        asked += 1;
        if asked > 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    assert_eq!(html::read(&many("<b>"), true, &mut until_twice), None);
    assert_eq!(asked, 3, "whoever waits no longer is heard");
}
