// expect: MLE
// A text that doubles.
#include <bits/stdc++.h>
int main() {
  for (std::string text = "x";; text += text) std::cerr << text.size() << "\n";
}
