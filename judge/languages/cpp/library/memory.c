// Where memory comes from: as in the C library, but that the judge is told when there is no more.
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#define PAGE ((intptr_t)65536)

__attribute__((import_module("olsol"), import_name("refused"))) void olsol_refused(void);

void* sbrk(intptr_t increment) {
  if (increment == 0) return (void*)(__builtin_wasm_memory_size(0) * PAGE);
  if (increment < 0 || increment % PAGE != 0) abort();
  uintptr_t old = __builtin_wasm_memory_grow(0, (uintptr_t)(increment / PAGE));
  if (old == SIZE_MAX) {
    olsol_refused();
    errno = ENOMEM;
    return (void*)-1;
  }
  return (void*)(old * (uintptr_t)PAGE);
}
