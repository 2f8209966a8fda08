//! The name section of a grafted module.
//!
//! A trampoline keeps the routine's name, so that backtraces and profiles read as before. The names
//! of locals and labels go with the body that they belong to.

use crate::merge::Part;
use crate::rewrite::Shift;
use crate::trampoline::FLAGS;
use crate::{Plan, report};
use std::collections::HashSet;
use wasm_encoder::reencode::utils;
use wasm_encoder::{IndirectNameMap, NameMap, NameSection};
use wasmparser::{Name, NameSectionReader};

type Result<T> = std::result::Result<T, wasm_encoder::reencode::Error<crate::Error>>;

/// The section, with the names of the functions that were added; `old` is the module's own section,
/// if it has one.
pub(crate) fn section(
    old: Option<NameSectionReader<'_>>,
    plan: &Plan,
    shift: &Shift,
    merged: &Part<'_, '_>,
) -> Result<NameSection> {
    let mut section = NameSection::new();
    let mut named = false;
    for subsection in old.into_iter().flatten() {
        match subsection? {
            Name::Function(map) => {
                let mut names = Vec::new();
                for naming in map {
                    let naming = naming?;
                    names.push((shift.function(naming.index)?, naming.name.to_owned()));
                }
                section.functions(&functions(names, plan, shift, merged)?);
                named = true;
            }
            subsection @ (Name::Local(_) | Name::Label(_)) => {
                if !named {
                    // Subsections have a fixed order, and that of the functions comes before these.
                    section.functions(&functions(Vec::new(), plan, shift, merged)?);
                    named = true;
                }
                match subsection {
                    Name::Local(map) => section.locals(&indirect(map, shift)?),
                    Name::Label(map) => section.labels(&indirect(map, shift)?),
                    _ => {}
                }
            }
            Name::Module { name, .. } => section.module(name),
            Name::Type(map) => section.types(&utils::name_map(map, Ok)?),
            Name::Table(map) => section.tables(&utils::name_map(map, Ok)?),
            Name::Memory(map) => section.memories(&utils::name_map(map, Ok)?),
            Name::Global(map) => section.globals(&utils::name_map(map, Ok)?),
            Name::Element(map) => section.elements(&utils::name_map(map, Ok)?),
            Name::Data(map) => section.data(&utils::name_map(map, Ok)?),
            Name::Tag(map) => section.tags(&utils::name_map(map, Ok)?),
            Name::Field(map) => section.fields(&utils::indirect_name_map(map, Ok)?),
            Name::Unknown { ty, data, .. } => section.raw(ty, data),
        }
    }
    if !named {
        section.functions(&functions(Vec::new(), plan, shift, merged)?);
    }
    Ok(section)
}

/// The names of all functions, in the order of their indices.
fn functions(
    mut names: Vec<(u32, String)>,
    plan: &Plan,
    shift: &Shift,
    merged: &Part<'_, '_>,
) -> Result<NameMap> {
    for (index, new) in (shift.first_import()..).zip(&shift.imports) {
        names.push((index, format!("{}.{}", new.module, new.name)));
    }
    let named: HashSet<u32> = names.iter().map(|(index, _)| *index).collect();
    for candidate in plan.grafted().chain(plan.bound()) {
        if let Some(kept) = shift.kept(candidate.index) {
            names.push((kept, format!("{} (in the module)", candidate.name)));
        }
        let trampoline = shift.function(candidate.index)?;
        if !named.contains(&trampoline) {
            names.push((trampoline, candidate.name.clone()));
        }
    }
    for (at, flags) in FLAGS.iter().enumerate() {
        names.push((shift.flags() + at as u32, flags.name.to_owned()));
    }
    for (index, name) in (shift.merged()..).zip(merged.names()) {
        names.extend(name.map(|name| (index, format!("blasm.graft {name}"))));
    }
    if let Some(first) = shift.reports() {
        let reports = report::FUNCTIONS.iter().map(|(name, ..)| (*name).to_owned());
        names.extend((first..).zip(reports));
    }
    // Stable, and without duplicates, which the encoding does not allow.
    names.sort_by_key(|(index, _)| *index);
    names.dedup_by_key(|(index, _)| *index);
    let mut map = NameMap::new();
    for (index, name) in &names {
        map.append(*index, name);
    }
    Ok(map)
}

fn indirect(map: wasmparser::IndirectNameMap<'_>, shift: &Shift) -> Result<IndirectNameMap> {
    let mut all = Vec::new();
    for entry in map {
        let entry = entry?;
        let body = match shift.kept(entry.index) {
            Some(kept) => kept,
            None => shift.function(entry.index)?,
        };
        all.push((body, utils::name_map(entry.names, Ok)?));
    }
    all.sort_by_key(|(index, _)| *index);
    let mut map = IndirectNameMap::new();
    for (index, names) in &all {
        map.append(*index, names);
    }
    Ok(map)
}
