//! The backend that needs nothing from the machine.
//!
//! Owns level 3 on a kernel crate; levels 1 and 2 are `blasm_kernels`'.

pub mod level3;
