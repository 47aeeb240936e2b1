// expect: TLE
// Never ends while its arguments are read.
// mode: function
#include <bits/stdc++.h>
#include <olsol/call.h>
struct Endless {
  int value;
};
template <>
struct olsol::Json<Endless> {
  static Endless read(Reader&) {
    for (volatile int i = 0;; i++);
  }
};
int solution(Endless a, int b) { return a.value + b; }
