;; A NaN's bits, which `-W nan-canonicalization` makes the same everywhere.
(module
  (func (export "bits") (result i32)
    (i32.reinterpret_f32 (f32.add (f32.reinterpret_i32 (i32.const 0x7fa00001)) (f32.const 1)))))
