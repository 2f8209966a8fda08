//! The commands, one file each: its arguments, its help, and the order of its steps.
//!
//! No command uses another. What several of them need is beside this folder; what `blasm run` is
//! made of is in [`crate::run`].

pub(crate) mod cc;
pub(crate) mod compile;
pub(crate) mod doctor;
pub(crate) mod graft;
pub(crate) mod inspect;
pub(crate) mod list;
pub(crate) mod pages;
pub(crate) mod probe;
pub(crate) mod run;
pub(crate) mod write_sdk;
