// expect: CE
// Leaves the judge's own code behind it in a comment, a namespace and a condition.
// mode: function
int solution(int a, int b) { return a + b; }
#if 0
/*
