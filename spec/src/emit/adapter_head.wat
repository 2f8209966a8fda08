
;; What the functions below share. Types are numbered as in WIT's `element-type`: 0 single, 1 double,
;; 2 complex-single, 3 complex-double; so the real type of a type is its lowest bit. A number is two 64-bit
;; words, the bits of its real and its imaginary part. An errno is 0 or what the core function returns.

;; One page, which the program provides at its first call: parameters that do not fit in the 16 that are
;; passed flat, results, the table of buffers, and a place for the text of an error.
(global $page (mut i32) (i32.const 0))
;; Where to put a list that is returned, and its maximum number of bytes.
(global $target (mut i32) (i32.const 0))
(global $room (mut i32) (i32.const 0))
;; Why there is no buffer.
(global $errno (mut i32) (i32.const 0))
;; Whether a buffer was made that is not kept.
(global $large (mut i32) (i32.const 0))

(func $begin
  (if (i32.eqz (global.get $page)) (then
    ;; Where the program has no such function, tools that make components grow the memory by that page.
    (global.set $page
      (call $cabi_realloc (i32.const 0) (i32.const 0) (i32.const 8) (i32.const 0x10000)))
    (if (i32.eqz (global.get $page)) (then (unreachable)))
    ;; There are no buffers yet.
    (memory.fill (i32.add (global.get $page) (i32.const 2048)) (i32.const 0) (i32.const 192))))
  (call $words))

;; The next thing to be returned can only be the text of an error.
(func $words
  (global.set $target (i32.add (global.get $page) (i32.const 4096)))
  (global.set $room (i32.const 61440)))

;; Where the host puts what it returns in memory: there is never more than one list in a result.
(func (export "cabi_import_realloc")
  (param $old i32) (param $old_size i32) (param $align i32) (param $size i32) (result i32)
  (if (i32.or (local.get $old) (i32.gt_u (local.get $size) (global.get $room))) (then (unreachable)))
  (global.set $room (i32.const 0))
  (global.get $target))

;; The errno of a result, whose error begins at `$at` in it. None of the positions of wasi:blas can occur
;; here, since all arguments were checked before.
(func $outcome (param $at i32) (result i32)
  (local $case i32)
  (if (i32.eqz (i32.load8_u (call $result))) (then (return (i32.const 0))))
  (local.set $case (i32.load8_u (i32.add (call $result) (local.get $at))))
  (if (i32.eq (local.get $case) (i32.const 5)) (then (return (i32.const 67)))) ;; out-of-memory
  (if (i32.eq (local.get $case) (i32.const 6)) (then (return (i32.const 64)))) ;; too-large
  (if (i32.eq (local.get $case) (i32.const 7)) (then (return (i32.const 65)))) ;; unsupported
  (if (i32.eq (local.get $case) (i32.const 8)) (then (return (i32.const 66)))) ;; interrupted
  (unreachable))

;; Where results are returned.
(func $result (result i32) (i32.add (global.get $page) (i32.const 1024)))

;; The logarithm of an element's bytes.
(func $shift (param $type i32) (result i32)
  (i32.add (i32.const 2) (i32.add (i32.and (local.get $type) (i32.const 1))
                                  (i32.shr_u (local.get $type) (i32.const 1)))))

;; Elements from the lowest to the highest: of a vector, of lines, of a packed triangle.
(func $vector (param $n i64) (param $inc i64) (result i64)
  (if (i64.le_s (local.get $n) (i64.const 0)) (then (return (i64.const 0))))
  (if (i64.lt_s (local.get $inc) (i64.const 0)) (then
    (local.set $inc (i64.sub (i64.const 0) (local.get $inc)))))
  (i64.add (i64.const 1) (i64.mul (i64.sub (local.get $n) (i64.const 1)) (local.get $inc))))
(func $lines (param $line i64) (param $lines i64) (param $ld i64) (result i64)
  (if (i32.or (i64.le_s (local.get $line) (i64.const 0)) (i64.le_s (local.get $lines) (i64.const 0)))
    (then (return (i64.const 0))))
  (i64.add (local.get $line) (i64.mul (i64.sub (local.get $lines) (i64.const 1)) (local.get $ld))))
(func $packed (param $n i64) (result i64)
  (i64.shr_u (i64.mul (local.get $n) (i64.add (local.get $n) (i64.const 1))) (i64.const 1)))

;; The least leading dimension of lines.
(func $least (param $line i64) (result i64)
  (select (local.get $line) (i64.const 1) (i64.gt_s (local.get $line) (i64.const 1))))

;; Traps if elements are outside memory. This comes before anything that has an effect.
(func $admit (param $type i32) (param $at i32) (param $count i64)
  (if (i64.eqz (local.get $count)) (then (return)))
  (if (i64.gt_u (local.get $count) (i64.const 0xffffffff)) (then (unreachable)))
  (if (i64.gt_u
        (i64.add (i64.extend_i32_u (local.get $at))
                 (i64.shl (local.get $count) (i64.extend_i32_u (call $shift (local.get $type)))))
        (i64.shl (i64.extend_i32_u (memory.size)) (i64.const 16)))
    (then (unreachable))))

;; Whether two operands share a byte.
(func $meet (param $type i32)
  (param $x i32) (param $x_count i64) (param $y i32) (param $y_count i64) (result i32)
  (local $shift i64)
  (local.set $shift (i64.extend_i32_u (call $shift (local.get $type))))
  (i32.and
    (i64.lt_u (i64.extend_i32_u (local.get $x))
      (i64.add (i64.extend_i32_u (local.get $y)) (i64.shl (local.get $y_count) (local.get $shift))))
    (i64.lt_u (i64.extend_i32_u (local.get $y))
      (i64.add (i64.extend_i32_u (local.get $x)) (i64.shl (local.get $x_count) (local.get $shift))))))

;; A buffer of at least this many elements: a handle, which is never 0; or 0, and `$errno` says why. There are three
;; of each type, 16 bytes each in the table: the handle, and at 8 the length. Those of less than 2^16 elements are
;; kept for the next call.
(func $acquire (param $type i32) (param $slot i32) (param $count i64) (result i32)
  (local $entry i32)
  (local.set $entry
    (i32.add (i32.add (global.get $page) (i32.const 2048))
      (i32.shl (i32.add (i32.mul (local.get $type) (i32.const 3)) (local.get $slot)) (i32.const 4))))
  (if (i64.lt_u (local.get $count) (i64.const 64)) (then (local.set $count (i64.const 64))))
  (if (i64.ge_u (i64.load offset=8 (local.get $entry)) (local.get $count))
    (then (return (i32.load (local.get $entry)))))
  (call $discard (local.get $entry))
  (if (i64.le_u (local.get $count) (i64.const 0x8000))
    (then ;; the next power of two, so that growing operands do not make a buffer each
      (local.set $count
        (i64.shl (i64.const 1)
          (i64.sub (i64.const 64) (i64.clz (i64.sub (local.get $count) (i64.const 1)))))))
    (else (if (i64.ge_u (local.get $count) (i64.const 0x10000))
      (then (global.set $large (i32.const 1))))))
  (call $buffer_create (local.get $type) (local.get $count) (call $result))
  (if (local.tee $slot (call $outcome (i32.const 4)))
    (then (global.set $errno (local.get $slot)) (return (i32.const 0))))
  (i32.store (local.get $entry) (i32.load offset=4 (call $result)))
  (i64.store offset=8 (local.get $entry) (local.get $count))
  (i32.load (local.get $entry)))

;; Gives a buffer back, if there is one.
(func $discard (param $entry i32)
  (if (i32.load (local.get $entry)) (then
    (call $buffer_drop (i32.load (local.get $entry)))
    (i32.store (local.get $entry) (i32.const 0))
    (i64.store offset=8 (local.get $entry) (i64.const 0)))))

;; The end of every call: large buffers are given back.
(func $end (param $errno i32) (result i32)
  (local $entry i32) (local $last i32)
  (if (global.get $large) (then
    (global.set $large (i32.const 0))
    (local.set $entry (i32.add (global.get $page) (i32.const 2048)))
    (local.set $last (i32.add (local.get $entry) (i32.const 192)))
    (loop $each
      (if (i64.ge_u (i64.load offset=8 (local.get $entry)) (i64.const 0x10000))
        (then (call $discard (local.get $entry))))
      (br_if $each (i32.lt_u
        (local.tee $entry (i32.add (local.get $entry) (i32.const 16))) (local.get $last))))))
  (local.get $errno))

;; Moves elements between memory and the start of a buffer, in pieces of 64 MiB, which every host accepts.
(func $write (param $type i32) (param $buffer i32) (param $at i32) (param $count i64) (result i32)
  (local $done i64) (local $piece i64) (local $shift i64)
  (local.set $shift (i64.extend_i32_u (call $shift (local.get $type))))
  (block $all (loop $each
    (local.set $piece (i64.sub (local.get $count) (local.get $done)))
    (br_if $all (i64.eqz (local.get $piece)))
    (if (i64.gt_u (local.get $piece) (i64.shr_u (i64.const 0x4000000) (local.get $shift)))
      (then (local.set $piece (i64.shr_u (i64.const 0x4000000) (local.get $shift)))))
    (call $buffer_write (local.get $buffer) (local.get $done)
      (i32.add (local.get $at) (i32.wrap_i64 (i64.shl (local.get $done) (local.get $shift))))
      (i32.wrap_i64 (i64.shl (local.get $piece) (local.get $shift)))
      (call $result))
    (if (i32.load8_u (call $result)) (then (return (call $outcome (i32.const 4)))))
    (local.set $done (i64.add (local.get $done) (local.get $piece)))
    (br $each)))
  (i32.const 0))
(func $read (param $type i32) (param $buffer i32) (param $at i32) (param $count i64) (result i32)
  (local $done i64) (local $piece i64) (local $shift i64)
  (local.set $shift (i64.extend_i32_u (call $shift (local.get $type))))
  (block $all (loop $each
    (local.set $piece (i64.sub (local.get $count) (local.get $done)))
    (br_if $all (i64.eqz (local.get $piece)))
    (if (i64.gt_u (local.get $piece) (i64.shr_u (i64.const 0x4000000) (local.get $shift)))
      (then (local.set $piece (i64.shr_u (i64.const 0x4000000) (local.get $shift)))))
    ;; The list is put where the operand is.
    (global.set $target
      (i32.add (local.get $at) (i32.wrap_i64 (i64.shl (local.get $done) (local.get $shift)))))
    (global.set $room (i32.wrap_i64 (i64.shl (local.get $piece) (local.get $shift))))
    (call $buffer_read (local.get $buffer) (local.get $done) (local.get $piece) (call $result))
    (if (i32.load8_u (call $result)) (then (return (call $outcome (i32.const 4)))))
    (local.set $done (i64.add (local.get $done) (local.get $piece)))
    (br $each)))
  (i32.const 0))

;; Numbers.
(func $is_zero (param $type i32) (param $re i64) (param $im i64) (result i32)
  (local $sign i64)
  (local.set $sign (select (i64.const 1) (i64.const 33) (i32.and (local.get $type) (i32.const 1))))
  (i64.eqz (i64.or (i64.shl (local.get $re) (local.get $sign)) (i64.shl (local.get $im) (local.get $sign)))))
(func $is_one (param $type i32) (param $re i64) (param $im i64) (result i32)
  (i32.and
    (i64.eq (local.get $re)
      (select (i64.const 0x3ff0000000000000) (i64.const 0x3f800000) (i32.and (local.get $type) (i32.const 1))))
    (call $is_zero (local.get $type) (local.get $im) (i64.const 0))))
(func $re (param $type i32) (param $at i32) (result i64)
  (if (result i64) (i32.and (local.get $type) (i32.const 1))
    (then (i64.load align=1 (local.get $at)))
    (else (i64.load32_u align=1 (local.get $at)))))
(func $im (param $type i32) (param $at i32) (result i64)
  (if (i32.lt_u (local.get $type) (i32.const 2)) (then (return (i64.const 0))))
  (call $re (local.get $type)
    (i32.add (local.get $at) (i32.shl (i32.const 4) (i32.and (local.get $type) (i32.const 1))))))
(func $store_part (param $type i32) (param $at i32) (param $bits i64)
  (if (i32.and (local.get $type) (i32.const 1))
    (then (i64.store align=1 (local.get $at) (local.get $bits)))
    (else (i64.store32 align=1 (local.get $at) (local.get $bits)))))
(func $store (param $type i32) (param $at i32) (param $re i64) (param $im i64)
  (call $store_part (local.get $type) (local.get $at) (local.get $re))
  (if (i32.ge_u (local.get $type) (i32.const 2)) (then
    (call $store_part (local.get $type)
      (i32.add (local.get $at) (i32.shl (i32.const 4) (i32.and (local.get $type) (i32.const 1))))
      (local.get $im)))))
;; A `scalar` of WIT in memory, and the number in one.
(func $put (param $at i32) (param $type i32) (param $re i64) (param $im i64)
  (i32.store8 (local.get $at) (local.get $type))
  (call $store (local.get $type) (i32.add (local.get $at) (i32.const 8)) (local.get $re) (local.get $im)))
(func $take (param $type i32) (param $scalar i32) (param $to i32)
  (local.set $scalar (i32.add (local.get $scalar) (i32.const 8)))
  (call $store (local.get $type) (local.get $to)
    (call $re (local.get $type) (local.get $scalar)) (call $im (local.get $type) (local.get $scalar))))

;; The cells of `rotm`'s and `rotmg`'s `param`: flag, h11, h21, h12, h22.
(func $cell (param $type i32) (param $param i32) (param $index i32) (result i32)
  (i32.add (local.get $param) (i32.shl (local.get $index) (call $shift (local.get $type)))))
(func $flag (param $type i32) (param $param i32) (result f64)
  (if (result f64) (local.get $type)
    (then (f64.load align=1 (local.get $param)))
    (else (f64.promote_f32 (f32.load align=1 (local.get $param))))))
;; A `modified-form` from a flag, as the reference reads it.
(func $form (param $type i32) (param $param i32) (result i32)
  (local $flag f64)
  (local.set $flag (call $flag (local.get $type) (local.get $param)))
  (if (f64.eq (local.get $flag) (f64.const -2)) (then (return (i32.const 3))))
  (if (f64.lt (local.get $flag) (f64.const 0)) (then (return (i32.const 0))))
  (if (f64.eq (local.get $flag) (f64.const 0)) (then (return (i32.const 1))))
  (i32.const 2))
(func $set_flag (param $type i32) (param $param i32) (param $flag f64)
  (if (local.get $type)
    (then (f64.store align=1 (local.get $param) (local.get $flag)))
    (else (f32.store align=1 (local.get $param) (f32.demote_f64 (local.get $flag))))))

;; rotg and rotmg take numbers by value there, so no buffer is needed. All inputs are read before anything is
;; written, and everything is written in the order of the arguments.
(func $rotg (param $type i32) (param $a i32) (param $b i32) (param $c i32) (param $s i32) (result i32)
  (local $error i32)
  (call $begin)
  (call $admit (local.get $type) (local.get $a) (i64.const 1))
  (call $admit (local.get $type) (local.get $b) (i64.const 1))
  (call $admit (i32.and (local.get $type) (i32.const 1)) (local.get $c) (i64.const 1))
  (call $admit (local.get $type) (local.get $s) (i64.const 1))
  (call $wasi_rotg
    (local.get $type) (call $re (local.get $type) (local.get $a)) (call $im (local.get $type) (local.get $a))
    (local.get $type) (call $re (local.get $type) (local.get $b)) (call $im (local.get $type) (local.get $b))
    (call $result))
  (if (local.tee $error (call $outcome (i32.const 8))) (then (return (local.get $error))))
  (call $take (local.get $type) (i32.add (call $result) (i32.const 8)) (local.get $a))
  (if (i32.load8_u offset=32 (call $result)) (then
    (call $take (local.get $type) (i32.add (call $result) (i32.const 40)) (local.get $b))))
  (call $take (i32.and (local.get $type) (i32.const 1)) (i32.add (call $result) (i32.const 64)) (local.get $c))
  (call $take (local.get $type) (i32.add (call $result) (i32.const 88)) (local.get $s))
  (i32.const 0))
(func $rotmg (param $type i32) (param $d1 i32) (param $d2 i32) (param $x1 i32)
  (param $y1_re i64) (param $y1_im i64) (param $param i32) (result i32)
  (local $error i32) (local $form i32) (local $h i32)
  (call $begin)
  (call $admit (local.get $type) (local.get $d1) (i64.const 1))
  (call $admit (local.get $type) (local.get $d2) (i64.const 1))
  (call $admit (local.get $type) (local.get $x1) (i64.const 1))
  (call $admit (local.get $type) (local.get $param) (i64.const 5))
  (call $wasi_rotmg
    (local.get $type) (call $re (local.get $type) (local.get $d1)) (i64.const 0)
    (local.get $type) (call $re (local.get $type) (local.get $d2)) (i64.const 0)
    (local.get $type) (call $re (local.get $type) (local.get $x1)) (i64.const 0)
    (local.get $type) (local.get $y1_re) (i64.const 0)
    (call $result))
  (if (local.tee $error (call $outcome (i32.const 8))) (then (return (local.get $error))))
  (call $take (local.get $type) (i32.add (call $result) (i32.const 8)) (local.get $d1))
  (call $take (local.get $type) (i32.add (call $result) (i32.const 32)) (local.get $d2))
  (call $take (local.get $type) (i32.add (call $result) (i32.const 56)) (local.get $x1))
  (local.set $h (i32.add (call $result) (i32.const 80)))
  (local.set $form (i32.load8_u (local.get $h)))
  ;; full -1, unit-diagonal 0, unit-anti-diagonal 1, identity -2; what the flag implies is left as it was.
  (call $set_flag (local.get $type) (local.get $param)
    (f64.convert_i32_s (i32.sub (select (i32.const -1) (local.get $form)
      (i32.eq (local.get $form) (i32.const 3))) (i32.const 1))))
  (if (i32.or (i32.eqz (local.get $form)) (i32.eq (local.get $form) (i32.const 2))) (then
    (call $take (local.get $type) (i32.add (local.get $h) (i32.const 8))
      (call $cell (local.get $type) (local.get $param) (i32.const 1)))))
  (if (i32.lt_u (local.get $form) (i32.const 2)) (then
    (call $take (local.get $type) (i32.add (local.get $h) (i32.const 32))
      (call $cell (local.get $type) (local.get $param) (i32.const 2)))
    (call $take (local.get $type) (i32.add (local.get $h) (i32.const 56))
      (call $cell (local.get $type) (local.get $param) (i32.const 3)))))
  (if (i32.or (i32.eqz (local.get $form)) (i32.eq (local.get $form) (i32.const 2))) (then
    (call $take (local.get $type) (i32.add (local.get $h) (i32.const 80))
      (call $cell (local.get $type) (local.get $param) (i32.const 4)))))
  (i32.const 0))
