// expect: MLE|WA
// Asks the engine itself for memory, up to the last page.
#include <bits/stdc++.h>
int main() {
  size_t pages = 0;
  while (__builtin_wasm_memory_grow(0, 16) != (size_t)-1) pages += 16;
  char* end = (char*)(__builtin_wasm_memory_size(0) * 65536 - pages * 65536);
  memset(end, 1, pages * 65536);
  printf("%zu pages\n", pages);
}
