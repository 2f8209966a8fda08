;; A component with a command and functions in and outside of an interface.
(component
  (core module $m
    (func (export "run") (result i32) (i32.const 0))
    (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
    (func (export "trap") unreachable))
  (core instance $i (instantiate $m))
  (func $run (result (result)) (canon lift (core func $i "run")))
  (func $add (param "a" u32) (param "b" u32) (result u32) (canon lift (core func $i "add")))
  (func $trap (canon lift (core func $i "trap")))
  (instance $r (export "run" (func $run)))
  (export "wasi:cli/run@0.2.0" (instance $r))
  (export "add" (func $add))
  (export "trap" (func $trap))
  (instance $sums (export "plus" (func $add)))
  (export "test:sums/sums@1.0.0" (instance $sums)))
