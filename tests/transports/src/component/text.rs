//! The text of a component that forwards its exports to the imports of `wasi:blas`.
//!
//! Made from `wit/`, as wit-parser reads it. An export takes the bytes of the parameters, as the
//! canonical ABI lays out a record of them, and returns the first bytes of the result's place. Two
//! more exports, `hold` and `repeat`, carry out many calls without leaving the component.

use std::fmt::Write;
use std::path::Path;
use std::sync::OnceLock;
use wit_parser::abi::{AbiVariant, WasmType};
use wit_parser::{Handle, Resolve, SizeAlign, Type, TypeDefKind, WorldItem};

/// Where the shims write results: below, the pair that a list is returned as.
const RESULT: usize = 16;

/// The number of an enum's case, by its name: no two enums of the package have a case of the same
/// name.
///
/// # Panics
/// If none has one of that name.
pub fn case(name: &str) -> u8 {
    let cases = resolve().types.iter().filter_map(|(_, ty)| match &ty.kind {
        TypeDefKind::Enum(of) => of.cases.iter().position(|case| case.name == name),
        _ => None,
    });
    let [case] = cases.collect::<Vec<_>>()[..] else { panic!("not one enum has the case {name}") };
    case as u8
}

/// The places of the exports in the component's table, through which `repeat` calls them.
pub(super) fn index(function: &str) -> u32 {
    let resolve = resolve();
    let all = imports("imports");
    let mut names = all.iter().flat_map(|(_, id)| resolve.interfaces[*id].functions.values());
    let place = names.position(|other| export_name(&other.name) == export_name(function));
    place.unwrap_or_else(|| panic!("no function {function}")) as u32
}

/// The number of bytes that are read from there.
const RESULT_BYTES: usize = 256;

/// The interfaces of the package, as wit-parser reads them.
///
/// # Panics
/// If `wit/` is not valid.
pub fn resolve() -> &'static Resolve {
    static RESOLVE: OnceLock<Resolve> = OnceLock::new();
    RESOLVE.get_or_init(|| {
        let mut resolve = Resolve::default();
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../wit"));
        resolve.push_dir(folder).expect("the package is valid");
        resolve
    })
}

/// The interfaces that a world imports: name in the binary, and id.
///
/// # Panics
/// If there is no such world.
pub fn imports(world: &str) -> Vec<(String, wit_parser::InterfaceId)> {
    let resolve = resolve();
    let (_, world) =
        resolve.worlds.iter().find(|(_, w)| w.name == world).expect("there is such a world");
    let items = if world.imports.is_empty() { &world.exports } else { &world.imports };
    items
        .values()
        .map(|item| match item {
            WorldItem::Interface { id, .. } => {
                (resolve.id_of(*id).expect("interfaces have names"), *id)
            }
            _ => panic!("the world only has interfaces"),
        })
        .collect()
}

/// The component's export for a function.
pub(super) fn export_name(function: &str) -> String {
    let name = function.split_once(']').map_or(function, |(_, name)| name);
    name.replace('.', "-")
}

/// Writes the component.
struct Text<'a> {
    resolve: &'a Resolve,
    sizes: SizeAlign,
    out: String,
}

impl Text<'_> {
    /// The identifier of a named type: `$interface.name`.
    fn identifier(&self, id: wit_parser::TypeId) -> String {
        let ty = &self.resolve.types[id];
        let wit_parser::TypeOwner::Interface(owner) = ty.owner else { panic!("a type of a world") };
        let interface = self.resolve.interfaces[owner].name.as_deref().expect("named");
        format!("${interface}.{}", ty.name.as_deref().expect("named"))
    }

    /// A reference to a type.
    fn reference(&self, ty: &Type) -> String {
        match ty {
            Type::U8 => "u8".into(),
            Type::U32 => "u32".into(),
            Type::U64 => "u64".into(),
            Type::S64 => "s64".into(),
            Type::F32 => "f32".into(),
            Type::F64 => "f64".into(),
            Type::String => "string".into(),
            Type::Id(id) => match &self.resolve.types[*id].kind {
                TypeDefKind::Type(ty) => self.reference(ty),
                TypeDefKind::Handle(Handle::Borrow(id)) => {
                    format!("(borrow {})", self.identifier(self.origin(*id)))
                }
                TypeDefKind::Handle(Handle::Own(id)) => {
                    format!("(own {})", self.identifier(self.origin(*id)))
                }
                TypeDefKind::Option(ty) => format!("(option {})", self.reference(ty)),
                TypeDefKind::List(ty) => format!("(list {})", self.reference(ty)),
                TypeDefKind::Result(result) => {
                    let ok = result.ok.map_or(String::new(), |ty| self.reference(&ty));
                    let error = result
                        .err
                        .map_or(String::new(), |ty| format!("(error {})", self.reference(&ty)));
                    format!("(result {ok} {error})")
                }
                _ => self.identifier(*id),
            },
            other => panic!("{other:?} is not in the package"),
        }
    }

    /// The type for which `use` stands.
    fn origin(&self, mut id: wit_parser::TypeId) -> wit_parser::TypeId {
        while let TypeDefKind::Type(Type::Id(next)) = self.resolve.types[id].kind {
            id = next;
        }
        id
    }

    /// An import, and its types under their identifiers.
    fn import(&mut self, name: &str, id: wit_parser::InterfaceId) {
        let interface = &self.resolve.interfaces[id];
        let own = interface.name.as_deref().expect("named");
        let _ = writeln!(self.out, "(import \"{name}\" (instance ${own}");
        let mut aliases = String::new();
        for (name, id) in &interface.types {
            let this = self.identifier(*id);
            let define = match &self.resolve.types[*id].kind {
                TypeDefKind::Type(Type::Id(_)) => {
                    let origin = self.identifier(self.origin(*id));
                    let _ = writeln!(self.out, "  (alias outer 1 {origin} (type {origin}))");
                    continue;
                }
                TypeDefKind::Resource => {
                    let _ =
                        writeln!(self.out, "  (export \"{name}\" (type {this} (sub resource)))");
                    let _ = writeln!(aliases, "(alias export ${own} \"{name}\" (type {this}))");
                    continue;
                }
                TypeDefKind::Record(record) => {
                    let fields: Vec<String> = record
                        .fields
                        .iter()
                        .map(|f| format!("(field \"{}\" {})", f.name, self.reference(&f.ty)))
                        .collect();
                    format!("(record {})", fields.join(" "))
                }
                TypeDefKind::Enum(cases) => {
                    let cases: Vec<String> =
                        cases.cases.iter().map(|case| format!("\"{}\"", case.name)).collect();
                    format!("(enum {})", cases.join(" "))
                }
                TypeDefKind::Variant(variant) => {
                    let cases: Vec<String> = variant
                        .cases
                        .iter()
                        .map(|case| {
                            let ty = case.ty.map_or(String::new(), |ty| self.reference(&ty));
                            format!("(case \"{}\" {ty})", case.name)
                        })
                        .collect();
                    format!("(variant {})", cases.join(" "))
                }
                other => panic!("{other:?} is not in the package"),
            };
            let _ = writeln!(
                self.out,
                "  (type {this}.definition {define}) (export \"{name}\" (type {this} (eq {this}.definition)))"
            );
            let _ = writeln!(aliases, "(alias export ${own} \"{name}\" (type {this}))");
        }
        for function in interface.functions.values() {
            let params: Vec<String> = function
                .params
                .iter()
                .map(|p| format!("(param \"{}\" {})", p.name, self.reference(&p.ty)))
                .collect();
            let result = function
                .result
                .map_or(String::new(), |ty| format!("(result {})", self.reference(&ty)));
            let _ = writeln!(
                self.out,
                "  (export \"{}\" (func {} {result}))",
                function.name,
                params.join(" ")
            );
        }
        let _ = writeln!(self.out, "))\n{aliases}");
    }

    /// Instructions that put a value of the image on the stack, flat.
    fn load(&self, ty: &Type, at: usize, out: &mut String) {
        let mut op = |op: &str, at: usize| {
            let _ = write!(out, " ({op} offset={at} (local.get $p))");
        };
        match ty {
            Type::U8 => op("i32.load8_u", at),
            Type::U32 => op("i32.load", at),
            Type::U64 | Type::S64 => op("i64.load", at),
            Type::F32 => op("f32.load", at),
            Type::F64 => op("f64.load", at),
            Type::Id(id) => match &self.resolve.types[*id].kind {
                TypeDefKind::Type(ty) => self.load(ty, at, out),
                TypeDefKind::Handle(_) => op("i32.load", at),
                TypeDefKind::Enum(_) => op("i32.load8_u", at),
                TypeDefKind::Record(record) => {
                    let types = record.fields.iter().map(|f| &f.ty);
                    for (offset, ty) in self.sizes.field_offsets(types) {
                        self.load(ty, at + offset.size_wasm32(), out);
                    }
                }
                // `scalar`: real and imaginary parts are singles in the cases 0 and 2.
                TypeDefKind::Variant(_) => {
                    op("i32.load8_u", at);
                    for (single, double) in [(at + 8, at + 8), (at + 12, at + 16)] {
                        let _ = write!(
                            out,
                            " (select (i64.load offset={double} (local.get $p)) \
                             (i64.load32_u offset={single} (local.get $p)) \
                             (i32.and (i32.load8_u offset={at} (local.get $p)) (i32.const 1)))"
                        );
                    }
                }
                // A list's place is relative to the image.
                TypeDefKind::List(_) => {
                    let _ = write!(
                        out,
                        " (i32.add (local.get $p) (i32.load offset={at} (local.get $p))) \
                         (i32.load offset={} (local.get $p))",
                        at + 4
                    );
                }
                other => panic!("{other:?} is no parameter"),
            },
            other => panic!("{other:?} is no parameter"),
        }
    }

    /// The core function's type, and the body of the shim that calls it.
    fn shim(&self, function: &wit_parser::Function) -> (String, String) {
        let signature = self.resolve.wasm_signature(AbiVariant::GuestImport, function);
        let word = |ty: &WasmType| match ty {
            WasmType::I32 | WasmType::Pointer | WasmType::Length => "i32",
            WasmType::I64 | WasmType::PointerOrI64 => "i64",
            WasmType::F32 => "f32",
            WasmType::F64 => "f64",
        };
        let list = |types: &[WasmType]| types.iter().map(word).collect::<Vec<_>>().join(" ");
        let ty =
            format!("(param {}) (result {})", list(&signature.params), list(&signature.results));
        let mut body = String::new();
        if signature.indirect_params {
            body.push_str(" (local.get $p)");
        } else {
            for (offset, ty) in self.sizes.field_offsets(function.params.iter().map(|p| &p.ty)) {
                self.load(ty, offset.size_wasm32(), &mut body);
            }
        }
        if signature.retptr {
            let _ = write!(body, " (i32.const {RESULT})");
        }
        let mut body = format!("(call ${}{body})", export_name(&function.name));
        if let [result] = &signature.results[..] {
            body = format!("({}.store (i32.const {RESULT}) {body})", word(result));
        }
        (ty, body)
    }
}

/// The component's text.
pub(super) fn text() -> String {
    let resolve = resolve();
    let mut sizes = SizeAlign::default();
    sizes.fill(resolve);
    let mut text = Text { resolve, sizes, out: "(component\n".to_owned() };
    let (mut lower, mut with, mut core_imports, mut shims, mut lift, mut table) =
        (String::new(), String::new(), String::new(), String::new(), String::new(), String::new());
    let mut export = |name: &str| {
        let _ = writeln!(
            lift,
            "(func (export \"{name}\") (param \"image\" (list u8)) (result (list u8)) (canon lift \
             (core func $main \"{name}\") (memory (core memory $libc \"memory\")) (realloc (core func $libc \"realloc\")) \
             (post-return (core func $libc \"reset\"))))"
        );
    };
    let finish = format!(
        "(i32.store (i32.const 8) (i32.const {RESULT})) (i32.store (i32.const 12) (i32.const {RESULT_BYTES})) \
         (i32.const 8)"
    );
    for (name, id) in imports("imports") {
        text.import(&name, id);
        let interface = &resolve.interfaces[id];
        for function in interface.functions.values() {
            let name = &function.name;
            let public = export_name(name);
            let (ty, body) = text.shim(function);
            let _ = writeln!(
                lower,
                "(core func ${public} (canon lower (func ${} \"{name}\") (memory (core memory $libc \"memory\")) \
                 (realloc (core func $libc \"realloc\"))))",
                interface.name.as_deref().unwrap_or_default()
            );
            let _ = write!(with, " (export \"{public}\" (func ${public}))");
            let _ = writeln!(core_imports, "(import \"i\" \"{public}\" (func ${public} {ty}))");
            let _ = writeln!(
                shims,
                "(func ${public}.shim (export \"{public}\") (param $p i32) (param $n i32) (result i32) {body} {finish})"
            );
            let _ = write!(table, " ${public}.shim");
            export(&public);
        }
    }
    export("buffer-drop");
    let imports = text.out;
    format!(
        "{imports}
(core module $libc
  (memory (export \"memory\") 1)
  (global $top (mut i32) (i32.const 4096))
  (func (export \"realloc\") (param i32 i32 i32 i32) (result i32) (local $at i32)
    (local.set $at (global.get $top))
    (global.set $top (i32.and (i32.add (i32.add (local.get $at) (local.get 3)) (i32.const 15)) (i32.const -16)))
    (loop $grow
      (if (i32.gt_u (global.get $top) (i32.mul (memory.size) (i32.const 65536)))
        (then
          (if (i32.eq (memory.grow (i32.const 16)) (i32.const -1)) (then unreachable))
          (br $grow))))
    (local.get $at))
  (global $bottom (mut i32) (i32.const 4096))
  (func (export \"keep\") (global.set $bottom (global.get $top)))
  (func $reset (export \"reset\") (param i32) (global.set $top (global.get $bottom))))
(core instance $libc (instantiate $libc))
{lower}
(core func $drop (canon resource.drop $buffers.buffer))
(core module $main
  (import \"libc\" \"memory\" (memory 1))
  (import \"libc\" \"keep\" (func $keep))
  (import \"libc\" \"reset\" (func $reset (param i32)))
  (import \"i\" \"drop\" (func $drop (param i32)))
  {core_imports}
  (type $shim (func (param i32 i32) (result i32)))
  (table funcref (elem{table}))
  {shims}
  (func (export \"buffer-drop\") (param $p i32) (param $n i32) (result i32)
    (call $drop (i32.load (local.get $p))) {finish})
  (global $script (mut i32) (i32.const 0))
  (func (export \"hold\") (param $script i32) (param $length i32)
    (global.set $script (local.get $script)) (call $keep))
  (func (export \"repeat\") (param $times i32) (local $entry i32) (local $end i32)
    (local.set $end (i32.add (global.get $script) (i32.mul (i32.load (global.get $script)) (i32.const 8))))
    (loop $again
      (local.set $entry (global.get $script))
      (loop $next
        (drop (call_indirect (type $shim)
          (i32.add (global.get $script) (i32.load offset=12 (local.get $entry))) (i32.const 0)
          (i32.load offset=8 (local.get $entry))))
        ;; A `result` begins with 0 unless it is an error.
        (if (i32.load8_u (i32.const {RESULT})) (then unreachable))
        (local.set $entry (i32.add (local.get $entry) (i32.const 8)))
        (br_if $next (i32.lt_u (local.get $entry) (local.get $end))))
      (call $reset (i32.const 0))
      (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1))))))
  (func (export \"peek\") (param i32 i32) (result i32)
    (i32.store (i32.const 8) (local.get 0)) (i32.store (i32.const 12) (local.get 1)) (i32.const 8)))
(core instance $main (instantiate $main
  (with \"libc\" (instance $libc)) (with \"i\" (instance (export \"drop\" (func $drop)) {with}))))
(func (export \"peek\") (param \"at\" u32) (param \"length\" u32) (result (list u8))
  (canon lift (core func $main \"peek\") (memory (core memory $libc \"memory\"))))
(func (export \"hold\") (param \"script\" (list u8))
  (canon lift (core func $main \"hold\") (memory (core memory $libc \"memory\")) (realloc (core func $libc \"realloc\"))))
(func (export \"repeat\") (param \"times\" u32) (canon lift (core func $main \"repeat\")))
{lift})"
    )
}
