// expect: TLE|AC
// Brings the judge's steps itself, and works in the one that is not timed.
// mode: function
#define STEP(name) __attribute__((export_name(#name))) void name(void)
extern void give(const char*, unsigned long) __attribute__((import_module("olsol"), import_name("result")));
STEP(olsol_begin) {}
STEP(olsol_prepare) {
  for (volatile int i = 0; i < 700000000; i++);
}
STEP(olsol_call) {}
STEP(olsol_finish) { give("0", 1); }
int solution(int a, int b) { return a + b; }
