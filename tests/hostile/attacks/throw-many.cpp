// expect: RE|MLE|TLE
// Throws from handlers, each within the one before.
#include <bits/stdc++.h>
int main() {
  std::function<void(int)> again = [&](int n) {
    try {
      throw n;
    } catch (int m) {
      again(m + 1);
    }
  };
  again(0);
}
