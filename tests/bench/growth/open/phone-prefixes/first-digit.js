// growth: n^2
// blame: 18-23
function digitsOf(number) {
  if (!/^\d+$/.test(number)) throw new Error(`not a phone number: ${number}`);
  return number.split('').map(Number);
}

function solution(numbers) {
  const books = Array.from({ length: 10 }, () => []);
  for (const number of numbers) {
    const digits = digitsOf(number);
    books[digits[0]].push(digits.join(''));
  }

  let count = 0;
  for (const book of books) {
    search: for (const number of book) {
      for (const other of book) {
        if (other.length > number.length && other.startsWith(number)) {
          count++;
          continue search;
        }
      }
    }
  }
  return count;
}
