// expect: OLE
// Prints for ever, whatever is thrown.
#include <bits/stdc++.h>
int main() {
  std::cout.exceptions(std::ios::failbit | std::ios::badbit);
  for (;;) {
    try {
      std::cout << "xxxxxxxxxxxxxxxxxxxxxxxxxxxx" << std::endl;
    } catch (...) {
    }
  }
}
