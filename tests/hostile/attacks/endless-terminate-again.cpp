// expect: RE
// A terminate handler that throws, from a function that promised not to.
#include <bits/stdc++.h>
void promised() noexcept { throw std::runtime_error("promised"); }
int main() {
  std::set_terminate([] { promised(); });
  promised();
}
