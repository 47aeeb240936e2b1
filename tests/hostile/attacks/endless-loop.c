// expect: TLE
// Goes round for ever, in a function that is called by its address.
static int again(volatile int i) {
  for (;;) i++;
}
int (*volatile called)(volatile int) = again;
int main(void) { return called(1); }
