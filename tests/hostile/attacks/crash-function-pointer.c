// expect: RE
// Calls what is no function, and a function as another kind.
#include <stdio.h>
static double other(double x, double y) { return x + y; }
int main(void) {
  void (*volatile wrong)(int, long long, float) = (void (*)(int, long long, float))other;
  wrong(1, 2, 3);
  void (*volatile wild)(void) = (void (*)(void))0x7fffffff;
  wild();
  return 0;
}
