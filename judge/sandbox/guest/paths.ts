// Guest: the module `path`: work on names only, there are no files.

export function makePaths() {
  const normalize = (path: string): string => {
    const isAbsolute = path[0] === '/';
    const parts: string[] = [];
    for (const part of path.split('/')) {
      if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
      else if (part === '..' ? !isAbsolute : part !== '' && part !== '.') parts.push(part);
    }
    const end = parts.length > 0 && path.at(-1) === '/' ? '/' : '';
    return `${isAbsolute ? '/' : ''}${parts.join('/')}${end}` || '.';
  };
  const resolve = (...paths: string[]) => {
    const start = paths.findLastIndex((path) => path[0] === '/');
    const whole = normalize(`/${paths.slice(Math.max(start, 0)).join('/')}`);
    return whole.length > 1 && whole.at(-1) === '/' ? whole.slice(0, -1) : whole;
  };
  const basename = (path: string, end = '') => {
    const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
    return end !== '' && name !== end && name.endsWith(end) ? name.slice(0, -end.length) : name;
  };
  const dirname = (path: string) => {
    const [, folder] = /^(.*[^/])?\/+[^/]+\/*$/.exec(path) ?? [];
    return folder ?? (path[0] === '/' ? '/' : '.');
  };
  const extname = (path: string) => /.(\.[^./]*)$/.exec(basename(path))?.[1] ?? '';
  const paths = {
    normalize,
    resolve,
    basename,
    dirname,
    extname,
    join: (...parts: string[]) => normalize(parts.filter((part) => part !== '').join('/')),
    isAbsolute: (path: string) => path[0] === '/',
    parse: (path: string) => {
      const base = basename(path);
      const ext = extname(path);
      const dir = dirname(path);
      const root = path[0] === '/' ? '/' : '';
      return { root, dir: dir === '.' ? '' : dir, base, ext, name: ext === '' ? base : base.slice(0, -ext.length) };
    },
    sep: '/',
    delimiter: ':',
  };
  return Object.assign(paths, { posix: paths });
}
