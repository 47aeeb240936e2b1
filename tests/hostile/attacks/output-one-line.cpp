// expect: OLE
// The right answer, then one huge line.
#include <bits/stdc++.h>
int main() {
  int a, b;
  std::cin >> a >> b;
  std::cout << a + b << "\n" << std::string(10'000'000, ' ');
}
