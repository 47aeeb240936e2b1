// expect: RE
// Traps, after the right answer.
#include <bits/stdc++.h>
int main() {
  int a, b;
  std::cin >> a >> b;
  std::cout << a + b << std::endl;
  __builtin_trap();
}
