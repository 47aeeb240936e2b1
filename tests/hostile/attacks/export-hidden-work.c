// expect: TLE
// Works in a function of the library that is called while its arguments are read, before the time is taken.
// mode: function
long long strtoll(const char* text, char** end, int base) {
  for (volatile int i = 0; i < 700000000; i++);
  long long value = 0;
  for (; *text; text++) value = value * 10 + *text - '0';
  return value;
}
int solution(int a, int b) { return a + b; }
