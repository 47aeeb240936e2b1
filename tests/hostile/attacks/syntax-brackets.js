// expect: CE|RE|AC
// A hundred thousand brackets around one number. Compilers may give up; CE then, RE when only running it fails.
// source: 'console.log(5711); ' + '('.repeat(1e5) + '1' + ')'.repeat(1e5)
