//! The variables of the reference's CBLAS, which handlers in C may read.

use core::sync::atomic::AtomicI32;

/// Whether CBLAS is being called.
#[unsafe(export_name = "CBLAS_CallFromC")]
pub(crate) static CALL_FROM_C: AtomicI32 = AtomicI32::new(0);

/// Whether that call is row-major.
#[unsafe(export_name = "RowMajorStrg")]
pub(crate) static ROW_MAJOR: AtomicI32 = AtomicI32::new(0);
