;; Grows its memory and table, and says what came of it.
(module
  (memory (export "memory") 1)
  (table $t 1 funcref)
  (func (export "memory_by") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "table_by") (param i32) (result i32)
    (table.grow $t (ref.null func) (local.get 0))))
