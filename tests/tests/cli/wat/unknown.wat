;; Imports what nobody has, and calls it in `call` alone.
(module
  (import "env" "missing" (func $missing (param i32) (result i32)))
  (func (export "call") (result i32) (call $missing (i32.const 1)))
  (func (export "_start")))
