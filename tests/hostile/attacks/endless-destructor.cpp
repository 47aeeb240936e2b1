// expect: TLE
// The right answer, and a destructor after main that never ends.
#include <bits/stdc++.h>
struct Endless {
  ~Endless() {
    for (volatile int i = 0;; i++);
  }
} endless;
int main() {
  int a, b;
  std::cin >> a >> b;
  std::cout << a + b << std::endl;
}
