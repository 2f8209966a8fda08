// What Armadillo needs and a C++ library for WASI may lack: file streams, which LLVM's leaves out where it
// has no <filesystem>, and exceptions. An error of Armadillo ends the program, after its message.
#include <version>
#undef _LIBCPP_HAS_NO_FILESYSTEM
#include <cstdlib>
#include <fstream>

extern "C" void *__cxa_allocate_exception(std::size_t) noexcept { std::abort(); }
extern "C" void __cxa_throw(void *, void *, void (*)(void *)) { std::abort(); }
