// A text may take as long as it likes: its thread is stopped, and the next text gets another.
import { afterAll, describe, expect, it } from 'vitest';
import {
  openRenderer,
  type Renderer,
  type RendererOptions,
  type RenderRequest,
} from '../../../server/articles/index.ts';
import { renderArticle } from '../../../server/articles/render.ts';
import { BOMBS } from './attacks.ts';

const opened: Renderer[] = [];
afterAll(() => Promise.all(opened.map((renderer) => renderer.close())));

function open(options?: RendererOptions): Renderer {
  const renderer = openRenderer(options);
  opened.push(renderer);
  return renderer;
}

const HONEST: RenderRequest = {
  text: '# A\n\n![a](a.png) $x^2$\n\n```js\nlet x = 1;\n```\n\n{{nextsample}}\n',
  tongue: 'ko',
  samples: [{ name: '1', input: '1\n2\n', output: '3\n' }],
  params: ['a', 'b'],
  images: '/files/statement/',
};
const ENDLESS_THREAD = new URL('./endless-thread.ts', import.meta.url);
const PLAIN = 'could not be laid out';

/** Whether the renderer answers without having to ask its thread. */
async function answersAtOnce(renderer: Renderer, request: RenderRequest): Promise<boolean> {
  let answered = false;
  const answer = renderer.render(request).then(() => {
    answered = true;
  });
  // No message of a thread comes between microtasks.
  for (let i = 0; i < 50; i++) await Promise.resolve();
  const atOnce = answered;
  await answer;
  return atOnce;
}

describe('the renderer', () => {
  it('says what the thread’s own renderer says', async () => {
    const imageUrl = (name: string) => `/files/statement/${name}`;
    expect(await open().render(HONEST)).toBe(renderArticle(HONEST.text, { ...HONEST, imageUrl }));
  });

  it('stops a text that takes too long, shows it as it was written, and goes on with the next', async () => {
    const renderer = open({ timeMs: 2000, thread: ENDLESS_THREAD });
    const [hostile, honest] = await Promise.all([
      renderer.render({ text: 'endless', tongue: 'en' }),
      renderer.render({ text: 'fine', tongue: 'en' }),
    ]);
    expect(hostile.includes(PLAIN)).toBe(true);
    expect(hostile.includes('endless')).toBe(true);
    expect(honest).toBe('fine');
  });

  it('survives what breaks a string or a stack', async () => {
    const renderer = open();
    const html = await renderer.render({ text: BOMBS['a reference used everywhere'] ?? '', tongue: 'en' });
    expect(html.includes(PLAIN)).toBe(true);
    expect(await renderer.render({ text: 'fine', tongue: 'en' })).toBe('<p>fine</p>\n');
  });

  it('keeps what it rendered, by all that it was rendered with, as long as there is room', async () => {
    const renderer = open({ keptChars: 100 });
    const [small, large] = [{ text: 'a', tongue: 'ko' } as const, { text: 'b'.repeat(95), tongue: 'ko' } as const];
    await renderer.render(small);
    expect(await answersAtOnce(renderer, small)).toBe(true);
    expect(await answersAtOnce(renderer, { ...small, tongue: 'en' })).toBe(false);
    await renderer.render(large);
    expect(await answersAtOnce(renderer, small)).toBe(false);
  });

  it('has no pictures where no address is given, as in a note', async () => {
    expect(await open().render({ text: '![x](a.png)', tongue: 'en', images: '' })).toBe(
      '<p>[image not shown: x]</p>\n',
    );
  });
});
