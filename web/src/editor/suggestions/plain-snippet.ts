// A snippet as it stands in the text before anything of it is typed over. Pure.

/** What each place is called at first; later mentions of a place repeat it. */
export function plainSnippet(body: string, indent = '    '): string {
  const firsts = new Map(
    [...body.matchAll(/\$\{(\d+):([^}]*)\}/g)].map(([, place = '', first = '']) => [place, first]),
  );
  return body
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$(\d+)/g, (_, place: string) => firsts.get(place) ?? '')
    .replaceAll('\t', indent);
}
