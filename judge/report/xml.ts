// XML written by hand: elements from names, attributes and children, with everything foreign escaped.

/** What XML 1.0 cannot hold in any form: most control characters, halves of surrogate pairs, and two that are no characters. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** White space other than a space is normalized by readers unless it is written as a number. */
const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Fit for between tags: line ends stay as they are. */
export function escapeText(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>\r]/g, (character) => SPECIAL[character] ?? character);
}

/** Fit for between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"\t\n\r]/g, (character) => SPECIAL[character] ?? character);
}

/** Escaped and complete; made by the functions of this file only. */
export type Xml = { readonly xml: string };
export type Attributes = Readonly<Record<string, string | number>>;

/** An element with other elements in it, one a line. */
export function element(name: string, attributes: Attributes, children: readonly Xml[] = []): Xml {
  const start = startOf(name, attributes);
  if (children.length === 0) return { xml: `${start}/>` };
  const inside = children.map(({ xml }) => `\n${xml}`).join('');
  return { xml: `${start}>${inside}\n</${name}>` };
}

/** An element with text in it. */
export function textElement(name: string, attributes: Attributes, text: string): Xml {
  const start = startOf(name, attributes);
  return { xml: text === '' ? `${start}/>` : `${start}>${escapeText(text)}</${name}>` };
}

/** A whole file with this element as its root. */
export function xmlFile({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function startOf(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  return `<${name}${written.join('')}`;
}
