// expect: RE|WA|TLE
// Returns and frees what it was given, by a function of another type than was declared.
// mode: function
#include <stdlib.h>
double solution(double a, char* b, long long c) {
  free(b);
  return a / *b + c;
}
