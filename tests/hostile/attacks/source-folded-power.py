# expect: CE|MLE|TLE|RE
# Constants that a compiler may calculate beforehand.
x = 9 ** 9 ** 9
y = 'a' * 10 ** 12
