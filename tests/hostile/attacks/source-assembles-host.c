// expect: CE
// Takes files of the host by the assembler.
asm(".data\nhere:\n.incbin \"/etc/passwd\"\n");
asm(".include \"/etc/hosts\"\n");
int main(void) { return 0; }
