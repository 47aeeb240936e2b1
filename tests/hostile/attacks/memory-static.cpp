// expect: MLE
// Static data that is larger than the limit.
#include <bits/stdc++.h>
static char held[160 << 20];
char* volatile kept = held;
int main() {
  for (size_t i = 0; i < sizeof held; i += 1 << 16) kept[i] = 1;
  int a, b;
  scanf("%d %d", &a, &b);
  printf("%d\n", a + b);
}
