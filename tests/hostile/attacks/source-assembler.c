// expect: CE|RE
// Instructions that are none, sections of its own, and endless repetition for the assembler.
asm(".section .text.evil,\"\",@\nevil:\n.functype evil () -> ()\nunreachable\nunreachable\nend_function\n");
asm(".rept 100000\n.int 1\n.endr\n");
int main(void) {
  asm("i32.const 1\ncall nowhere\n");
  return 0;
}
