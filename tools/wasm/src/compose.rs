//! Composes a component with the one that exports what it imports, by nesting both in a third.

use anyhow::{Context, Result, ensure};
use wasm_encoder::{ComponentBuilder, ComponentExportKind};
use wasmparser::{Parser, Payload, Validator};

/// Combines a component and its provider into one, which exports what the component exports: the
/// component's imports are the provider's exports of the same names.
///
/// # Errors
/// If one of the two is not a component, or the provider imports something or lacks something that
/// is needed.
pub fn compose(provider: &[u8], guest: &[u8]) -> Result<Vec<u8>> {
    let (offered, needed) = (Outside::of(provider)?, Outside::of(guest)?);
    ensure!(offered.imports.is_empty(), "the provider imports {:?}", offered.imports);
    let mut whole = ComponentBuilder::default();
    let provider = whole.component_raw(Some("provider"), provider);
    let none: [(&str, ComponentExportKind, u32); 0] = [];
    let provider = whole.instantiate(Some("provider"), provider, none);
    let mut arguments = Vec::new();
    for name in &needed.imports {
        let instance = whole.alias_export(provider, name, ComponentExportKind::Instance);
        arguments.push((name, ComponentExportKind::Instance, instance));
    }
    let guest = whole.component_raw(Some("guest"), guest);
    let guest = whole.instantiate(Some("guest"), guest, arguments);
    for (name, kind) in &needed.exports {
        let item = whole.alias_export(guest, name, *kind);
        whole.export(name, *kind, item, None);
    }
    let whole = whole.finish();
    Validator::new().validate_all(&whole).context("the composition is not valid")?;
    Ok(whole)
}

/// The names of a component's imports and exports.
struct Outside {
    imports: Vec<String>,
    exports: Vec<(String, ComponentExportKind)>,
}

impl Outside {
    fn of(component: &[u8]) -> Result<Self> {
        let mut outside = Self { imports: Vec::new(), exports: Vec::new() };
        let mut depth = 0;
        for payload in Parser::new(0).parse_all(component) {
            match payload? {
                Payload::ModuleSection { .. } | Payload::ComponentSection { .. } => depth += 1,
                Payload::End(_) => depth -= 1,
                Payload::ComponentImportSection(section) if depth == 0 => {
                    for import in section {
                        outside.imports.push(import?.name.name.to_owned());
                    }
                }
                Payload::ComponentExportSection(section) if depth == 0 => {
                    for export in section {
                        let export = export?;
                        outside.exports.push((export.name.name.to_owned(), export.kind.into()));
                    }
                }
                _ => {}
            }
        }
        Ok(outside)
    }
}
