// growth: n^2
// blame: 8-15
#include <bits/stdc++.h>
using namespace std;

long long solution(vector<int> numbers) {
  long long swaps = 0;
  for (size_t end = numbers.size(); end > 1; end--) {
    for (size_t i = 1; i < end; i++) {
      if (numbers[i - 1] > numbers[i]) {
        swap(numbers[i - 1], numbers[i]);
        swaps++;
      }
    }
  }
  return swaps;
}
