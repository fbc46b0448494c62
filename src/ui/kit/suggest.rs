//! The names that are offered while somebody writes who: the participants, found as one types.
//! Arrow keys and Enter choose, or a click; whoever goes on writing is left alone.

use eframe::egui::accesskit::HasPopup;
use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::text_edit::TextEditState;
use eframe::egui::{
    Align, Area, Context, Frame, Id, Key, Modifiers, Order, Pos2, Rect, Response, Role, Sense, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::app::input::Action;
use crate::domain::field::meeting::{FollowUpField, ItemField, MeetingField, MeetingText};
use crate::domain::field::{
    BalanceField, DeliverableField, Field, JudgementField, MeasureField, StatusField,
};
use crate::domain::session::Session;
use crate::insight::find::{folded, last_name_at, names_in};
use crate::ui::kit::focus::keep_focus_on_click;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, text};

/// How many names are offered at once; who types finds the others.
const MOST: usize = 7;
/// The least width of the list, in points.
const WIDTH: f32 = 200.0;

/// Names for the end of what is typed.
pub(crate) struct Suggestions {
    id: Id,
    /// What stands before the name that is being written: others, and the word between.
    before: String,
    names: Vec<String>,
    /// The name that the arrow keys have come to.
    chosen: Option<usize>,
    /// The name that Enter took.
    taken: Option<usize>,
}

/// Which name of which text the arrow keys have come to; and a text that no names are wanted for.
#[derive(Clone, Default)]
struct Kept {
    typed: String,
    chosen: Option<usize>,
    is_settled: bool,
}

impl Suggestions {
    /// What is offered for a field while it is written in; takes the keys that choose among it.
    /// Nothing where the field asks for no name, or nobody is called so.
    pub(crate) fn of(ui: &Ui, view: &View<'_>, field: Field, id: Id, typed: &str) -> Option<Self> {
        let offered = Self::offered(ui, view, field, id, typed);
        if asks_who(field) {
            let names = offered.as_ref().map(|offered| offered.names.len());
            let words = names.map(|names| view.count("names-offered", names)).unwrap_or_default();
            aloud::say_as_it_begins(ui.ctx(), id.with("names"), &words);
        }
        offered
    }

    fn offered(ui: &Ui, view: &View<'_>, field: Field, id: Id, typed: &str) -> Option<Self> {
        let is_written = ui.ctx().memory(|memory| memory.has_focus(id));
        let session = view.app.session().filter(|_| asks_who(field) && is_written)?;
        let place = id.with("names");
        let kept = ui.ctx().data(|data| data.get_temp::<Kept>(place)).unwrap_or_default();
        let same = kept.typed == typed;
        let names = names(session, typed);
        if names.is_empty() || same && kept.is_settled {
            return None;
        }
        let mut offered = Self {
            id,
            before: typed[..last_name_at(typed)].to_owned(),
            chosen: kept.chosen.filter(|at| same && *at < names.len()),
            names,
            taken: None,
        };
        offered.take_keys(ui);
        let (typed, chosen) = (typed.to_owned(), offered.chosen);
        let kept = Kept { typed, chosen, is_settled: false };
        ui.ctx().data_mut(|data| data.insert_temp(place, kept));
        Some(offered)
    }

    fn take_keys(&mut self, ui: &Ui) {
        let last = self.names.len() - 1;
        ui.input_mut(|input| {
            for _ in 0..input.count_and_consume_key(Modifiers::NONE, Key::ArrowDown) {
                self.chosen = Some(self.chosen.map_or(0, |at| (at + 1).min(last)));
            }
            if self.chosen.is_none() {
                return;
            }
            for _ in 0..input.count_and_consume_key(Modifiers::NONE, Key::ArrowUp) {
                self.chosen = self.chosen.and_then(|at| at.checked_sub(1));
            }
            if self.chosen.is_some() && input.consume_key(Modifiers::NONE, Key::Enter) {
                self.taken = self.chosen;
            }
        });
    }

    /// The name that the pointer is on, if one, and whether it is clicked.
    fn names_ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<(usize, bool)> {
        let (mut touched, of) = (None, self.names.len());
        for (at, name) in self.names.iter().enumerate() {
            let chosen = self.chosen == Some(at);
            let line = name_ui(ui, view, self.id.with(at), name, chosen);
            line.widget_info(|| {
                let name = aloud::with_place(view, name, at, of);
                WidgetInfo::labeled(Role::ListBoxOption, true, name)
            });
            aloud::is_chosen(ui.ctx(), line.id, chosen);
            if line.clicked() || line.is_pointer_button_down_on() {
                touched = Some((at, line.clicked()));
            }
        }
        touched
    }

    /// Shows them below their field, and asks for the one that is taken. True where the keyboard
    /// stays in the field, though the pointer is elsewhere: on a name.
    pub(crate) fn show(
        &self,
        ui: &Ui,
        view: &mut View<'_>,
        field: Field,
        response: &Response,
    ) -> bool {
        let margin = gap::S;
        let height = self.names.len() as f32 * theme::TARGET + 2.0 * margin;
        let corner = corner_of(ui.ctx(), response.rect, height);
        let area = Area::new(self.id.with("list")).order(Order::Foreground).fixed_pos(corner);
        let width = (response.rect.width() - 2.0 * margin).max(WIDTH);
        let shown = area.constrain(true).sense(Sense::hover()).show(ui.ctx(), |ui| {
            let frame = Frame::popup(ui.style()).fill(view.colours.surface).inner_margin(margin);
            frame.show(ui, |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 0.0;
                let called = view.t("names");
                aloud::part_ui(ui, Role::ListBox, "names", &called, |ui| self.names_ui(ui, view))
            })
        });
        let touched = shown.inner.inner;
        ui.ctx().accesskit_node_builder(self.id, |node| {
            node.set_has_popup(HasPopup::Listbox);
            // The arrows go through the names, while the keyboard stays in the field.
            if let Some(at) = self.chosen {
                node.set_active_descendant(self.id.with(at).accesskit_id());
            }
        });
        let taken = self.taken.or(touched.filter(|(_, clicked)| *clicked).map(|(at, _)| at));
        if let Some(name) = taken.and_then(|at| self.names.get(at)) {
            let typed = format!("{}{name}", self.before);
            settle(ui.ctx(), self.id, &typed);
            view.ask(Action::Type(field, typed));
        }
        let stays = taken.is_some() || touched.is_some();
        if stays {
            keep_focus_on_click(ui.ctx());
            response.request_focus();
        }
        stays
    }
}

/// Below the field; above it where there is no room below.
fn corner_of(ctx: &Context, field: Rect, height: f32) -> Pos2 {
    let below = field.bottom() + gap::XXS;
    let fits = below + height <= ctx.content_rect().bottom();
    pos2(field.left(), if fits { below } else { field.top() - gap::XXS - height })
}

/// A name to choose.
fn name_ui(ui: &mut Ui, view: &View<'_>, id: Id, name: &str, chosen: bool) -> Response {
    let colours = view.colours;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), theme::TARGET));
    let response = ui.interact(rect, id, Sense::CLICK);
    if chosen || response.hovered() {
        ui.painter().rect_filled(rect, 6.0, colours.accent_soft);
    }
    let room = rect.width() - 2.0 * gap::M;
    let font = theme::regular(theme::BODY);
    let galley = text::layout(ui.painter(), name, font, colours.ink, room, 1, Align::LEFT);
    let at = rect.left_center() + vec2(gap::M, -galley.size().y / 2.0);
    ui.painter().galley(at, galley, colours.ink);
    response
}

/// Writing goes on behind the name, and no list is in the way of it.
fn settle(ctx: &Context, id: Id, typed: &str) {
    let mut state = TextEditState::load(ctx, id).unwrap_or_default();
    let end = CCursor::new(typed.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::one(end)));
    state.store(ctx, id);
    let kept = Kept { typed: typed.to_owned(), chosen: None, is_settled: true };
    ctx.data_mut(|data| data.insert_temp(id.with("names"), kept));
}

/// Whether a field asks for somebody who sits at the table.
const fn asks_who(field: Field) -> bool {
    match field {
        Field::Judgement(_, _, field) => {
            matches!(field, JudgementField::ConditionWho | JudgementField::MissingWho)
        }
        Field::Measure(_, field) => matches!(field, MeasureField::Owner),
        Field::Status(_, _, field) => matches!(field, StatusField::NextWho),
        Field::Deliverable(_, field) => matches!(field, DeliverableField::Who),
        Field::Meeting(text) => asks_who_of_meeting(text),
        Field::Balance(_, field) => matches!(field, BalanceField::Owner),
        Field::Frame(..)
        | Field::Reply(_)
        | Field::Meaning(_)
        | Field::Details(_)
        | Field::Participant(..)
        | Field::FocusArea(_)
        | Field::Criterion(..)
        | Field::Step(..)
        | Field::Reservation(..)
        | Field::Hands(..)
        | Field::Decision(..) => false,
    }
}

/// The same, of what belongs to a meeting.
const fn asks_who_of_meeting(text: MeetingText) -> bool {
    match text {
        MeetingText::Meeting(_, field) => {
            matches!(field, MeetingField::Chair | MeetingField::Secretary)
        }
        MeetingText::Item(_, field) => {
            matches!(field, ItemField::Presenter | ItemField::PresentsFor)
        }
        MeetingText::FollowUp(_, field) => matches!(field, FollowUpField::Who),
        MeetingText::Paper(..)
        | MeetingText::Note(_)
        | MeetingText::PrivateNote(_)
        | MeetingText::Substitute(_) => false,
    }
}

/// The names of those at the table that begin, in any of their words, as what is being written does;
/// of all where nothing is. No name that is written already.
fn names(session: &Session, typed: &str) -> Vec<String> {
    let (before, written) = typed.split_at(last_name_at(typed));
    let written = folded(written.trim_end());
    let begins = |name: &str| {
        let name = folded(name);
        name.starts_with(&written) || name.split_whitespace().any(|word| word.starts_with(&written))
    };
    let mut names = Vec::new();
    for participant in &session.participants {
        let (short, person) = (participant.short_name().trim(), participant.person.trim());
        let called = [short, participant.organisation.trim()];
        if !short.is_empty() && called.iter().any(|name| begins(name)) {
            names.push(short.to_owned());
        }
        if !person.is_empty() && !written.is_empty() && begins(person) {
            names.push(format!("{person} ({short})"));
        }
    }
    if names.iter().any(|name| folded(name) == written) {
        return Vec::new();
    }
    let before = names_in(before);
    let mut offered: Vec<String> = Vec::new();
    for name in names.into_iter().filter(|name| !before.contains(&name.as_str())) {
        if offered.len() < MOST && !offered.contains(&name) {
            offered.push(name);
        }
    }
    offered
}
