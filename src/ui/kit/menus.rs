//! Menus and their lines, and how a command is called in them.

use eframe::egui::{self, Align, Align2, Button, Id, Popup, RichText, Role, Sense, Ui, vec2};

use crate::app::command::{Command, CrossingCommand, EditCommand};
use crate::app::holds::Holds as CommandHolds;
use crate::ui::kit::aloud;
use crate::ui::kit::crossing::confirm_key;
use crate::ui::kit::focus::is_keyboard_in_use;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// From the edge of a line to what stands in it.
const WORDS: f32 = gap::BUTTON;
/// How wide a menu is at the least, and at the most.
const NARROWEST: f32 = 320.0;
const WIDEST: f32 = 620.0;
/// The column for the tick of what can hold: kept in every line, so that all have one edge.
const TICK: f32 = 20.0;
/// Between the words and the key, and from there to the edge, together.
const BETWEEN: f32 = 24.0;

/// What stands on a menu's button.
fn with_sign(words: &str) -> String {
    format!("{words} ▾")
}

/// How wide a menu's button is.
pub(crate) fn menu_width(ui: &Ui, words: &str) -> f32 {
    let (font, ink) = (theme::regular(theme::BODY), egui::Color32::PLACEHOLDER);
    let text = ui.painter().layout_no_wrap(with_sign(words), font, ink);
    text.size().x + 2.0 * ui.spacing().button_padding.x
}

/// A menu's button, with the sign that it opens.
pub(crate) fn menu_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    words: &str,
    content: impl FnOnce(&mut Ui, &mut View<'_>),
) -> egui::Response {
    let text = RichText::new(with_sign(words))
        .font(theme::regular(theme::BODY))
        .color(view.colours.ink_soft);
    let button = Button::new(text).frame_when_inactive(false);
    let button = button.min_size(egui::vec2(0.0, theme::TARGET));
    let menu = egui::containers::menu::MenuButton::from_button(button);
    let (response, opened) = menu.ui(ui, |ui| {
        // As wide as its longest line, which is known once it has been drawn.
        let place = ui.scope_id().with("width");
        let width = ui.ctx().data(|data| data.get_temp(place)).unwrap_or(NARROWEST);
        ui.set_width(width);
        aloud::name_frame(ui, words);
        ui.ctx().data_mut(|data| {
            data.insert_temp(lines_id(), 0_usize);
            data.insert_temp(longest_id(), 0.0_f32);
        });
        ui.spacing_mut().item_spacing.y = gap::XXS;
        egui::ScrollArea::vertical()
            .id_salt("menu")
            .max_height(ui.ctx().content_rect().height() - 90.0)
            .show(ui, |ui| {
                content(ui, view);
                crate::ui::kit::focus::bring_focus_into_view(ui);
            });
        let most = WIDEST.min(ui.ctx().content_rect().width() - 2.0 * gap::L).max(NARROWEST);
        let wanted = ui.ctx().data(|data| data.get_temp::<f32>(longest_id())).unwrap_or_default();
        let wanted = wanted.ceil().min(most).max(NARROWEST);
        if (wanted - width).abs() > 0.5 {
            ui.ctx().data_mut(|data| data.insert_temp(place, wanted));
            ui.ctx().request_discard("a menu as wide as its longest line");
        }
    });
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, words));
    let popup = Popup::default_response_id(&response);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_has_popup(egui::accesskit::HasPopup::Menu);
    });
    let is_open = opened.is_some() && Popup::is_id_open(ui.ctx(), popup);
    let lines = ui.ctx().data(|data| data.get_temp::<usize>(lines_id())).unwrap_or_default();
    opens_and_closes(ui, view, &response, is_open.then_some(lines), words);
    response
}

/// Words among which menus stand, wrapped where they must: all of them on one middle.
pub(crate) fn among_menus_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let line = ui.ctx().fonts_mut(|fonts| fonts.row_height(&theme::regular(theme::BODY)));
    let high = (line + 2.0 * ui.spacing().button_padding.y).max(theme::TARGET);
    ui.scope(|ui| {
        // The first word already stands in a line as high as a menu.
        ui.spacing_mut().interact_size.y = high;
        ui.horizontal_wrapped(content);
    });
}

/// How many lines the menu has that is being drawn.
fn lines_id() -> Id {
    Id::unique("lines-of-the-menu")
}

/// How wide the menu that is being drawn must be for its longest line.
fn longest_id() -> Id {
    Id::unique("longest-line-of-the-menu")
}

/// How many choices there are is said as a menu or a list opens; as it closes, the keyboard goes
/// back to its button. Who opened it by the mouse works on where the keyboard was.
pub(crate) fn opens_and_closes(
    ui: &Ui,
    view: &View<'_>,
    button: &egui::Response,
    choices: Option<usize>,
    name: &str,
) {
    let is_open = choices.is_some();
    let ctx = ui.ctx();
    let place = button.id.with("was-open");
    let was_open = ctx.data_mut(|data| {
        let before = data.get_temp::<bool>(place).unwrap_or_default();
        data.insert_temp(place, is_open);
        before
    });
    if let Some(choices) = choices.filter(|_| !was_open) {
        aloud::say(ctx, &format!("{name}: {}", view.count("menu-choices", choices)));
    }
    if was_open && !is_open && is_keyboard_in_use(ctx) {
        let focused = ctx.memory(egui::Memory::focused);
        let stands = |id: Id| ctx.read_response(id).is_some_and(|it| it.layer_id == ui.layer_id());
        if !focused.is_some_and(stands) {
            button.request_focus();
        }
    }
}

/// A line to choose, as in a menu.
#[derive(Clone, Copy)]
pub(crate) struct MenuLine<'a> {
    name: &'a str,
    shortcut: &'a str,
    enabled: bool,
    holds: Holds,
}

/// Whether what a line says can hold, and does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    /// It is done, and that is that.
    Never,
    /// On or off.
    Ticked(bool),
    /// One of several, of which one holds.
    Chosen(bool),
    /// The same on a page, which is no menu.
    OnPage(bool),
}

impl Holds {
    const fn now(self) -> Option<bool> {
        match self {
            Self::Never => None,
            Self::Ticked(now) | Self::Chosen(now) | Self::OnPage(now) => Some(now),
        }
    }

    const fn role(self) -> Role {
        match self {
            Self::Never => Role::MenuItem,
            Self::Ticked(_) => Role::MenuItemCheckBox,
            Self::Chosen(_) => Role::MenuItemRadio,
            Self::OnPage(_) => Role::RadioButton,
        }
    }
}

impl<'a> MenuLine<'a> {
    pub(crate) const fn new(name: &'a str) -> Self {
        Self { name, shortcut: "", enabled: true, holds: Holds::Never }
    }

    /// One that can be on or off.
    pub(crate) const fn ticked(name: &'a str, holds: bool) -> Self {
        Self { holds: Holds::Ticked(holds), ..Self::new(name) }
    }

    /// One of several, of which one holds.
    pub(crate) const fn chosen(name: &'a str, holds: bool) -> Self {
        Self { holds: Holds::Chosen(holds), ..Self::new(name) }
    }

    /// One of several on a page, of which one holds.
    pub(crate) const fn on_page(name: &'a str, holds: bool) -> Self {
        Self { holds: Holds::OnPage(holds), ..Self::new(name) }
    }
}

/// A menu's line for a command: its name, its key, whether what it stands for holds.
pub(crate) fn command_item_ui(ui: &mut Ui, view: &mut View<'_>, command: impl Into<Command>) {
    let command = command.into();
    let (name, shortcut) = (command_name(view, command), view.shortcut(command));
    let holds = match command.holds(view.app) {
        Some(CommandHolds::On(now)) => Holds::Ticked(now),
        Some(CommandHolds::Chosen(now)) => Holds::Chosen(now),
        None => Holds::Never,
    };
    let enabled = command.is_enabled(view.app) || holds != Holds::Never;
    if item_ui(ui, view, MenuLine { name: &name, shortcut: &shortcut, enabled, holds }) {
        view.run(command);
    }
}

/// A menu's line; true when it was chosen, which closes the menu.
pub(crate) fn item_ui(ui: &mut Ui, view: &View<'_>, line: MenuLine<'_>) -> bool {
    let clicked = line_ui(ui, view, line);
    if clicked {
        ui.close();
    }
    clicked
}

/// A line to choose, as in a menu; what it stands in stays open.
pub(crate) fn line_ui(ui: &mut Ui, view: &View<'_>, line: MenuLine<'_>) -> bool {
    let MenuLine { name, shortcut, enabled, holds } = line;
    let colours = view.colours;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let size = egui::vec2(ui.available_width(), theme::TARGET);
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let colour = if enabled { colours.ink } else { colours.ink_soft };
    let painter = ui.painter();
    if enabled && (response.hovered() || response.has_focus()) {
        painter.rect_filled(rect, 6.0, colours.accent_soft);
    }
    let font = theme::regular(theme::BODY);
    let indent = TICK + WORDS;
    if holds.now() == Some(true) {
        let tick = rect.left_center() + vec2(WORDS, 0.0);
        painter.text(tick, Align2::LEFT_CENTER, "✓", font.clone(), colour);
    }
    let key =
        painter.layout_no_wrap(shortcut.to_owned(), theme::regular(theme::SMALL), colours.ink_soft);
    let around = indent + key.size().x + BETWEEN;
    let whole = painter.layout_no_wrap(name.to_owned(), font.clone(), colour).size().x + around;
    let words = text::layout(painter, name, font, colour, rect.width() - around, 1, Align::LEFT);
    let at = rect.left_center() + egui::vec2(indent, -words.size().y / 2.0);
    painter.galley(at, words, colour);
    let at = rect.right_center() - vec2(WORDS + key.size().x, key.size().y / 2.0);
    painter.galley(at, key, colours.ink_soft);
    ui.ctx().data_mut(|data| {
        *data.get_temp_mut_or_default::<usize>(lines_id()) += 1;
        let longest = data.get_temp_mut_or_default::<f32>(longest_id());
        *longest = longest.max(whole);
    });
    response.widget_info(|| match holds.now() {
        Some(now) => egui::WidgetInfo::selected(holds.role(), enabled, now, name),
        None => egui::WidgetInfo::labeled(holds.role(), enabled, name),
    });
    if !shortcut.is_empty() {
        // Where keys have a place of their own in the tree, readers on Linux do not hear of it.
        aloud::describe(ui.ctx(), response.id, shortcut);
    }
    response.clicked()
}

/// A command's name; undo and redo say what.
pub(crate) fn command_name(view: &View<'_>, command: Command) -> String {
    let named = |key: &str, what: String| view.with(key, &[("what", what.into())]);
    match command {
        Command::Edit(EditCommand::Undo) => {
            view.app.undo_name().map(|what| named("undo-what", what))
        }
        Command::Edit(EditCommand::Redo) => {
            view.app.redo_name().map(|what| named("redo-what", what))
        }
        Command::Crossing(CrossingCommand::Confirm) => {
            let judgement = view.app.session().zip(view.app.crossing_in_hand());
            let judgement = judgement.and_then(|(session, at)| session.judgement(at.0, at.1));
            let waits = judgement.filter(|judgement| judgement.awaits_confirmation());
            waits.map(|judgement| view.t(confirm_key(judgement)).into_owned())
        }
        _ => None,
    }
    .unwrap_or_else(|| view.t(command.key()).into_owned())
}
