// growth: log n
// blame: 15-19
#include <bits/stdc++.h>
using namespace std;

using Matrix = array<long long, 4>;

Matrix multiply(const Matrix& a, const Matrix& b) {
  return {(a[0] * b[0] + a[1] * b[2]) % 1234567, (a[0] * b[1] + a[1] * b[3]) % 1234567,
          (a[2] * b[0] + a[3] * b[2]) % 1234567, (a[2] * b[1] + a[3] * b[3]) % 1234567};
}

int solution(int n) {
  Matrix result = {1, 0, 0, 1}, base = {1, 1, 1, 0};
  while (n > 0) {
    if (n % 2 == 1) result = multiply(result, base);
    base = multiply(base, base);
    n /= 2;
  }
  return result[1];
}
