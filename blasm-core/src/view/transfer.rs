//! Transfers between buffers and byte strings.
//!
//! Owns the transfer of data into a buffer and out of it, as `wit/buffers.wit` describes it: plain
//! ranges, and all elements of a vector or a matrix.

use super::checks::{Lines, View, all};
use super::error::Error;
use super::types::{Buffer, Matrix, Vector};
use crate::memory::Window;

/// The most bytes that one transfer returns: the longest list in the canonical ABI.
pub const LARGEST_TRANSFER: u64 = (1 << 28) - 1;

/// The bytes of `length` elements from `offset` on, as a range of the window.
fn range(
    window: &Window<'_>,
    buffer: &Buffer,
    offset: u64,
    length: u64,
) -> Option<std::ops::Range<u64>> {
    let end = offset.checked_add(length).filter(|end| *end <= buffer.length)?;
    let byte =
        |element: u64| element.checked_mul(buffer.element_type.size())?.checked_add(buffer.start);
    let range = byte(offset)?..byte(end)?;
    window.contains(range.start, range.end - range.start).then_some(range)
}

/// Writes elements from `offset` on.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn write(window: &Window<'_>, buffer: &Buffer, offset: u64, data: &[u8]) -> Result<(), Error> {
    let element = buffer.element_type.size();
    let bytes = data.len() as u64;
    if !bytes.is_multiple_of(element) {
        return Err(Error::InvalidArgument(2));
    }
    let range = range(window, buffer, offset, bytes / element).ok_or(Error::OutOfBounds(1))?;
    // SAFETY: the range was checked to be in the window, and it is as long as the data. The data
    // are a reference, so they are not part of the window, to which there are none.
    unsafe { window.at::<u8>(range.start).copy_from_nonoverlapping(data.as_ptr(), data.len()) };
    Ok(())
}

/// Reads `length` elements from `offset` on.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn read(
    window: &Window<'_>,
    buffer: &Buffer,
    offset: u64,
    length: u64,
) -> Result<Vec<u8>, Error> {
    let range = range(window, buffer, offset, length).ok_or(Error::OutOfBounds(2))?;
    let mut data = place(range.end - range.start)?;
    // SAFETY: the range was checked to be in the window, and `data` has room for that many bytes.
    unsafe { append(window, range, &mut data) };
    Ok(data)
}

/// Room for this many bytes.
fn place(bytes: u64) -> Result<Vec<u8>, Error> {
    if bytes > LARGEST_TRANSFER {
        return Err(Error::TooLarge);
    }
    let mut data = Vec::new();
    let bytes = usize::try_from(bytes).map_err(|_| Error::TooLarge)?;
    data.try_reserve_exact(bytes).map_err(|_| Error::OutOfMemory)?;
    Ok(data)
}

/// Appends bytes of the window.
///
/// # Safety
/// The range lies in the window, and `data` has room for it.
unsafe fn append(window: &Window<'_>, range: std::ops::Range<u64>, data: &mut Vec<u8>) {
    let (old, bytes) = (data.len(), (range.end - range.start) as usize);
    debug_assert!(data.capacity() - old >= bytes);
    // SAFETY: the source is in the window, and the target in the vector's spare room, which is not
    // part of the window; all of it is initialised before the length includes it.
    unsafe {
        data.as_mut_ptr().add(old).copy_from_nonoverlapping(window.at(range.start), bytes);
        data.set_len(old + bytes);
    }
}

/// The runs of adjacent elements that a view consists of, in its order: where each begins, and how
/// long it is.
struct Runs {
    first: u64,
    /// The distance from run to run; it wraps for a negative stride.
    step: u64,
    count: u64,
    length: u64,
}

impl Runs {
    fn of_vector(x: &Vector) -> Self {
        match x.stride {
            1 => Self { first: x.offset, step: 0, count: x.length.min(1), length: x.length },
            stride => Self { first: x.offset, step: stride as u64, count: x.length, length: 1 },
        }
    }

    fn of_matrix(a: &Matrix) -> Self {
        let (line, lines, ld) = a.lines().unwrap_or((0, 0, 0));
        match ld == line {
            // In bounds, so the product fits.
            true => Self { first: a.offset, step: 0, count: lines.min(1), length: line * lines },
            false => Self { first: a.offset, step: ld, count: lines, length: line },
        }
    }

    /// Number of elements. If the view is in bounds and has a stride, it is at most the buffer's.
    fn elements(&self) -> Option<u64> {
        self.count.checked_mul(self.length)
    }

    /// The bytes of the runs, as ranges of the window. The view is in bounds.
    fn ranges(&self, buffer: &Buffer) -> impl Iterator<Item = std::ops::Range<u64>> {
        let element = buffer.element_type.size();
        let &Self { first, step, count, length } = self;
        let start = buffer.start;
        (0..count).map(move |run| {
            let at = start + first.wrapping_add(run.wrapping_mul(step)) * element;
            at..at + length * element
        })
    }
}

/// Checks that the data have this many elements; `None` stands for a number that does not fit into
/// 64 bits.
fn fits(elements: Option<u64>, buffer: &Buffer, data: &[u8]) -> Result<(), Error> {
    let bytes = elements.and_then(|n| n.checked_mul(buffer.element_type.size()));
    all(&[(2, bytes == Some(data.len() as u64))], Error::ShapeMismatch)
}

/// Writes data of the right length to the runs of a view in bounds.
fn write_runs(window: &Window<'_>, buffer: &Buffer, runs: &Runs, data: &[u8]) -> Result<(), Error> {
    fits(runs.elements(), buffer, data)?;
    let run = (runs.length * buffer.element_type.size()) as usize;
    if run == 0 {
        return Ok(());
    }
    for (range, piece) in runs.ranges(buffer).zip(data.chunks_exact(run)) {
        if !window.contains(range.start, run as u64) {
            return Err(Error::fault("a buffer outside its memory"));
        }
        // SAFETY: as in `write`.
        unsafe { window.at::<u8>(range.start).copy_from_nonoverlapping(piece.as_ptr(), run) };
    }
    Ok(())
}

fn read_runs(window: &Window<'_>, buffer: &Buffer, runs: &Runs) -> Result<Vec<u8>, Error> {
    let bytes = runs.elements().and_then(|n| n.checked_mul(buffer.element_type.size()));
    let mut data = place(bytes.unwrap_or(u64::MAX))?;
    if runs.length == 0 {
        return Ok(data);
    }
    for range in runs.ranges(buffer) {
        if !window.contains(range.start, range.end - range.start) {
            return Err(Error::fault("a buffer outside its memory"));
        }
        // SAFETY: as in `read`: there is room for all runs.
        unsafe { append(window, range, &mut data) };
    }
    Ok(data)
}

/// Writes all elements of a vector.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn write_vector(window: &Window<'_>, x: &Vector, data: &[u8]) -> Result<(), Error> {
    fits(Some(x.length), &x.buffer, data)?;
    all(&[(1, x.in_bounds())], Error::OutOfBounds)?;
    write_runs(window, &x.buffer, &Runs::of_vector(x), data)
}

/// Reads all elements of a vector.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn read_vector(window: &Window<'_>, x: &Vector) -> Result<Vec<u8>, Error> {
    all(&[(1, x.in_bounds())], Error::OutOfBounds)?;
    read_runs(window, &x.buffer, &Runs::of_vector(x))
}

/// Writes all elements of a matrix, line by line.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn write_matrix(window: &Window<'_>, a: &Matrix, data: &[u8]) -> Result<(), Error> {
    all(&[(1, a.is_legal())], Error::InvalidArgument)?;
    fits(a.rows.checked_mul(a.columns), &a.buffer, data)?;
    all(&[(1, a.in_bounds())], Error::OutOfBounds)?;
    write_runs(window, &a.buffer, &Runs::of_matrix(a), data)
}

/// Reads all elements of a matrix, line by line.
///
/// # Errors
/// As `wit/buffers.wit` says.
pub fn read_matrix(window: &Window<'_>, a: &Matrix) -> Result<Vec<u8>, Error> {
    all(&[(1, a.is_legal())], Error::InvalidArgument)?;
    all(&[(1, a.in_bounds())], Error::OutOfBounds)?;
    read_runs(window, &a.buffer, &Runs::of_matrix(a))
}
