// The bank as the server sees it: what there is, what it says, and that an author's change is seen.
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NoSuchProblem } from '../../../server/catalog/index.ts';
import { ProblemPage, type Tongue } from '../../../server/schema/problem.ts';
import { OURS, PLAIN, told } from '../../judge/bank/packages.ts';
import { catalogOf, type Shelf, shelfOf } from './shelf.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PICTURE = Buffer.from('89504e470d0a1a0a', 'hex');

describe('the list', () => {
  const yaml = `${OURS['problem.yaml']}`;

  it('tells each problem, and of a broken one what is wrong in the reader’s language', () => {
    const { catalog } = shelfOf({
      echo: PLAIN,
      twice: OURS,
      broken: { ...PLAIN, 'problem.yaml': `${PLAIN['problem.yaml']}license: cc0\n` },
    });
    const { problems, broken } = catalog.list('ko');
    expect(problems).toEqual([
      { slug: 'echo', name: { en: 'Echo' }, topics: [], mode: 'stdio' },
      {
        slug: 'twice',
        name: { en: 'Double' },
        topics: [{ key: 'math', name: { ko: '수학', en: 'mathematics' } }],
        mode: 'function',
        level: 1,
      },
    ]);
    expect(broken.map(({ slug }) => slug)).toEqual(['broken']);
    expect(broken[0]?.message).toMatch(/[가-힣]/);
    expect(catalog.list('en').broken[0]?.message).toMatch(/^[^가-힣]+$/);
  });

  it('is another one after a problem has come, changed or gone', () => {
    const { catalog, put, folder } = shelfOf({ twice: OURS });
    const names = () => catalog.list('en').problems.map(({ name }) => name.en);
    expect(names()).toEqual(['Double']);
    put('twice', { 'problem.yaml': yaml.replace('Double', 'Triple') });
    put('echo', PLAIN);
    expect(names()).toEqual(['Echo', 'Triple']);
    rmSync(join(folder, 'echo'), { recursive: true });
    expect(names()).toEqual(['Triple']);
  });

  it('sees that a broken problem has been mended, wherever the fault was', () => {
    const { catalog, folder } = shelfOf({ echo: PLAIN });
    symlinkSync('/nowhere', join(folder, 'echo/data/sample/2.in'));
    expect(catalog.list('en').broken).toHaveLength(1);
    rmSync(join(folder, 'echo/data/sample/2.in'));
    expect(catalog.list('en').broken).toEqual([]);
  });
});

describe('a problem’s page', () => {
  it('has what the schema asks for, and nothing of secret cases', async () => {
    const secret = { 'data/secret/correctness/1.in': '774411\n', 'data/secret/correctness/1.ans': '1548822\n' };
    const { catalog } = shelfOf({ twice: { ...OURS, ...secret } });
    const page = await catalog.page('twice', 'ko');
    expect(ProblemPage.parse(page)).toEqual(page);
    expect(JSON.stringify(page)).not.toMatch(/774411|1548822/);
    const { statement, declarations, hash, templates, ...rest } = page;
    expect(statement).toContain('<p>Say it again.</p>');
    expect(statement).toContain('<section class="sample" data-sample="1" data-kind="function">');
    expect(declarations).toContain('type Solution = (n: number) => number;');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(templates.typescript).toBe(
      'function solution(n: number): number {\n  let answer = 0;\n  return answer;\n}\n',
    );
    expect(rest).toEqual({
      slug: 'twice',
      name: { en: 'Double' },
      level: 1,
      topics: [{ key: 'math', name: { ko: '수학', en: 'mathematics' } }],
      mode: 'function',
      signature: { params: [{ name: 'n', type: 'int' }], returns: 'int' },
      limits: { timeMs: 1000, memoryMiB: 512, outputKiB: 8192, sourceKiB: 128 },
      languages: ['javascript', 'typescript', 'python', 'cpp', 'c'],
      missing: {},
      tongue: 'en',
      samples: [{ name: '1', input: '1\n', output: '2\n' }],
      groups: [
        { name: 'sample', efficiency: false, cases: 1 },
        { name: 'correctness', efficiency: false, maxScore: 60, cases: 1 },
        { name: 'efficiency', efficiency: true, maxScore: 40, cases: 1 },
      ],
      efficiency: { timesReference: 3, floorMs: 60 },
      hints: 0,
      hasEditorial: false,
    });
  });

  it('starts with the package’s own template where there is one', async () => {
    const { catalog } = shelfOf({ echo: { ...PLAIN, 'attachments/templates/javascript/main.js': '// mine\n' } });
    const { templates } = await catalog.page('echo', 'en');
    expect(templates.javascript).toBe('// mine\n');
    expect(templates.typescript).toContain("readFileSync(0, 'utf8')");
  });

  it('is written in the reader’s language, else in English, else in any', async () => {
    const named = (names: string) => PLAIN['problem.yaml']?.toString().replace('name: Echo', `name: { ${names} }`);
    const { catalog, put } = shelfOf({
      echo: { ...PLAIN, 'problem.yaml': named('ko: 메아리, en: Echo'), 'statement/problem.ko.md': '따라 하세요.\n' },
      deux: {
        ...PLAIN,
        'problem.yaml': named('fr: Deux'),
        'statement/problem.en.md': undefined,
        'statement/problem.fr.md': 'Encore.\n',
      },
    });
    const tongues = async (slug: string) => [await catalog.page(slug, 'ko'), await catalog.page(slug, 'en')];
    expect((await tongues('echo')).map(({ tongue }) => tongue)).toEqual(['ko', 'en']);
    const [deux] = await tongues('deux');
    expect(deux?.tongue).toBe('fr');
    expect(deux?.statement).toContain('<h2>예제</h2>');
    put('echo', { 'solution/solution.md': 'Print it.\n' });
    expect(await catalog.editorial('echo', 'ko')).toEqual({ tongue: 'en', html: '<p>Print it.</p>\n' });
    expect(await catalog.editorial('deux', 'en')).toBeUndefined();
    put('echo', { 'solution/hints.en.md': 'Read.\n---\nPrint.\n' });
    expect((await catalog.page('echo', 'ko')).hints).toBe(2);
    expect(await catalog.hint('echo', 2, 'ko')).toEqual({ tongue: 'en', html: '<p>Print.</p>\n' });
    expect(await catalog.hint('echo', 3, 'ko')).toBeUndefined();
  });

  it('shows LaTeX as its author wrote it, and leads to a PDF', async () => {
    const { catalog } = shelfOf({
      tex: { ...PLAIN, 'statement/problem.en.md': undefined, 'statement/problem.en.tex': '\\section{<b>}\n' },
      pdf: { ...PLAIN, 'statement/problem.en.md': undefined, 'statement/problem.en.pdf': '%PDF-1.4' },
    });
    const tex = await catalog.page('tex', 'en');
    expect(tex.statement).toContain('\\section{&lt;b&gt;}');
    expect(tex.statement).toContain('data-sample="1"');
    const pdf = await catalog.page('pdf', 'ko');
    expect(pdf.statement).toContain('<a href="/media/pdf/statement/problem.en.pdf"');
    expect((await catalog.image('pdf', 'statement/problem.en.pdf'))?.type).toBe('application/pdf');
  });

  it('cuts samples that are longer than an input may be', async () => {
    const { catalog } = shelfOf({ echo: { ...PLAIN, 'data/sample/1.in': 'a'.repeat(300_000) } });
    expect((await catalog.page('echo', 'en')).samples[0]?.input).toMatch(/^a{262144}\n… 37,856 more characters\n$/);
    expect((await catalog.samples('echo'))[0]?.input).toHaveLength(300_000);
  });

  it('can come from a zip', async () => {
    const { catalog, folder } = shelfOf({});
    const files = Object.entries(PLAIN).map(([path, text]) => [`echo/${path}`, Buffer.from(text ?? '')]);
    writeFileSync(join(folder, 'echo.zip'), zipSync(Object.fromEntries(files)));
    expect((await catalog.page('echo', 'en')).statement).toContain('Say it again.');
  });
});

describe('an author’s change', () => {
  it('is seen by the next request, and nothing is read again without one', async () => {
    const { catalog, put } = shelfOf({ echo: PLAIN });
    const before = await catalog.open('echo');
    expect(await catalog.open('echo')).toBe(before);

    put('echo', { 'statement/problem.en.md': 'Say it twice.\n' });
    expect((await catalog.page('echo', 'en')).statement).toContain('Say it twice.');
    expect((await catalog.open('echo')).problem.hash).toBe(before.problem.hash);

    put('echo', { 'data/secret/1.ans': 'c\n' });
    expect((await catalog.open('echo')).problem.hash).not.toBe(before.problem.hash);
  });

  it('may break a problem, and mend it', async () => {
    const { catalog, put } = shelfOf({ echo: PLAIN });
    const open = () => told(() => catalog.open('echo'), 'ko');
    put('echo', { 'data/secret/2.in': 'c\n' });
    expect(await open()).toMatch(/^echo.*[가-힣]/);
    put('echo', { 'data/secret/2.ans': 'c\n' });
    expect(await open()).toBe('fine');
  });
});

describe('a problem that is not there', () => {
  async function check(slug: string, near: readonly string[]): Promise<void> {
    const { catalog } = shelfOf({ echo: PLAIN, evenstairs: PLAIN, evenstars: PLAIN });
    for (const ask of [catalog.open(slug), catalog.page(slug, 'en'), catalog.image(slug, 'statement/a.png')]) {
      const error = await ask.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(NoSuchProblem);
      expect((error as NoSuchProblem).near).toEqual(near);
    }
  }

  it('is told with the nearest names', () => check('evnstairs', ['evenstairs', 'evenstars']));
  it('is found by its beginning', () => check('even', ['evenstairs', 'evenstars']));
  it('has no neighbours when nothing is near', () => check('zzzzzz', []));
  it('is no path', () => check('../problems/echo', []));
});

describe('pictures', () => {
  async function check(file: string, expected: string | undefined, prepare?: (shelf: Shelf) => void): Promise<void> {
    const pictures = { 'statement/a.png': PICTURE, 'solution/b.svg': '<svg/>', 'attachments/c.png': PICTURE };
    const shelf = shelfOf({ echo: { ...PLAIN, ...pictures } });
    prepare?.(shelf);
    expect((await shelf.catalog.image('echo', file))?.type).toBe(expected);
  }

  it('come from the statement', () => check('statement/a.png', 'image/png'));
  it('come from the editorial', () => check('solution/b.svg', 'image/svg+xml'));
  it('come with their bytes', async () => {
    const { catalog } = shelfOf({ echo: { ...PLAIN, 'statement/a.png': PICTURE } });
    expect(await catalog.image('echo', 'statement/a.png')).toEqual({
      bytes: new Uint8Array(PICTURE),
      type: 'image/png',
    });
  });
  it.each([
    ...['a.png', 'attachments/c.png', 'statement/none.png', 'statement/problem.en.md', 'data/secret/1.ans'],
    ...['statement/../data/secret/1.ans', '../echo/statement/a.png', '/etc/passwd', 'statement/a.png/', 'statement/'],
    ...['statement/a.PNG', 'statement/a.png\0.md', 'statement\\a.png', 'statement/constructor', ''],
  ])('come from nowhere else: %j', (file) => check(file, undefined));

  it('are no way around to a secret file of the package', () =>
    check('statement/x.png', undefined, ({ folder }) =>
      symlinkSync('../data/secret/1.ans', join(folder, 'echo/statement/x.png')),
    ));
  it('may be links within the statement', () =>
    check('statement/x.png', 'image/png', ({ folder }) => symlinkSync('a.png', join(folder, 'echo/statement/x.png'))));
  it('are not links out of the package', async () => {
    const { catalog, folder } = shelfOf({ echo: PLAIN });
    symlinkSync('/etc/passwd', join(folder, 'echo/statement/x.png'));
    expect(await told(() => catalog.image('echo', 'statement/x.png'))).toMatch(/statement\/x\.png/);
  });
  it('are not endless', async () => {
    const { catalog } = shelfOf({ echo: { ...PLAIN, 'statement/a.png': new Uint8Array(17 * 1024 * 1024) } });
    expect(await told(() => catalog.image('echo', 'statement/a.png'))).toMatch(/statement\/a\.png/);
  });
});

describe('the bank of this house', () => {
  it('is shown whole in both languages', async () => {
    const catalog = catalogOf({ folder: join(ROOT, 'problems'), cache: join(ROOT, '.cache') });
    const { problems, broken } = catalog.list('en');
    expect(broken).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    const whole = (html: string | undefined, tongue: Tongue) => {
      expect(html).toMatch(tongue === 'ko' ? /[가-힣]/ : /^[^가-힣]*$/);
      expect(html).toMatch(/^<h2>/);
      expect(html).not.toMatch(/\{\{|article-note|article-formula-source/);
    };
    for (const { slug } of problems) {
      for (const tongue of ['ko', 'en'] as const) {
        const page = await catalog.page(slug, tongue);
        expect(ProblemPage.parse(page)).toEqual(page);
        expect(page.statement.match(/<section class="sample"/g)).toHaveLength(page.samples.length);
        expect(page.templates.javascript).toBe(
          readFileSync(join(ROOT, 'problems', slug, 'attachments/templates/javascript/solution.js'), 'utf8'),
        );
        whole(page.statement, tongue);
        whole((await catalog.editorial(slug, tongue))?.html, tongue);
      }
    }
  });
});
