// expect: RE
// Calls itself until there is no stack.
#include <bits/stdc++.h>
int deeper(volatile int n) { return deeper(n + 1) + n; }
int main() { printf("%d\n", deeper(0)); }
