#!/usr/bin/env bash
# Builds OpenBLAS as a WebAssembly archive, single-threaded and with 128-bit
# SIMD: the baseline of a program that carries its BLAS inside its module.
#
#   in-module-openblas.sh CACHE_DIR
#
# leaves CACHE_DIR/libopenblas-wasm-sdcz.a and CACHE_DIR/include/cblas.h, and does
# nothing if they are there. All four types, no LAPACK.
#
# The source is Debian's package openblas, from suite OPENBLAS_SUITE: sid unless
# set, as older releases have no WebAssembly target (0.3.34 is the one this was
# written for). Where Debian is not at hand, OPENBLAS_SOURCE names an unpacked
# source tree.
# COMPILER (with the flags that every compilation needs), LLVM_AR, LLVM_RANLIB and MAKE choose the tools;
# without them they are those of `blasm cc`.
set -euo pipefail

if [ $# -ne 1 ]; then
    echo "usage: $0 CACHE_DIR" >&2
    exit 2
fi
mkdir -p "$1"
cache=$(cd "$1" && pwd)
compiler=${COMPILER:-$(blasm cc --print | tr '\n' ' ')}
ar=${LLVM_AR:-$($compiler -print-prog-name=llvm-ar)}
ranlib=${LLVM_RANLIB:-$($compiler -print-prog-name=llvm-ranlib)}
make=${MAKE:-make}
archive=$cache/libopenblas-wasm-sdcz.a
build=$cache/openblas-build

say() { echo "in-module-openblas: $*"; }

if [ -f "$archive" ] && [ -f "$cache/include/cblas.h" ]; then
    say "already built: $archive"
    exit 0
fi

# The machine's own package lists stay as they are: this apt reads a private
# list, made of the mirrors that the machine already uses.
fetch() {
    local apt=$cache/apt stanza
    local debian=/etc/apt/sources.list.d/debian.sources
    if [ ! -f "$debian" ]; then
        say "no Debian mirror is set up here; name a source tree in OPENBLAS_SOURCE" >&2
        exit 1
    fi
    rm -rf "$apt"
    mkdir -p "$apt/lists/partial" "$apt/cache" "$apt/source"
    stanza=$(awk -v RS= 'NR == 1' "$debian")
    sed -e 's/^Types:.*/Types: deb-src/' -e "s/^Suites:.*/Suites: ${OPENBLAS_SUITE:-sid}/" \
        <<<"$stanza" >"$apt/private.sources"
    local options=(-q
        -o "Dir::Etc::sourcelist=$apt/private.sources" -o Dir::Etc::sourceparts=/dev/null
        -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache")
    # As root, apt would download as a user who may not write to the cache.
    [ "$(id -u)" -ne 0 ] || options+=(-o APT::Sandbox::User=root)
    say "fetching the source package openblas (${OPENBLAS_SUITE:-sid})"
    apt-get "${options[@]}" update
    (cd "$apt/source" && apt-get "${options[@]}" source --download-only openblas)
    tar -xf "$apt"/source/openblas_*.orig.tar.* -C "$build" --strip-components=1
    rm -rf "$apt/lists" "$apt/cache"
}

rm -rf "$build" "$cache/install"
mkdir -p "$build"
if [ -n "${OPENBLAS_SOURCE:-}" ]; then
    say "copying $OPENBLAS_SOURCE"
    cp -R "$OPENBLAS_SOURCE"/. "$build"
else
    fetch
fi
cd "$build"
target=kernel/wasm/KERNEL.WASM128_GENERIC
if [ ! -f "$target" ]; then
    say "this OpenBLAS has no WebAssembly target; 0.3.34 has" >&2
    exit 1
fi
say "OpenBLAS $(sed -n 's/^VERSION *= *//p' Makefile.rule)"

# OpenBLAS knows WebAssembly only from Emscripten. WASI has neither Windows'
# headers nor System V shared memory; Haiku is the system closest to that.
sed -i '/^#if defined(__EMSCRIPTEN__)/,/^#endif/{s/__EMSCRIPTEN__/__wasm__/;s/OS_WINDOWS/OS_HAIKU/;}' ctest.c
mkdir -p wasi-include/sys
: >wasi-include/sys/ipc.h
# A module is linked statically: position-independent code only costs time.
sed -i '/^CCOMMON_OPT += -fPIC/d' Makefile.system

# For WebAssembly, 0.3.34 multiplies 2 x 2 tiles. OpenBLAS also has a kernel in
# portable vector types, kernel/zarch/gemm_vec.c, which keeps 8 x 4 (float) and
# 4 x 4 (double) tiles in 128-bit registers: a quarter faster under Wasmtime.
# Releases whose WebAssembly kernel is another one keep theirs.
if grep -q '^SGEMMKERNEL *= *gemmkernel_wasm128.c' "$target"; then
    say "gemm and trmm: kernel/zarch/gemm_vec.c in place of the 2 x 2 kernels"
    sed -i -e 's#^\([SD]\)\(GEMM\|TRMM\)KERNEL.*#\1\2KERNEL = ../zarch/gemm_vec.c#' \
        -e 's#^\([SD]GEMMO[NT]COPY *=.*copy_\)2\.c#\14.c#' "$target"
    cat >>"$target" <<'KERNELS'
SGEMMINCOPY    =  ../generic/gemm_ncopy_8.c
SGEMMITCOPY    =  ../generic/gemm_tcopy_8.c
SGEMMINCOPYOBJ =  sgemm_incopy$(TSUFFIX).$(SUFFIX)
SGEMMITCOPYOBJ =  sgemm_itcopy$(TSUFFIX).$(SUFFIX)
KERNELS
    # read after the target's file, and would put the 2 x 2 trmm back
    sed -i '/^[SD]TRMMKERNEL/d' kernel/wasm/KERNEL
    sed -i '/defined(WASM128_GENERIC)/,/^#endif/{
        s/\(SGEMM_DEFAULT_UNROLL_M\).*/\1 8/;s/\(SGEMM_DEFAULT_UNROLL_N\).*/\1 4/
        s/\(DGEMM_DEFAULT_UNROLL_[MN]\).*/\1 4/
        s/\([SD]GEMM_DEFAULT_Q\).*/\1 256/;s/\([SD]GEMM_DEFAULT_R\).*/\1 4096/
    }' param.h
    # what the kernel takes from the IBM compiler's header; its empty asm
    # statements only order instructions for that machine
    cat >wasi-include/vecintrin.h <<'SHIM'
#define vec_splats(x) ((vector_float){0} + (x))
#define asm(...)
SHIM
fi

# Unrolling the k loop of the kernels is worth a third of their speed.
compiler+=" -w -I$build/wasi-include -D_WASI_EMULATED_MMAN -D_WASI_EMULATED_GETPID -D_WASI_EMULATED_SIGNAL"
settings=(TARGET=WASM128_GENERIC BINARY=32 HOSTCC=cc CC="$compiler" AR="$ar" RANLIB="$ranlib"
    USE_THREAD=0 NUM_THREADS=1 NOFORTRAN=1 NO_LAPACK=1 NO_LAPACKE=1 NO_SHARED=1
    BUILD_SINGLE=1 BUILD_DOUBLE=1 BUILD_COMPLEX=1 BUILD_COMPLEX16=1
    COMMON_OPT="-O3 -funroll-loops -msimd128")
say "compiling (the log is $cache/openblas.log)"
if ! { "$make" "${settings[@]}" libs && "$make" "${settings[@]}" PREFIX="$cache/install" install; } \
    >"$cache/openblas.log" 2>&1; then
    tail -n 20 "$cache/openblas.log" >&2
    say "failed" >&2
    exit 1
fi
rm -rf "$cache/include"
mv "$cache/install/include" "$cache/include"
cp -L "$cache/install/lib/libopenblas.a" "$archive.new"
rm -rf "$cache/install" "$build"
mv "$archive.new" "$archive"
say "$archive"
