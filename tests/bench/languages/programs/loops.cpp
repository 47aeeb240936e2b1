// A sieve and a product of matrices: nothing but loops and arithmetic.
#include <cstdio>
#include <vector>
using namespace std;

int sieve(int n) {
    vector<char> isPrime(n + 1, 1);
    int count = 0;
    for (long long i = 2; i <= n; i++) {
        if (!isPrime[i]) continue;
        count++;
        for (long long j = i * i; j <= n; j += i) isPrime[j] = 0;
    }
    return count;
}

long long product(int n) {
    vector<vector<int>> a(n, vector<int>(n));
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) a[i][j] = (i * j) % 7;
    long long total = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            long long s = 0;
            for (int k = 0; k < n; k++) s += a[i][k] * a[k][j];
            total = (total * 31 + s) % 1000000007;
        }
    return total;
}

int main() { printf("%d %lld\n", sieve(20000000), product(450)); }
