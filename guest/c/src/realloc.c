/* For a program that becomes a component: the code between it and its host allocates memory with this
 * function, so that memory has one owner. It is only linked on request: -Wl,-u,blasm_realloc. */
#include <stddef.h>
#include <stdlib.h>

__attribute__((export_name("cabi_realloc")))
void *blasm_realloc(void *old, size_t old_size, size_t alignment, size_t size) {
    if (size == 0) return (void *)alignment;
    /* No alignment of the canonical ABI exceeds malloc's. */
    (void)old_size, (void)alignment;
    void *made = realloc(old, size);
    if (!made) __builtin_trap();
    return made;
}
