(module
  (memory $a 1)
  (memory $b 3)
  (func (export "size") (result i32) (memory.size $b)))
