//! Text fields: what is typed is a draft until focus leaves.

use eframe::egui::accesskit::{Invalid, Role};
use eframe::egui::{
    Align2, Context, Id, Key, Label, Memory, Modifiers, Rect, Response, RichText, Stroke,
    StrokeKind, TextEdit, Ui, vec2,
};

use crate::app::core::phrases::named;
use crate::app::core::place::Focus;
use crate::app::input::Action;
use crate::domain::field::{Field, FieldError, Value};
use crate::ui::kit::focus::{goes_on_from, is_gone_on_to, takes_focus};
use crate::ui::kit::suggest::Suggestions;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, text, wording};

#[derive(Clone, Copy, Debug)]
pub(crate) struct FieldLook<'a> {
    /// Lines of text to begin with.
    pub rows: usize,
    /// Whether its text can have lines; else Enter goes on to the field behind it.
    pub grows: bool,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    pub size: f32,
    /// What it is about, where its name alone does not say: a screen reader says it first.
    pub of: &'a str,
    /// Its width, if not all there is.
    pub width: Option<f32>,
    /// The room says itself what is wrong with it, and where Enter leads.
    pub quiet: bool,
}

impl Default for FieldLook<'_> {
    fn default() -> Self {
        Self {
            rows: 1,
            grows: false,
            hint: "",
            of: "",
            size: theme::BODY,
            width: None,
            quiet: false,
        }
    }
}

impl FieldLook<'_> {
    /// A field for sentences.
    pub(crate) fn of_rows(rows: usize) -> Self {
        Self { rows, grows: true, ..Self::default() }
    }
}

/// The id of a field's text edit, the same wherever it is drawn. Another document has other ids,
/// though its fields are named alike: what was typed in one must not be undone into the other.
pub(crate) fn field_id(view: &View<'_>, field: Field) -> Id {
    Id::unique(("field", view.app.document.as_ref().map(|d| d.id), field))
}

/// Whether the field that is written in can hold several lines.
pub(crate) fn has_lines(ctx: &Context) -> bool {
    let focused = ctx.memory(Memory::focused);
    let written = ctx.data(|data| data.get_temp::<(Id, bool)>(Id::unique("written-field")));
    written.is_some_and(|(id, has_lines)| has_lines && focused == Some(id))
}

/// A field with its name above.
pub(crate) fn named_field_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    field: Field,
    name: &str,
    look: FieldLook<'_>,
) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::XS;
        text::caption(ui, name, view.colours.ink_soft);
        field_ui(ui, view, field, name, look);
    });
}

/// A field whose name stands elsewhere, or is plain from its place.
pub(crate) fn field_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    field: Field,
    name: &str,
    look: FieldLook<'_>,
) -> Response {
    let mut typed = view.app.shown(field);
    if typed.len() > MOST_TYPED {
        return too_long_ui(ui, view, &typed, name, look);
    }
    let has_lines = look.grows || typed.contains('\n');
    let id = field_id(view, field);
    let suggestions = Suggestions::of(ui, view, field, id, &typed);
    let hint = RichText::new(look.hint).color(view.colours.ink_soft);
    // Every field shows all of its text; only those that grow have lines of their own.
    let edit = TextEdit::multiline(&mut typed).desired_rows(look.rows);
    let edit = if look.grows { edit } else { edit.return_key(None) };
    let edit = edit
        .id(id)
        .hint_text(hint)
        .font(theme::regular(look.size))
        .margin(gap::FIELD)
        .desired_width(look.width.unwrap_or(f32::INFINITY));
    let response = ui.add(edit);
    if takes_focus(ui, view, Focus::Field(field)) || !look.quiet && is_gone_on_to(ui) {
        response.request_focus();
    }
    if response.has_focus() {
        ui.ctx().data_mut(|data| data.insert_temp(Id::unique("written-field"), (id, look.grows)));
    }
    if response.changed() {
        let typed = if has_lines { typed } else { typed.replace(['\n', '\r'], " ") };
        let typed = only_what_fits(view, field, typed);
        view.ask(Action::Type(field, typed));
    }
    if !look.grows && response.has_focus() && is_ended(ui, look.quiet) {
        response.surrender_focus();
        view.ask(Action::Commit);
    }
    let stays = suggestions.is_some_and(|names| names.show(ui, view, field, &response));
    if response.lost_focus() && !stays {
        view.ask(Action::Commit);
    }
    let error = complaint(view, field, response.has_focus());
    if error.is_some() {
        mark_edge(ui, view, response.rect);
    }
    let spoken = if look.of.is_empty() { name.to_owned() } else { format!("{} {name}", look.of) };
    tell(ui, view, (field, &response), &spoken, has_lines);
    if !look.quiet {
        field_note_ui(ui, view, field, error);
    }
    response
}

/// The longest text that can be edited in a field, in bytes; all of it is laid out.
const MOST_TYPED: usize = 100_000;

/// A text that is too long to be edited here: its beginning, and that it stays as it is.
fn too_long_ui(
    ui: &mut Ui,
    view: &View<'_>,
    words: &str,
    name: &str,
    look: FieldLook<'_>,
) -> Response {
    ui.vertical(|ui| {
        let beginning = text::shown(words, 600);
        text::text(ui, &beginning, theme::regular(look.size), view.colours.ink_soft);
        let length = words.chars().count();
        let note = view.count("field-too-long", length);
        text::text(ui, &note, theme::regular(theme::SMALL), view.colours.ink);
    })
    .response
    .accessible_name(name)
}

/// Whether Enter ends the typing in a field. One Enter goes one field on; where the room leads the
/// keyboard itself, it is left to that.
fn is_ended(ui: &Ui, is_led: bool) -> bool {
    if is_led {
        return ui.input(|input| input.key_pressed(Key::Enter));
    }
    let ended = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    if ended {
        goes_on_from(ui);
    }
    ended
}

/// Where people are counted, letters are no slip worth a complaint: they are not taken.
fn only_what_fits(view: &View<'_>, field: Field, mut typed: String) -> String {
    let counts = view.app.session().and_then(|session| field.read(session));
    if matches!(counts, Some(Value::Count(_))) {
        typed.retain(|c| c.is_ascii_digit());
    }
    typed
}

/// What is wrong with what was typed, once the typing is over.
fn complaint(view: &View<'_>, field: Field, typing: bool) -> Option<FieldError> {
    view.app.field_error(field).filter(|error| !typing && *error != FieldError::Gone)
}

/// What a screen reader is told of a field: its name, and what is wrong with what stands in it, as
/// long as that stands in it. It is said once, as it is refused; the keyboard has gone on by then.
fn tell(
    ui: &Ui,
    view: &View<'_>,
    (field, response): (Field, &Response),
    name: &str,
    has_lines: bool,
) {
    let place = response.id.with("refused");
    let refused = |view: &View<'_>| view.app.field_error(field).map(|_| view.app.shown(field));
    let before = ui.ctx().data(|data| data.get_temp::<Option<String>>(place)).flatten();
    // While something else is typed, it is not said to be wrong before it is whole.
    // What was typed in this very frame is not there before the next.
    let is_same = before.is_some() && before == refused(view);
    let is_whole = !response.changed() && (!response.has_focus() || is_same);
    let error = complaint(view, field, !is_whole);
    let now = error.and_then(|_| refused(view));
    if now != before {
        ui.ctx().data_mut(|data| data.insert_temp(place, now));
    }
    let words = error.map(|error| wording::field_error(view.app.texts, error));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        // Every field is drawn as one of several lines, as its text may need them.
        node.set_role(if has_lines { Role::MultilineTextInput } else { Role::TextInput });
        node.set_label(name);
        if let Some(words) = &words {
            node.set_invalid(Invalid::True);
            node.set_description(words.as_str());
        }
    });
    let words = words.map(|words| named(name, &words)).unwrap_or_default();
    aloud::say_as_it_begins(ui.ctx(), response.id, &words);
}

/// Marks a field in which something is wrong: at its own edge, by shape and not by colour alone.
fn mark_edge(ui: &Ui, view: &View<'_>, rect: Rect) {
    let (painter, ink) = (ui.painter(), view.colours.ink);
    painter.rect_stroke(rect, theme::CELL_RADIUS, Stroke::new(2.0, ink), StrokeKind::Inside);
    let at = rect.right_top() + vec2(-gap::BUTTON, gap::HEAD);
    painter.text(at, Align2::RIGHT_TOP, "!", theme::semibold(theme::BODY), ink);
}

/// What is wrong with what was typed; a date in full as a receipt.
fn field_note_ui(ui: &mut Ui, view: &View<'_>, field: Field, error: Option<FieldError>) {
    if let Some(error) = error {
        let words = format!("! {}", wording::field_error(view.app.texts, error));
        ui.add(
            Label::new(
                RichText::new(words).font(theme::medium(theme::SMALL)).color(view.colours.ink),
            )
            .wrap(),
        );
        return;
    }
    if let Some(Value::Date(Some(date))) =
        view.app.session().and_then(|session| field.read(session))
    {
        let full = view.app.texts.date(date.year(), date.month(), date.day());
        text::text(ui, &full, theme::regular(theme::SMALL), view.colours.ink_soft);
    }
}
