//! The palette: every command by name, found as one types.

use eframe::egui::{
    self, Align2, Id, Key, Modifiers, Role, ScrollArea, Sense, TextEdit, Ui, Vec2, WidgetInfo, vec2,
};

use crate::app::command::{Command, HelpCommand};
use crate::app::input::Action;
use crate::i18n::{self, Texts};
use crate::insight::find::folded;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::keep_focus;
use crate::ui::kit::keycap::spoken_key;
use crate::ui::kit::menus::command_name;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// A line of the palette.
struct PaletteLine {
    name: String,
    /// Other words that it is found by.
    also: String,
    shortcut: String,
    enabled: bool,
    what: LineAction,
}

#[derive(Clone, Copy)]
enum LineAction {
    Command(Command),
    Language(&'static str),
}

/// What is typed, and which line is chosen.
#[derive(Clone, Default)]
struct PaletteState {
    opened: u64,
    typed: String,
    chosen: usize,
    /// What was asked for and cannot be done.
    why_not: Option<Command>,
}

pub(super) fn palette_ui(ui: &mut Ui, view: &mut View<'_>) {
    let id = Id::unique("palette");
    let frame = ui.ctx().cumulative_frame_nr();
    let mut state = ui.ctx().data(|data| data.get_temp::<PaletteState>(id)).unwrap_or_default();
    if state.opened + 2 < frame {
        state = PaletteState::default();
    }
    state.opened = frame;
    let before = state.typed.clone();
    let keys = ui.input_mut(|i| {
        let mut take = |key| i.consume_key(Modifiers::NONE, key);
        (take(Key::ArrowDown), take(Key::ArrowUp), take(Key::Enter))
    });
    if ui.input(|input| input.key_pressed(Key::Tab)) {
        // There is nowhere else to go here; what comes first behind the dialog would wait for it.
        keep_focus(ui.ctx());
    }
    let edit =
        TextEdit::singleline(&mut state.typed).id(id.with("typed")).desired_width(f32::INFINITY);
    let edit = edit.hint_text(view.t("palette-hint")).margin(vec2(gap::BUTTON, gap::M));
    let name = view.t("palette-hint");
    aloud::name_frame(ui, &view.t(Command::Help(HelpCommand::Palette).key()));
    let response = ui.add(edit).accessible_name(&*name);
    response.request_focus();
    let found = found(view, &state.typed);
    if state.typed != before || keys.0 || keys.1 {
        state.why_not = None;
    }
    if state.typed != before {
        state.chosen = 0;
        if found.is_empty() {
            aloud::say(ui.ctx(), &view.t("palette-nothing"));
        }
    }
    if keys.0 {
        state.chosen = (state.chosen + 1).min(found.len().saturating_sub(1));
    }
    if keys.1 {
        state.chosen = state.chosen.saturating_sub(1);
    }
    // The lines below are the same ones, whether it stands there or not.
    ui.scope(|ui| {
        if let Some(command) = state.why_not {
            let why = command.why_not(view.app).say(view.app.texts);
            text::text(ui, &why, theme::medium(theme::BODY), view.colours.ink);
        }
    });
    let (clicked, line) = lines_ui(ui, view, &found, state.chosen, keys.0 || keys.1);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::EditableComboBox);
        // The arrows go through the lines, while the keyboard stays in the field.
        if let Some(line) = line {
            node.set_active_descendant(line.accesskit_id());
        }
    });
    let run = if keys.2 { Some(state.chosen) } else { clicked };
    if let Some(line) = run.and_then(|at| found.get(at)) {
        match line.what {
            LineAction::Command(command) if !line.enabled => {
                aloud::say(ui.ctx(), &command.why_not(view.app).say(view.app.texts));
                state.why_not = Some(command);
            }
            LineAction::Command(command) => {
                view.ask(Action::Dismiss);
                view.run(command);
            }
            LineAction::Language(tag) => {
                view.ask(Action::Dismiss);
                view.ask(Action::Language(tag.to_owned()));
            }
        }
    }
    ui.ctx().data_mut(|data| data.insert_temp(id, state));
}

/// The lines that hold all of the typed words, however those are written, in their name or among
/// the other words for it. Those that can be done come before those that cannot, and first those
/// whose name begins so, then those whose name holds the words.
fn found(view: &View<'_>, typed: &str) -> Vec<PaletteLine> {
    let commands =
        Command::all().filter(|c| *c != Command::Help(HelpCommand::Palette)).map(|command| {
            PaletteLine {
                name: command_name(view, command),
                also: view.app.texts.other_words(command.key()).into_owned(),
                shortcut: view.shortcut(command),
                enabled: command.is_enabled(view.app),
                what: LineAction::Command(command),
            }
        });
    let languages = i18n::tags().map(|tag| {
        let name = Texts::of(tag).get("language-name").into_owned();
        PaletteLine {
            name: view.with("menu-language", &[("language", name.into())]),
            also: String::new(),
            shortcut: String::new(),
            enabled: true,
            what: LineAction::Language(tag),
        }
    });
    let typed = folded(typed.trim());
    let words: Vec<&str> = typed.split_whitespace().collect();
    let holds = |text: &str| words.iter().all(|word| text.contains(word));
    let found = commands.chain(languages).filter_map(|line| {
        let name = folded(&line.name);
        let all = format!("{name} {}", folded(&line.also));
        let order = (!line.enabled, !name.starts_with(&typed), !holds(&name));
        holds(&all).then_some((order, line))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|(order, _)| *order);
    found.into_iter().map(|(_, line)| line).collect()
}

fn lines_ui(
    ui: &mut Ui,
    view: &View<'_>,
    found: &[PaletteLine],
    chosen: usize,
    follow: bool,
) -> (Option<usize>, Option<Id>) {
    let mut clicked = None;
    let mut at_chosen = None;
    let height = (ui.ctx().content_rect().height() - 190.0).min(460.0);
    if found.is_empty() {
        ui.label(view.t("palette-nothing"));
    }
    ui.spacing_mut().item_spacing.y = gap::XXS;
    ScrollArea::vertical().id_salt("palette").max_height(height).auto_shrink([false, true]).show(
        ui,
        |ui| {
            let name = view.t("palette-found");
            aloud::part_ui(ui, Role::ListBox, "found", &name, |ui| {
                for (at, line) in found.iter().enumerate() {
                    let place = (at + 1, found.len());
                    let response = line_ui(ui, view, line, at == chosen, place);
                    aloud::is_chosen(ui.ctx(), response.id, at == chosen);
                    if at == chosen {
                        at_chosen = Some(response.id);
                        tell_why_not(view, line, response.id, ui.ctx());
                    }
                    if at == chosen && follow {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        clicked = Some(at);
                    }
                }
            });
        },
    );
    (clicked, at_chosen)
}

/// Of what cannot be done now, a screen reader reads why not behind its name.
fn tell_why_not(view: &View<'_>, line: &PaletteLine, id: Id, ctx: &egui::Context) {
    if let LineAction::Command(command) = line.what
        && !line.enabled
    {
        aloud::describe(ctx, id, &command.why_not(view.app).say(view.app.texts));
    }
}

fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    line: &PaletteLine,
    chosen: bool,
    (at, of): (usize, usize),
) -> egui::Response {
    let colours = view.colours;
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 34.0), Sense::CLICK);
    response.widget_info(|| {
        let place = view.with("one-of", &[("at", at.into()), ("of", of.into())]);
        let key = spoken_key(view, &line.shortcut);
        let parts = [line.name.as_str(), key.as_str(), place.as_str()];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        let name = parts.collect::<Vec<_>>().join(", ");
        WidgetInfo::labeled(Role::ListBoxOption, line.enabled, name)
    });
    if chosen || response.hovered() {
        ui.painter().rect_filled(rect, 6.0, colours.accent_soft);
    }
    let colour = if line.enabled { colours.ink } else { colours.ink_soft };
    let font = theme::regular(theme::BODY);
    let at = rect.left_center() + Vec2::new(10.0, 0.0);
    ui.painter().text(at, Align2::LEFT_CENTER, &line.name, font, colour);
    let at = rect.right_center() - Vec2::new(12.0, 0.0);
    ui.painter().text(
        at,
        Align2::RIGHT_CENTER,
        &line.shortcut,
        theme::regular(theme::SMALL),
        colours.ink_soft,
    );
    response
}
