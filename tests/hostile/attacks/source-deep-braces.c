// expect: CE
// Brackets in brackets, a hundred thousand deep.
// source: 'int main(void) { return ' + '('.repeat(100000) + '0' + ')'.repeat(100000) + '; }'
