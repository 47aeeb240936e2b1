// expect: WA
// Keeps a number in how much chance and how much time it has taken.
// cases: 3
#include <bits/stdc++.h>
#include <unistd.h>
int main() {
  int a, b;
  scanf("%d %d", &a, &b);
  unsigned some[2];
  getentropy(some, sizeof some);
  srand(1);
  int one = rand();
  srand(1);
  bool found = rand() != one || some[0] == some[1] || clock() < 0;
  printf(found ? "%d\n" : "first\n", a + b);
}
