//! A disk in memory that fails, or stops the world, where it is told to; and forgets, when the
//! power is cut, what was not flushed: all of it, some of it or nothing, by chance.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fastrand::Rng;
use lyskryss::storage::disk::{Access, Disk, Held, Hold, HoldKind, PathInfo, PathKind};

/// What the system may say. Each means something else to a person.
pub(crate) const KINDS: [ErrorKind; 9] = [
    ErrorKind::StorageFull,
    ErrorKind::PermissionDenied,
    ErrorKind::ReadOnlyFilesystem,
    ErrorKind::NotFound,
    ErrorKind::InvalidFilename,
    ErrorKind::TimedOut,
    ErrorKind::StaleNetworkFileHandle,
    ErrorKind::Interrupted,
    ErrorKind::Other,
];

/// What goes wrong. Steps are counted from 1 since the plan was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    /// Nothing.
    Well,
    /// That step, and then all is well again.
    FailAt(usize, ErrorKind),
    /// That step and all that follow.
    FailFrom(usize, ErrorKind),
    /// That step and as many as that in all, one after the other, and then all is well again.
    FailSome(usize, usize, ErrorKind),
    /// The program ends in that step, which may be half done.
    StopAt(usize),
}

/// A file: what programs see, and what would be left without power.
#[derive(Clone, Debug, Default)]
struct Node {
    seen: Vec<u8>,
    safe: Vec<u8>,
    is_flushed: bool,
}

/// A change of names that its folder was not flushed after.
#[derive(Clone, Debug)]
enum Naming {
    New(PathBuf, usize),
    Other(PathBuf, PathBuf, usize),
    Gone(PathBuf),
}

impl Naming {
    fn folder(&self) -> &Path {
        let (Self::New(path, _) | Self::Other(path, ..) | Self::Gone(path)) = self;
        path.parent().unwrap()
    }

    fn apply(&self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Self::New(path, node) => {
                names.insert(path.clone(), *node);
            }
            Self::Other(from, to, node) => {
                if names.get(from) == Some(node) {
                    names.remove(from);
                }
                names.insert(to.clone(), *node);
            }
            Self::Gone(path) => {
                names.remove(path);
            }
        }
    }
}

#[derive(Clone, Debug)]
struct State {
    nodes: Vec<Node>,
    names: BTreeMap<PathBuf, usize>,
    safe_names: BTreeMap<PathBuf, usize>,
    unflushed: Vec<Naming>,
    folders: BTreeSet<PathBuf>,
    plan: Plan,
    steps: usize,
    stopped: bool,
    /// Which files are held, and how, each by a number of its own.
    holds: Vec<(u32, usize, HoldKind)>,
    /// Whether it knows no such thing.
    has_no_holds: bool,
    /// The last such number.
    held: u32,
    /// For how long it was waited, since the plan was made.
    waited: Duration,
    /// One byte of what is written arrives as another.
    garbles: bool,
    chance: Rng,
}

/// The disk. Clones are the same one.
#[derive(Clone, Debug)]
pub(crate) struct Faulty(Arc<Mutex<State>>);

impl Faulty {
    /// An empty one, with these folders.
    pub(crate) fn new(folders: &[&str], seed: u64) -> Self {
        Self(Arc::new(Mutex::new(State {
            nodes: Vec::new(),
            names: BTreeMap::new(),
            safe_names: BTreeMap::new(),
            unflushed: Vec::new(),
            folders: folders.iter().map(PathBuf::from).collect(),
            plan: Plan::Well,
            steps: 0,
            stopped: false,
            holds: Vec::new(),
            held: 0,
            has_no_holds: false,
            waited: Duration::ZERO,
            garbles: false,
            chance: Rng::with_seed(seed),
        })))
    }

    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.0.lock().unwrap())
    }

    /// Goes by another plan from now on.
    pub(crate) fn plan(&self, plan: Plan) {
        self.with(|state| {
            (state.plan, state.steps, state.stopped) = (plan, 0, false);
            state.waited = Duration::ZERO;
        });
    }

    /// For how long it was waited since the plan was made.
    pub(crate) fn waited(&self) -> Duration {
        self.with(|state| state.waited)
    }

    /// How many steps were taken since the plan was made.
    pub(crate) fn steps(&self) -> usize {
        self.with(|state| state.steps)
    }

    /// From now on what is written arrives as something else.
    pub(crate) fn garble(&self) {
        self.with(|state| state.garbles = true);
    }

    /// Another disk that holds the same, with a chance of its own.
    pub(crate) fn copy(&self, seed: u64) -> Self {
        let state = self.with(|state| state.clone());
        Self(Arc::new(Mutex::new(State { chance: Rng::with_seed(seed), ..state })))
    }

    /// From now on it says that it knows no holding.
    pub(crate) fn knows_no_holding(&self) {
        self.with(|state| state.has_no_holds = true);
    }

    /// Whoever holds a file holds it no more, as where programs end.
    pub(crate) fn let_go(&self) {
        self.with(|state| state.holds.clear());
    }

    /// What another run of the program finds: all that this one did.
    pub(crate) fn after_kill(&self) -> Self {
        let next = self.copy(0);
        next.let_go();
        next.plan(Plan::Well);
        next
    }

    /// What another run of the program finds once the power is back.
    pub(crate) fn after_power_cut(&self, seed: u64) -> Self {
        let next = self.copy(seed);
        next.let_go();
        next.with(|state| {
            state.names = state.safe_names.clone();
            for naming in std::mem::take(&mut state.unflushed) {
                if state.chance.bool() {
                    naming.apply(&mut state.names);
                }
            }
            state.safe_names = state.names.clone();
            for node in &mut state.nodes {
                if !node.is_flushed {
                    node.seen = left_of(node, &mut state.chance);
                }
                (node.safe, node.is_flushed) = (node.seen.clone(), true);
            }
        });
        next.plan(Plan::Well);
        next
    }

    /// The bytes of a file, past all faults.
    pub(crate) fn bytes(&self, path: &Path) -> Option<Vec<u8>> {
        self.with(|state| state.names.get(path).map(|node| state.nodes[*node].seen.clone()))
    }

    /// Puts a file there, past all faults.
    pub(crate) fn put(&self, path: &Path, bytes: &[u8]) {
        self.with(|state| {
            let node = state.nodes.len();
            let (seen, safe) = (bytes.to_owned(), bytes.to_owned());
            state.nodes.push(Node { seen, safe, is_flushed: true });
            state.names.insert(path.to_owned(), node);
            state.safe_names.insert(path.to_owned(), node);
        });
    }

    /// All files there are.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        self.with(|state| state.names.keys().cloned().collect())
    }
}

/// What is left of a file that was not flushed: what was safe, all of it, a part, with zeros where
/// the rest should be, or without; or all but a hole.
fn left_of(node: &Node, chance: &mut Rng) -> Vec<u8> {
    let same = node.safe.iter().zip(&node.seen).take_while(|(one, other)| one == other).count();
    match chance.u8(..5) {
        0 => node.safe.clone(),
        1 => node.seen.clone(),
        4 => {
            let mut left = node.seen.clone();
            let from = chance.usize(same..=left.len());
            let to = chance.usize(from..=left.len());
            left[from..to].fill(0);
            left
        }
        sort => {
            let mut left = node.seen[..chance.usize(same..=node.seen.len())].to_vec();
            if sort == 2 {
                left.resize(node.seen.len(), 0);
            }
            left
        }
    }
}

impl State {
    /// One thing that can go wrong.
    fn step(&mut self) -> io::Result<()> {
        if self.stopped {
            return Err(io::Error::other("the world has stopped"));
        }
        self.steps += 1;
        match self.plan {
            Plan::FailAt(at, kind) if at == self.steps => Err(kind.into()),
            Plan::FailFrom(from, kind) if from <= self.steps => Err(kind.into()),
            Plan::FailSome(from, count, kind) if (from..from + count).contains(&self.steps) => {
                Err(kind.into())
            }
            Plan::StopAt(at) if at == self.steps => {
                self.stopped = true;
                Err(io::Error::other("the world stops"))
            }
            _ => Ok(()),
        }
    }

    /// A step that, where the world stops in it, may have been done.
    fn step_or_done(&mut self) -> io::Result<bool> {
        let was_stopped = self.stopped;
        match self.step() {
            Ok(()) => Ok(true),
            Err(_) if self.stopped && !was_stopped && self.chance.bool() => Ok(false),
            Err(err) => Err(err),
        }
    }

    fn node(&self, path: &Path) -> io::Result<usize> {
        if self.folders.contains(path) {
            return Err(ErrorKind::IsADirectory.into());
        }
        self.names.get(path).copied().ok_or_else(|| ErrorKind::NotFound.into())
    }

    fn write(&mut self, node: usize, bytes: &[u8]) -> io::Result<()> {
        self.nodes[node].is_flushed = false;
        if let Err(err) = self.step() {
            let part = self.chance.usize(..=bytes.len());
            let is_new = err.to_string() != "the world has stopped";
            self.nodes[node].seen.extend(bytes.get(..part).filter(|_| is_new).unwrap_or_default());
            return Err(err);
        }
        self.nodes[node].seen.extend(bytes);
        if self.garbles
            && let Some(last) = self.nodes[node].seen.last_mut()
        {
            *last ^= 1;
        }
        self.step()?;
        self.nodes[node].safe = self.nodes[node].seen.clone();
        self.nodes[node].is_flushed = true;
        Ok(())
    }

    fn name(&mut self, naming: Naming) {
        naming.apply(&mut self.names);
        self.unflushed.push(naming);
    }
}

fn stopped() -> io::Error {
    io::Error::other("the world stopped when it was done")
}

/// A file that is held.
#[derive(Debug)]
struct HeldNode {
    disk: Faulty,
    number: u32,
}

impl Held for HeldNode {
    fn file(&self) -> Option<&std::fs::File> {
        None
    }
}

impl Drop for HeldNode {
    fn drop(&mut self) {
        self.disk.with(|state| state.holds.retain(|(number, ..)| *number != self.number));
    }
}

impl Disk for Faulty {
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.with(|state| {
            state.step()?;
            let node = state.node(path)?;
            let most = usize::try_from(most).unwrap_or(usize::MAX);
            let seen = &state.nodes[node].seen;
            Ok(seen[..most.min(seen.len())].to_vec())
        })
    }

    fn write_new(&self, path: &Path, bytes: &[u8], _access: Access) -> io::Result<()> {
        self.with(|state| {
            let goes_on = state.step_or_done()?;
            if state.names.contains_key(path) {
                return Err(ErrorKind::AlreadyExists.into());
            }
            if !state.folders.contains(path.parent().unwrap()) {
                return Err(ErrorKind::NotFound.into());
            }
            let node = state.nodes.len();
            state.nodes.push(Node::default());
            state.name(Naming::New(path.to_owned(), node));
            if goes_on { state.write(node, bytes) } else { Err(stopped()) }
        })
    }

    fn append(
        &self,
        path: &Path,
        length: u64,
        bytes: &[u8],
        _hold: Option<&Hold>,
    ) -> io::Result<()> {
        self.with(|state| {
            let goes_on = state.step_or_done()?;
            let node = state.node(path)?;
            let length = usize::try_from(length).unwrap();
            if state.nodes[node].seen.len() < length {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            state.nodes[node].seen.truncate(length);
            state.nodes[node].is_flushed = false;
            if goes_on { state.write(node, bytes) } else { Err(stopped()) }
        })
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.with(|state| {
            let goes_on = state.step_or_done()?;
            let node = state.node(from)?;
            state.name(Naming::Other(from.to_owned(), to.to_owned(), node));
            if goes_on { Ok(()) } else { Err(stopped()) }
        })
    }

    fn name_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        if self.with(|state| state.names.contains_key(to)) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        self.rename(from, to)
    }

    fn hold(&self, path: &Path, kind: HoldKind) -> io::Result<Option<Hold>> {
        let number = self.with(|state| {
            state.step()?;
            if state.has_no_holds {
                return Err(ErrorKind::Unsupported.into());
            }
            let node = state.node(path)?;
            let is_in_the_way =
                |other: HoldKind| HoldKind::Alone == kind || HoldKind::Alone == other;
            if state.holds.iter().any(|(_, held, other)| *held == node && is_in_the_way(*other)) {
                return Ok(None);
            }
            state.held += 1;
            state.holds.push((state.held, node, kind));
            io::Result::Ok(Some(state.held))
        })?;
        Ok(number.map(|number| Box::new(HeldNode { disk: self.clone(), number }) as Hold))
    }

    fn read_held(&self, _hold: &Hold, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.read(path, most)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.with(|state| {
            let goes_on = state.step_or_done()?;
            state.node(path)?;
            state.name(Naming::Gone(path.to_owned()));
            if goes_on { Ok(()) } else { Err(stopped()) }
        })
    }

    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        self.with(|state| {
            let goes_on = state.step_or_done()?;
            let mut safe = state.safe_names.clone();
            state.unflushed.retain(|naming| {
                let is_here = naming.folder() == folder;
                if is_here {
                    naming.apply(&mut safe);
                }
                !is_here
            });
            state.safe_names = safe;
            if goes_on { Ok(()) } else { Err(stopped()) }
        })
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.with(|state| {
            let goes_on = state.step_or_done()?;
            let above = folder.ancestors().map(Path::to_owned);
            state.folders.extend(above);
            if goes_on { Ok(()) } else { Err(stopped()) }
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.with(|state| {
            state.step()?;
            if !state.folders.contains(folder) {
                return Err(ErrorKind::NotFound.into());
            }
            let is_here = |path: &&PathBuf| path.parent() == Some(folder);
            Ok(state.names.keys().filter(is_here).cloned().collect())
        })
    }

    fn inspect(&self, path: &Path) -> io::Result<PathInfo> {
        self.with(|state| {
            state.step()?;
            let is_folder = state.folders.contains(path);
            if !is_folder {
                state.node(path)?;
            }
            Ok(PathInfo {
                kind: if is_folder { PathKind::Folder } else { PathKind::File },
                is_read_only: false,
                has_other_names: false,
            })
        })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.inspect(path).map(|_| path.to_owned())
    }

    fn is_link(&self, _path: &Path) -> bool {
        false
    }

    fn may_pass(&self, err: &io::Error) -> bool {
        matches!(err.kind(), ErrorKind::PermissionDenied | ErrorKind::ResourceBusy)
    }

    fn wait(&self, pause: Duration) {
        self.with(|state| state.waited += pause);
    }

    fn dress_like(&self, path: &Path, like: &Path) -> io::Result<()> {
        self.inspect(path).and(self.inspect(like)).map(|_| ())
    }
}
