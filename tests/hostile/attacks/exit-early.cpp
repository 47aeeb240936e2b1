// expect: RE
// Gives the judge the answer itself and leaves before its function returns, with words so that it is no early end.
// mode: function
#include <bits/stdc++.h>
__attribute__((import_module("olsol"), import_name("result"))) void give(const char* text, size_t size);
__attribute__((import_module("olsol"), import_name("thrown"))) void thrown(const char*, size_t, const char*, size_t);
int solution(int a, int b) {
  std::string text = std::to_string(a + b);
  give(text.data(), text.size());
  thrown("x", 1, "y", 1);
  exit(0);
}
