// expect: CE
// A constant that takes for ever to be calculated: refused after so many steps, or when the time is up.
constexpr int endless() {
  for (int i = 0;; i++)
    if (i < 0) return i;
}
constexpr int value = endless();
int main() { return value; }
