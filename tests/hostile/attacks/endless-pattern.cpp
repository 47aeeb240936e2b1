// expect: TLE|RE|CE
// A pattern of the library's own that goes back and forth for ever.
#include <regex.h>
#include <stdio.h>
int main() {
  regex_t pattern;
  char text[4000];
  for (int i = 0; i < 3999; i++) text[i] = 'a';
  text[3999] = 0;
  if (regcomp(&pattern, "((a*)*)*\\(b\\|c\\)\\2\\1", 0)) return 1;
  for (int i = 0; i < 1000000; i++) printf("%d", regexec(&pattern, text, 0, nullptr, 0) == 0);
}
