// expect: RE
// Throws in a destructor while another exception is on its way.
#include <bits/stdc++.h>
struct Thrower {
  ~Thrower() noexcept(false) { throw std::logic_error("second"); }
};
int main() {
  Thrower one;
  throw std::logic_error("first");
}
