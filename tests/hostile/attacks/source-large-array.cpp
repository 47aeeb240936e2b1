// expect: AC|MLE|CE
// An initialised array of sixty-four megabytes.
#include <cstdio>
int held[16 << 20] = {1};
int main() {
  int a, b;
  scanf("%d %d", &a, &b);
  printf("%d\n", a + b + held[a] * 0);
}
