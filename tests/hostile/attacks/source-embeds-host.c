// expect: CE
// Embeds files of the host into its data.
static const char text[] = {
#embed "/etc/passwd"
};
static const char more[] = {
#embed "/proc/self/maps" limit(100)
};
int main(void) { return text[0] + more[0]; }
