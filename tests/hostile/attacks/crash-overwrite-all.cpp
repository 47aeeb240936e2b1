// expect: RE|WA|TLE
// Overwrites all of its memory, the library's own state too, and goes on.
#include <bits/stdc++.h>
int main() {
  volatile unsigned char* at = nullptr;
  std::cout << "5711\n";
  size_t size = __builtin_wasm_memory_size(0) * 65536;
  for (size_t i = 0; i < size; i++) at[i] = (unsigned char)(i * 31 + 7);
  std::cout << "still here" << std::endl;
  printf("and here\n");
  throw std::runtime_error("x");
}
