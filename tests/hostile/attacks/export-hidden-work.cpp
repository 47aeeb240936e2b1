// expect: TLE
// Works while its arguments are read, before the time is taken: a type of its own with a reader of its own.
// mode: function
#include <bits/stdc++.h>
#include <olsol/call.h>
struct Eager {
  int value;
};
namespace olsol {
template <>
struct Json<Eager> {
  static Eager read(Reader& from) {
    for (volatile int i = 0; i < 700000000; i++);
    return {Json<int>::read(from)};
  }
  static void write(std::string& to, Eager value) { Json<int>::write(to, value.value); }
};
}  // namespace olsol
int solution(Eager a, int b) { return a.value + b; }
