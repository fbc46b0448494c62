//! Where things stand in every phase of a crossing, in units.

/// From the edge to what stands there.
pub(super) const MARGIN: f32 = 84.0;
/// The width below which a sheet is narrow: names stand below sentences then.
pub(super) const NARROW: f32 = 1300.0;
/// From the left of one who answers to the name.
pub(super) const SEAT: f32 = 40.0;
