;; A component that imports something that no host has.
(component
  (import "test:missing/things" (instance $things (export "count" (func (result u32)))))
  (core func $count (canon lower (func $things "count")))
  (core module $m
    (import "host" "count" (func $count (result i32)))
    (func (export "run") (result i32) (i32.const 0)))
  (core instance $i (instantiate $m (with "host" (instance (export "count" (func $count))))))
  (func $run (result (result)) (canon lift (core func $i "run")))
  (instance $r (export "run" (func $run)))
  (export "wasi:cli/run@0.2.0" (instance $r)))
