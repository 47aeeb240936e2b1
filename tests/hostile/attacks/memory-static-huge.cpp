// expect: MLE|CE
// Three gigabytes of static data.
#include <bits/stdc++.h>
static char held[3u << 30];
int main() {
  int a, b;
  scanf("%d %d", &a, &b);
  held[a] = 1;
  printf("%d\n", a + b + held[b]);
}
