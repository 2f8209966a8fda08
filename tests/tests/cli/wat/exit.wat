;; Exits with as many as it has arguments beside its name; `with N` with N.
(module
  (import "wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (func (export "with") (param i32) (call $exit (local.get 0)))
  (func (export "_start")
    (drop (call $args_sizes (i32.const 0) (i32.const 4)))
    (call $exit (i32.sub (i32.load (i32.const 0)) (i32.const 1)))))
