// expect: RE|WA|TLE|AC
// Fills all of its memory with zeros, then exits in the orderly way.
#include <stdio.h>
#include <string.h>
int main(void) {
  printf("5711\n");
  memset((void*)1, 0, __builtin_wasm_memory_size(0) * 65536ul - 2);
  return 0;
}
