// Small random programs that end, made from a grammar: loops, branches, jumps, functions, built-ins that hide loops.
import fc from 'fast-check';

const NAMES = ['a', 'b', 'c'];
const name = fc.constantFrom(...NAMES);
const small = fc.integer({ min: -1, max: 6 }).map(String);

type Pieces = { readonly number: string; readonly list: string; readonly body: string };

/** `number` and `list` are expressions, `body` is a list of statements; each may stand anywhere that its kind may. */
const { number, list, body } = fc.letrec<Pieces>((tie) => {
  const number = tie('number');
  const list = tie('list');
  const body = tie('body');
  const text = (strings: TemplateStringsArray, ...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((made) => strings.map((piece, i) => piece + (made[i] ?? '')).join(''));
  return {
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      small,
      name,
      text`${list}.length`,
      text`(${number} + ${number})`,
      text`(${number}, ${number})`,
      text`(${number} > ${number} ? ${number} : ${number})`,
      text`(${number} || ${number} && ${number})`,
      text`${list}.indexOf(${number})`,
      text`${list}.includes(${number}, ${number})`,
      text`${list}?.lastIndexOf(${number})`,
      text`Math.max(0, ...${list})`,
      text`${list}['reduce']((x, y) => x + y, ${number})`,
      text`call(${number}, ...${list})`,
      text`(${name} = ${number})`,
      text`String(${list}).split(',').length`,
      text`new Set(${list}).size`,
      text`Math.min.apply(null, ${list}.concat(${number}))`,
      text`((...all) => all.length)(...${list}, ${number})`,
      text`${name}++`,
    ),
    list: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text`[${number}, ${number}]`,
      fc.constant('given'),
      text`${list}.slice(${number})`,
      text`${list}.map((x) => x * ${small})`,
      text`${list}.filter((x, i) => i !== ${number})`,
      text`${list}.toSorted((x, y) => x - y)`,
      text`[...${list}, ${number}]`,
      text`Object.values({ ...${list}, x: ${number} })`,
      text`Array.from(new Set(${list}))`,
      text`Array.from({ length: 3 }, (_, i) => i + ${number})`,
      text`[...take(${number})]`,
      text`Array.prototype.slice.call(${list}, ${number})`,
    ),
    body: fc
      .array(
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          text`${name} = ${number};`,
          text`${name} += ${number}\n`,
          text`say(${number}, ${list});`,
          text`if (${number}) { ${body} } else { ${body} }`,
          text`if (${number}) say(${number}); else say(${list})\n`,
          text`for (let i = 0; i < 3; i++) { ${body} }`,
          text`for (const x of ${list}) { if (x > ${number}) continue; ${body} if (fuel-- < 0) break; }`,
          text`void ${list}.forEach((x) => { ${body} });`,
          text`while (fuel-- > 0) { ${body} if (${number} > 2) break }`,
          text`do ${name}--; while (fuel-- > 0 && ${name} > 3)\n`,
          text`void (() => { out: { ${body} if (${number}) break out; ${body} } })();`,
          text`switch (${number}) { case 1: ${body} case ${small}: ${body} break; default: ${body} }`,
          text`try { ${body} throw ${number} } catch (e) { say(typeof e); } finally { ${body} }`,
          text`{ const [first, ...others] = ${list}; say(first, others); }`,
          text`given.splice(${number}, ${number}, ${number});`,
          text`given.push(${number}); given.shift(); given.fill(${number}, ${number});`,
        ),
        { maxLength: 3 },
      )
      .map((statements) => statements.join(' ')),
  };
});

/** Whatever it does, a program stops: loops and calls use up fuel, and what it writes is counted. */
export const programs: fc.Arbitrary<string> = fc.tuple(body, body, number, list).map(
  ([main, called, value, last]) => `let a = 1, b = 2, c = 3, fuel = 300, room = 300;
const given = [5, 1, 4];
const say = (...what) => { if (room-- > 0) console.log(...what); if (given.length > 50) given.length = 50; };
function* take(n) { for (let i = 0; i < n && i < 5; i++) yield i; }
function call(n, ...more) {
  if (fuel-- < 0) return more.length;
  const before = a;
  if (n > 0) return call(n - 2) + before;
  ${called}
  return ${value};
}
${main}
say(a, b, c, ${last});`,
);
