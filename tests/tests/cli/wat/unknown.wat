;; Imports something that no host has, and only calls it in `call`.
(module
  (import "env" "missing" (func $missing (param i32) (result i32)))
  (func (export "call") (result i32) (call $missing (i32.const 1)))
  (func (export "_start")))
