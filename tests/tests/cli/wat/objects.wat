;; The garbage collector's proposal.
(module
  (type $point (struct (field i32) (field i32)))
  (func (export "sum") (result i32) (local $p (ref $point))
    (local.set $p (struct.new $point (i32.const 40) (i32.const 2)))
    (i32.add (struct.get $point 0 (local.get $p)) (struct.get $point 1 (local.get $p)))))
