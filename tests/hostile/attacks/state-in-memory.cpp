// expect: WA
// Leaves marks all over its memory, and looks for those of an earlier run.
// cases: 3
#include <bits/stdc++.h>
static volatile unsigned mark = 0x0ddba11;
static volatile int counter;
int main() {
  int a, b;
  scanf("%d %d", &a, &b);
  volatile unsigned* fresh = (volatile unsigned*)malloc(1 << 22);
  bool found = counter++ > 0;
  auto leave = [&](volatile unsigned* from, size_t count) {
    for (size_t i = 0; i < count; i++) {
      found |= from[i] == mark;
      from[i] = mark;
    }
  };
  leave(fresh, 1 << 20);
  size_t end = __builtin_wasm_memory_size(0) * 65536;
  if (__builtin_wasm_memory_grow(0, 1) != (size_t)-1) leave((volatile unsigned*)end, 16384);
  leave((volatile unsigned*)1024, 4096);
  printf(found ? "%d\n" : "first\n", a + b);
}
