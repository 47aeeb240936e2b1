// expect: WA|MLE|RE
// Imports the functions that are the judge's own, and calls them with whatever.
#include <bits/stdc++.h>
#define FROM(name) __attribute__((import_module("olsol"), import_name(#name)))
FROM(refused) void refused();
FROM(thrown) void thrown(const char*, size_t, const char*, size_t);
FROM(input_size) size_t inputSize();
FROM(input) void input(char*);
FROM(result) void result(const char*, size_t);
int main() {
  result("5711", 4);
  result((char*)0xfffffff0, 0xffffffff);
  thrown((char*)0xfffffff0, 0xffffffff, (char*)1, 0x7fffffff);
  input((char*)(uintptr_t)(16 + inputSize()));
  puts("-1");
}
