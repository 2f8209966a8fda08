//! Footprints.
