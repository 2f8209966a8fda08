//! Calls with operands at inaccessible pages, and calls whose result is known.
//!
//! Owns where operands lie and what they hold, the order in which a library is examined, and the
//! judgement of a call that returned. A call that does not return ends the process: `journal` and
//! `child` handle that.

use crate::answers::{compare, same};
use crate::calls::{AnyCall, Choice, Depth, choices, make};
use crate::findings::{Block, Finding, LEAST_SLACK, Way, What};
use crate::system::Fence;
use blasm_backends::builtin::Builtin;
use blasm_core::flags::Diagonal;
use blasm_core::memory::Window;
use blasm_core::{
    Access, Blas, Computes, Demand, Family, Operand, Part, Partition, Routine, Shape,
};
use std::io;

/// Carries a call out as a host does for its guests: through a guard over the library that was
/// loaded.
pub type Carry<'a> = &'a dyn Fn(&dyn AnyCall, &Window<'_>) -> Result<(), String>;

/// What to examine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// What the load gate needs: known answers, then a quick sweep of the routines that the row
    /// gives to the library.
    Gate,
    /// A sweep.
    Sweep {
        /// Through the guard, as a guest's calls; otherwise only the library.
        guarded: bool,
        /// Which calls.
        depth: Depth,
    },
}

/// The routines that a library is asked for by name.
fn routines() -> impl Iterator<Item = &'static Routine> {
    Routine::ALL.iter().filter(|routine| !routine.is_extension())
}

impl Task {
    /// After how many deaths the rest of a block is left out: one is enough for a judgement; a
    /// sweep that showed more of them would spend its time starting processes.
    pub(crate) fn patience(self) -> usize {
        match self {
            Task::Gate => 1,
            Task::Sweep { .. } => 3,
        }
    }

    /// How many processes calls may end.
    pub(crate) fn processes(self) -> u32 {
        match self {
            Task::Gate => 200,
            Task::Sweep { .. } => 4000,
        }
    }

    /// The blocks, in order.
    pub(crate) fn plan(self, row: &Partition) -> Vec<Block> {
        let block = |routine, way| Block { routine, way, at_end: true, room: 0, strided: false };
        // This only grows if the library reads too far: `is_due` leaves out the rest.
        let rooms = [0, 64, 256, 1024, LEAST_SLACK as u16];
        let native = |routine: &Routine| row.verdict(*routine).computes == Computes::Native;
        let mut plan = Vec::new();
        let raw = |plan: &mut Vec<Block>, routine: Routine| {
            let raw = block(routine, Way::Raw);
            plan.extend(rooms.map(|room| Block { room, ..raw }));
            plan.push(Block { at_end: false, ..raw });
            plan.extend([true, false].map(|at_end| Block { at_end, strided: true, ..raw }));
            for room in [1, 4, 8] {
                plan.extend([true, false].map(|at_end| Block { at_end, room, ..raw }));
            }
        };
        match self {
            Task::Gate => {
                plan.extend([Routine::idamax, Routine::isamax].map(|r| block(r, Way::Width)));
                // The one without which the others are pointless comes first.
                plan.push(block(Routine::dgemm, Way::Answers));
                // For routines that the library lacks, this would compare the built-in kernels with
                // themselves.
                let others = routines().filter(|r| **r != Routine::dgemm && !row.is_forbidden(**r));
                plan.extend(others.map(|r| block(*r, Way::Answers)));
                routines().filter(|r| native(r)).for_each(|r| raw(&mut plan, *r));
            }
            Task::Sweep { guarded: false, .. } => {
                routines().for_each(|r| raw(&mut plan, *r));
            }
            Task::Sweep { guarded: true, depth } => {
                let rooms: &[u16] = if depth == Depth::Full { &[0, 1, 4, 8] } else { &[0, 4] };
                for routine in routines() {
                    let guarded = block(*routine, Way::Guarded);
                    for &room in rooms {
                        for strided in [false, true] {
                            plan.extend([true, false].map(|at_end| Block {
                                at_end,
                                room,
                                strided,
                                ..guarded
                            }));
                        }
                    }
                }
            }
        }
        plan
    }

    pub(crate) fn depth(self, way: Way) -> Depth {
        match (self, way) {
            (Task::Sweep { depth, .. }, _) => depth,
            (Task::Gate, Way::Width | Way::Answers) => Depth::Answers,
            (Task::Gate, _) => Depth::Quick,
        }
    }
}

/// Whether a block has to be examined after these findings: more space is only tried where less was
/// not enough.
pub(crate) fn is_due(block: Block, plan: &[Block], findings: &[Finding]) -> bool {
    // The spaces of one list are 0 or at least 64; the others are misaligned.
    let less = plan
        .iter()
        .filter(|b| b.room == 0 || b.room >= 64)
        .rfind(|b| Block { room: block.room, ..**b } == block && b.room < block.room);
    match less {
        Some(less) if block.way == Way::Raw && block.room >= 64 => {
            let fault = |f: &Finding| f.block == *less && matches!(f.what, What::Fault { .. });
            findings.iter().any(fault)
        }
        _ => true,
    }
}

/// The calls of a block.
pub(crate) fn calls(block: Block, depth: Depth) -> Vec<Choice> {
    let routine = block.routine;
    let solves = matches!(routine.family(), Family::Tbsv | Family::Tpsv);
    match block.way {
        Way::Width => {
            let mut all = choices(routine, depth);
            all.truncate(1);
            all.iter_mut().for_each(|choice| choice.n = -1);
            all
        }
        // No library is given them, and what they return is not exact.
        Way::Answers if matches!(routine.family(), Family::Rotg | Family::Rotmg) => Vec::new(),
        Way::Answers => {
            let mut all = choices(routine, depth);
            // Where the diagonal of a band or of a packed triangle lies is not known here.
            all.retain(|c| !solves || c.diag == Diagonal::UNIT);
            for choice in &mut all {
                choice.alpha = (2.0, -1.0);
                choice.beta = if choice.beta.0 == 0.0 { (0.0, 0.0) } else { (3.0, 1.0) };
                choice.rotation = (2.0, -3.0);
            }
            all
        }
        Way::Raw | Way::Guarded => {
            let mut all = choices(routine, depth);
            all.retain(|choice| choice.is_strided(routine) == block.strided);
            all
        }
    }
}

/// A call of a block that was made from a choice: which of its operands lies at the inaccessible
/// page, if only one does.
pub(crate) struct Made {
    pub(crate) call: Box<dyn AnyCall>,
    pub(crate) operands: Vec<Operand>,
    pub(crate) edge: usize,
}

/// The number of calls that a choice stands for: through the guard one for each operand.
pub(crate) const EDGES: usize = 4;

/// The call with that number, if there is one.
pub(crate) fn made(block: Block, choices: &[Choice], case: usize) -> Option<Made> {
    let (number, edge) = match block.way {
        Way::Guarded => (case / EDGES, case % EDGES),
        _ => (case, 0),
    };
    let call = make(block.routine, choices.get(number)?)?;
    let operands = call.operands();
    (edge < operands.len()).then_some(Made { call, operands, edge })
}

/// The call with that number, in words.
pub(crate) fn describe(block: Block, choices: &[Choice], case: usize) -> String {
    let number = if block.way == Way::Guarded { case / EDGES } else { case };
    choices.get(number).map_or_else(String::new, |choice| choice.describe(block.routine))
}

/// What operands hold.
struct Pool {
    singles: Vec<u8>,
    doubles: Vec<u8>,
}

impl Pool {
    fn new(bytes: usize, mut value: impl FnMut(usize) -> f64) -> Self {
        let mut pool = Self { singles: Vec::new(), doubles: Vec::new() };
        for i in 0..bytes.div_ceil(4) {
            let value = value(i);
            pool.singles.extend((value as f32).to_ne_bytes());
            if pool.doubles.len() < bytes {
                pool.doubles.extend(value.to_ne_bytes());
            }
        }
        pool
    }

    /// This many bytes for an operand; different ones for each operand.
    fn bytes(&self, operand: &Operand, bytes: usize) -> &[u8] {
        let pool = if operand.align == 4 { &self.singles } else { &self.doubles };
        let from = 16 * operand.index;
        &pool[from..from + bytes]
    }
}

/// Numbers that look random and are the same every time (splitmix64).
fn random(seed: usize) -> u64 {
    let mut z = (seed as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// The content of places where no operand is.
const CANARY: u8 = 0xb5;
/// How much of that is checked after each call, on both sides of an operand; after a block all of
/// it is.
const MARGIN: usize = 256;
/// How far apart operands lie in one memory, and how much larger a pool is than a fence.
const APART: usize = 64;

/// The memory in which calls are made.
pub(crate) struct Bench {
    fences: Vec<Fence>,
    /// Between 0.5 and 1 in magnitude, so that solves with such a diagonal stay finite.
    plain: Pool,
    /// Whole numbers, so that sums are exact.
    whole: Pool,
    /// The same, most of them zero: triangles with an exact inverse.
    sparse: Pool,
    canaries: Vec<u8>,
}

/// Where a call's operands lie: the offset and the number of bytes in their fence.
type Places = Vec<(usize, usize)>;

impl Bench {
    pub(crate) fn new(depth: Depth) -> io::Result<Self> {
        let bytes = if depth == Depth::Large { 2 << 20 } else { 256 << 10 };
        let sign = |bits: u64| if bits & 1 == 0 { 1.0 } else { -1.0 };
        let bench = Self {
            fences: (0..EDGES).map(|_| Fence::new(bytes)).collect::<io::Result<_>>()?,
            plain: Pool::new(bytes + APART, |i| {
                let bits = random(i);
                sign(bits) * (0.5 + (bits >> 12) as f64 / (1_u64 << 53) as f64)
            }),
            whole: Pool::new(bytes + APART, |i| (random(i) % 5) as f64 - 2.0),
            sparse: Pool::new(bytes + APART, |i| match random(i) % 16 {
                0 => 1.0,
                1 => -1.0,
                _ => 0.0,
            }),
            canaries: vec![CANARY; bytes + (64 << 10)],
        };
        bench.fences.iter().for_each(|fence| fence.fill(0, fence.len(), CANARY));
        Ok(bench)
    }

    /// Puts every operand into a separate fence.
    fn place(&self, block: Block, made: &mut Made) -> Places {
        let room = match block.way {
            Way::Width | Way::Answers => LEAST_SLACK as usize,
            _ => block.room.into(),
        };
        let Made { call, operands, .. } = made;
        let places = operands.iter_mut().zip(&self.fences).map(|(operand, fence)| {
            let bytes = usize::try_from(operand.bytes().unwrap_or(0)).unwrap_or(0);
            // At least one element: some routines look at it although there is nothing to do.
            let bytes = bytes.max(operand.size);
            let offset = if block.at_end { fence.len() - bytes - room } else { room };
            let pointer = fence.start().wrapping_add(offset);
            call.place(operand, pointer);
            operand.address = pointer.addr();
            (offset, bytes)
        });
        places.collect()
    }

    fn content(&self, block: Block, operand: &Operand) -> &Pool {
        let matrix = !matches!(operand.shape, Shape::Vector { .. } | Shape::Cells { .. });
        let solves = matches!(
            block.routine.family(),
            Family::Trsv | Family::Tbsv | Family::Tpsv | Family::Trsm
        );
        match block.way {
            Way::Raw | Way::Guarded => &self.plain,
            // The matrix comes first, and what is divided by it comes after it.
            _ if solves && matrix && operand.index == 0 => &self.sparse,
            _ => &self.whole,
        }
    }

    fn fill(&self, block: Block, operands: &[Operand], places: &[(usize, usize)]) {
        for ((operand, (offset, bytes)), fence) in operands.iter().zip(places).zip(&self.fences) {
            fence.write(*offset, self.content(block, operand).bytes(operand, *bytes));
            for (at, value) in special(block, operand) {
                fence.write(offset + at, &value);
            }
        }
    }

    /// Checks that nothing but the outputs' elements was changed.
    fn check(
        &self,
        block: Block,
        operands: &[Operand],
        places: &[(usize, usize)],
        demand: Demand,
    ) -> Result<(), What> {
        for ((operand, &(offset, bytes)), fence) in operands.iter().zip(places).zip(&self.fences) {
            let changed = |at: i64| What::Outside { operand: operand.name.to_owned(), at };
            let (from, to) = (offset.saturating_sub(MARGIN), offset + bytes);
            for (from, to) in [(from, offset), (to, (to + MARGIN).min(fence.len()))] {
                fence
                    .read(from, to - from, |now| same(now, &self.canaries[..to - from]))
                    .map_err(|at| changed((from + at) as i64 - offset as i64))?;
            }
            let mut expected = self.content(block, operand).bytes(operand, bytes).to_vec();
            for (at, value) in special(block, operand) {
                expected[at..at + value.len()].copy_from_slice(&value);
            }
            fence.read(offset, bytes, |now| {
                if operand.access != Access::Read && demand != Demand::Nothing {
                    for range in elements(operand) {
                        expected[range.clone()].copy_from_slice(&now[range]);
                    }
                }
                same(now, &expected).map_err(|at| changed(at as i64))
            })?;
        }
        Ok(())
    }

    /// Puts canaries where operands were.
    fn clear(&self, places: &[(usize, usize)]) {
        for ((offset, bytes), fence) in places.iter().zip(&self.fences) {
            fence.fill(*offset, *bytes, CANARY);
        }
    }

    /// Checks that all memory is as it was before a block.
    pub(crate) fn is_untouched(&self) -> bool {
        self.fences.iter().all(|fence| {
            fence.read(0, fence.len(), |now| same(now, &self.canaries[..fence.len()]).is_ok())
        })
    }

    /// Restores all memory to its initial state.
    pub(crate) fn reset(&self) {
        self.fences.iter().for_each(|fence| fence.fill(0, fence.len(), CANARY));
    }

    /// Carries out a call; before that, `begin` receives the places of the operands.
    ///
    /// # Errors
    /// What the call did wrong.
    pub(crate) fn run(
        &self,
        block: Block,
        made: Made,
        blas: &dyn Blas,
        carry: Carry<'_>,
        begin: impl FnOnce(&mut dyn Iterator<Item = (usize, usize)>) -> io::Result<()>,
    ) -> Result<(), What> {
        match block.way {
            Way::Guarded => self.run_guarded(block, made, carry, begin),
            _ => self.run_raw(block, made, blas, begin),
        }
    }

    fn run_raw(
        &self,
        block: Block,
        mut made: Made,
        blas: &dyn Blas,
        begin: impl FnOnce(&mut dyn Iterator<Item = (usize, usize)>) -> io::Result<()>,
    ) -> Result<(), What> {
        let demand = made.call.demand();
        // No library is ever given these: the built-in kernels compute them, and the guard returns
        // where there is nothing to do. (The reference's row-major `cgemv`, conjugated, does not
        // return if m is 0.)
        if made.call.is_odd() || (block.way == Way::Raw && demand == Demand::Nothing) {
            return Ok(());
        }
        let places = self.place(block, &mut made);
        self.fill(block, &made.operands, &places);
        let mut spans = made
            .operands
            .iter()
            .zip(&places)
            .map(|(operand, (_, bytes))| (operand.address, operand.address + bytes));
        begin(&mut spans).map_err(failed)?;
        // SAFETY: the arguments are legal and every operand lies in a separate fence, which stays
        // mapped. Anything else that the library does is what this searches for, in a process that
        // may die of it.
        let result = unsafe { made.call.call(blas) }.map_err(|error| failed(error.to_string()))?;
        self.check(block, &made.operands, &places, demand)?;
        if block.way == Way::Answers {
            let outputs = |bench: &Self| -> Vec<Vec<u8>> {
                let all = made.operands.iter().zip(&places).zip(&bench.fences);
                all.filter(|((operand, _), _)| operand.access != Access::Read)
                    .map(|((_, (offset, bytes)), fence)| {
                        fence.read(*offset, *bytes, <[u8]>::to_vec)
                    })
                    .collect()
            };
            let theirs = outputs(self);
            self.fill(block, &made.operands, &places);
            // No threads but the library's.
            Builtin.set_threads(1);
            // SAFETY: as above; the built-in kernels touch nothing else.
            let own =
                unsafe { made.call.call(&Builtin) }.map_err(|error| failed(error.to_string()))?;
            compare(block, &made.operands, result, own, &theirs, &outputs(self))?;
        }
        if block.way == Way::Width && result != [0.0; 2] {
            return Err(What::Wrong { detail: format!("{} for a count of -1", result[0]) });
        }
        self.clear(&places);
        Ok(())
    }

    /// One memory, as a guest has it: the operand at the edge touches the page, the others follow
    /// one another from the other side.
    fn run_guarded(
        &self,
        block: Block,
        mut made: Made,
        carry: Carry<'_>,
        begin: impl FnOnce(&mut dyn Iterator<Item = (usize, usize)>) -> io::Result<()>,
    ) -> Result<(), What> {
        let fence = &self.fences[0];
        let room = usize::from(block.room);
        let demand = made.call.demand();
        let bytes = |operand: &Operand| {
            usize::try_from(operand.bytes().unwrap_or(0)).unwrap_or(0).max(operand.size)
        };
        // Multiples of 64, so that the operands which are not at the edge are aligned as it is.
        let step = |operand: &Operand| (bytes(operand) + room).next_multiple_of(APART) + APART;
        let total: usize = made.operands.iter().map(step).sum::<usize>() + APART;
        let base = if block.at_end { fence.len() - total } else { 0 };
        let mut places: Places = vec![(0, 0); made.operands.len()];
        let mut next = if block.at_end { base + APART } else { step(&made.operands[made.edge]) };
        for (index, operand) in made.operands.iter_mut().enumerate() {
            let offset = match (index == made.edge, block.at_end) {
                (true, true) => fence.len() - bytes(operand) - room,
                (true, false) => room,
                (false, _) => {
                    let offset = next + room;
                    next += step(operand);
                    offset
                }
            };
            let pointer = fence.start().wrapping_add(offset);
            made.call.place(operand, pointer);
            operand.address = pointer.addr();
            places[index] = (offset, bytes(operand));
            fence.write(offset, self.plain.bytes(operand, places[index].1));
        }
        let mut spans = made
            .operands
            .iter()
            .zip(&places)
            .map(|(operand, (_, bytes))| (operand.address, operand.address + bytes));
        begin(&mut spans).map_err(failed)?;
        // SAFETY: these bytes of the fence are mapped, and no reference to them exists.
        let window = unsafe { Window::new(fence.start().wrapping_add(base), total) };
        carry(&*made.call, &window).map_err(failed)?;

        // Everything but the outputs' elements should be as it was before.
        let margin = base.saturating_sub(MARGIN);
        let end = (base + total + MARGIN).min(fence.len());
        let mut expected = self.canaries[..end - margin].to_vec();
        fence.read(margin, end - margin, |now| {
            for (operand, &(offset, bytes)) in made.operands.iter().zip(&places) {
                let at = offset - margin;
                expected[at..at + bytes].copy_from_slice(self.plain.bytes(operand, bytes));
                if operand.access != Access::Read && demand != Demand::Nothing {
                    for range in elements(operand) {
                        let range = at + range.start..at + range.end;
                        expected[range.clone()].copy_from_slice(&now[range]);
                    }
                }
            }
            same(now, &expected).map_err(|at| What::Outside {
                operand: made.operands[made.edge].name.to_owned(),
                at: (margin + at) as i64 - places[made.edge].0 as i64,
            })
        })?;
        fence.fill(margin, end - margin, CANARY);
        Ok(())
    }
}

fn failed(error: impl ToString) -> What {
    What::Failed { error: error.to_string() }
}

/// Values for places where those of the pool would not do: diagonals to divide by, and control
/// values.
fn special(block: Block, operand: &Operand) -> Vec<(usize, Vec<u8>)> {
    let real = |x: f64| match operand.align {
        4 => (x as f32).to_ne_bytes().to_vec(),
        _ => x.to_ne_bytes().to_vec(),
    };
    let element = |x: f64| {
        let mut bytes = real(x);
        bytes.resize(operand.size, 0);
        bytes
    };
    match (operand.shape, block.routine.family()) {
        (Shape::Triangle { n, ld, .. }, Family::Trsv | Family::Trsm)
            if block.way == Way::Answers =>
        {
            (0..n)
                // Powers of two, so that division is exact.
                .map(|i| {
                    let at = (i * (ld + 1)) as usize * operand.size;
                    (at, element([1.0, -2.0, -1.0, 0.5][i as usize % 4]))
                })
                .collect()
        }
        // H with all four numbers.
        (Shape::Cells { count: 5 }, Family::Rotm) => vec![(0, element(-1.0))],
        _ => Vec::new(),
    }
}

/// Where the elements of an operand lie, in bytes from its start.
fn elements(operand: &Operand) -> impl Iterator<Item = std::ops::Range<usize>> + use<> {
    let extent = operand.shape.extent();
    let (inner, outer, stride) =
        (extent.inner as usize, extent.outer as usize, extent.stride as usize);
    let size = operand.size;
    (0..if inner == 0 { 0 } else { outer }).map(move |run| {
        let (first, end) = match extent.part {
            Part::Whole => (0, inner),
            Part::Head => (0, inner.min(run + 1)),
            Part::Tail => (run.min(inner), inner),
        };
        (run * stride + first) * size..(run * stride + end) * size
    })
}
