(module
  (func (export "sum") (result i32)
    (i32x4.extract_lane 0 (i32x4.add (i32x4.splat (i32.const 20)) (i32x4.splat (i32.const 22))))))
