// expect: TLE
// Works in operator new, which is called while the arguments are read.
// mode: function
#include <bits/stdc++.h>
static int calls;
void* operator new(size_t size) {
  if (calls++ == 0)
    for (volatile int i = 0; i < 700000000; i++);
  return malloc(size);
}
int solution(int a, int b) { return a + b; }
