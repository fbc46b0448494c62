//! What was made last for the audience, and as of what.

use std::sync::Arc;

use crate::app::core::document::DocumentId;
use crate::app::core::picture::PlanSheet;
use crate::domain::date::Date;
use crate::domain::history::Revision;
use crate::insight::plan::Plan;

/// As of what a sheet was made: the document, the language, the day, how often the plan was looked
/// at otherwise, and which step alone it shows.
pub(super) type AsOf = (DocumentId, Revision, &'static str, Date, u32, Option<usize>);

/// The sheet that was made last.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet(pub(super) Option<(AsOf, Arc<PlanSheet>, Arc<Plan>)>);
