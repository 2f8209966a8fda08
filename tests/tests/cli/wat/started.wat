;; Says hello in its start section, before it can be called.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 8) "\10\00\00\00\08\00\00\00")
  (data (i32.const 16) "started\n")
  (func $begin
    (drop (call $write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 0))))
  (start $begin))
