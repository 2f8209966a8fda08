;; `caught` throws and catches, `_start` only throws.
(module
  (tag $error (param i32))
  (func (export "caught") (result i32)
    (block $handler (result i32)
      (try_table (result i32) (catch $error $handler)
        (throw $error (i32.const 42)))))
  (func (export "_start") (throw $error (i32.const 1))))
