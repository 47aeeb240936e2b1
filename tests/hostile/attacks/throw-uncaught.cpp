// expect: RE
// Throws what nobody catches, with a text of a megabyte.
#include <bits/stdc++.h>
int main() { throw std::runtime_error(std::string(1 << 20, 'x')); }
