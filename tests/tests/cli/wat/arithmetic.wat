;; The proposal for 128-bit sums, off by default.
(module
  (func (export "high") (result i64) (local $low i64)
    (i64.add128 (i64.const -1) (i64.const 0) (i64.const 1) (i64.const 0))
    (local.set $low) (drop) (local.get $low)))
