// expect: CE
// Macros that double, thirty times.
#define A1(x) x x x x x x x x
#define A2(x) A1(A1(x))
#define A3(x) A2(A2(x))
#define A4(x) A3(A3(x))
#define A5(x) A4(A4(x))
int main(void) {
  A5(;)
  return 0;
}
