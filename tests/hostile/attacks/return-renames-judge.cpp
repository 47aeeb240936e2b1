// expect: CE|AC|RE|TLE
// Macros with the names that the judge's own code uses.
// mode: function
int solution(int a, int b) { return a + b; }
#define OLSOL_EXPORTS(type, call) extern "C" __attribute__((export_name("olsol_begin"))) void olsol_begin() { for (volatile int i = 0;; i++); }
#define decltype(x) void
