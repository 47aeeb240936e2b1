# A sieve and a product of matrices: nothing but loops and arithmetic.
def sieve(n):
    is_prime = bytearray([1]) * (n + 1)
    count = 0
    for i in range(2, n + 1):
        if is_prime[i]:
            count += 1
            for j in range(i * i, n + 1, i):
                is_prime[j] = 0
    return count


def product(n):
    a = [[(i * j) % 7 for j in range(n)] for i in range(n)]
    total = 0
    for i in range(n):
        for j in range(n):
            s = 0
            for k in range(n):
                s += a[i][k] * a[k][j]
            total = (total * 31 + s) % 1000000007
    return total


print(sieve(1000000), product(110))
