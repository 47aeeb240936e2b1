// expect: RE|WA|TLE|AC
// Frees twice, frees what was never given, and takes memory again.
#include <bits/stdc++.h>
int main() {
  char* some = new char[100];
  delete[] some;
  delete[] some;
  free((void*)12345678);
  memset(some - 64, 0xff, 256);
  std::map<int, std::string> m;
  for (int i = 0; i < 1000; i++) m[i] = std::string(100, 'x');
  int a, b;
  scanf("%d %d", &a, &b);
  printf("%d\n", a + b);
}
