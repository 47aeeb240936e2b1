// expect: AC|CE
// Asks the linker for more, by every pragma and section that may reach it.
#include <stdio.h>
#pragma comment(lib, "/etc/passwd")
#pragma comment(linker, "--export-all --stack-first=0")
#pragma clang section text = ".init"
asm(".section .linker_options,\"\",@\n.asciz \"lib\"\n.asciz \"/etc/passwd\"\n.text\n");
int main(void) {
  int a, b;
  scanf("%d %d", &a, &b);
  printf("%d\n", a + b);
  return 0;
}
