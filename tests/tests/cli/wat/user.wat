;; Uses base.wat.
(module
  (import "base" "next" (func $next (result i32)))
  (func (export "third") (result i32) (drop (call $next)) (drop (call $next)) (call $next)))
