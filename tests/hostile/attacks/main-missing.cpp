// expect: CE
// A main that is only a text and a macro.
#define NAME "main"
const char* main_text = NAME;
int mainly() { return 0; }
