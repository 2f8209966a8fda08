/* For a program that becomes a component: whoever stands between it and its host takes memory by this
 * function, so that memory has one owner. Linked only if it is asked for: -Wl,-u,blasm_realloc. */
#include <stddef.h>
#include <stdlib.h>

__attribute__((export_name("cabi_realloc")))
void *blasm_realloc(void *old, size_t old_size, size_t alignment, size_t size) {
    if (size == 0) return (void *)alignment;
    /* No alignment that the canonical ABI has is more than malloc's. */
    (void)old_size, (void)alignment;
    void *made = realloc(old, size);
    if (!made) __builtin_trap();
    return made;
}
