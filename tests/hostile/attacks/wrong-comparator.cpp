// expect: RE|WA|TLE|AC
// A sort whose comparison says yes to everything, so that it leaves its array.
#include <bits/stdc++.h>
int main() {
  std::vector<int> v(1000);
  std::sort(v.begin(), v.end(), [](int, int) { return true; });
  int a, b;
  std::cin >> a >> b;
  std::cout << a + b << "\n";
}
