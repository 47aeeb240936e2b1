// The second wall: HTML that consists of nothing but the elements and attributes that articles are made of.
// It knows nothing of how the first wall, the renderer, made it.

const PLAIN = 'a,blockquote,br,code,dd,del,div,dl,dt,em,h2,h3,h4,h5,h6,hr,img,li,ol,p,pre,s,section,span,strong,ul';
const TABLE = 'table,tbody,td,th,thead,tr';
const MATH =
  'annotation,math,menclose,mfrac,mi,mn,mo,mover,mpadded,mphantom,mroot,mrow,ms,mspace,msqrt,mstyle,msub,msubsup,msup,' +
  'mtable,mtd,mtext,mtr,munder,munderover,semantics';
const ELEMENTS = new Set(`${PLAIN},${TABLE},${MATH}`.split(','));

/** Attributes whose values do nothing but look. */
const LOOKS = new Set(
  (
    'alt,aria-label,class,data-copy,data-kind,data-sample,decoding,loading,role,start,tabindex,' +
    'accent,accentunder,columnalign,columnlines,columnspacing,depth,display,displaystyle,encoding,fence,form,height,' +
    'largeop,linebreak,linethickness,lspace,mathbackground,mathcolor,mathsize,mathvariant,maxsize,minsize,notation,' +
    'rowlines,rowspacing,rspace,scriptlevel,separator,stretchy,symmetric,valign,voffset,width'
  ).split(','),
);

/** The others, each with the only element that may have it and what it may say. */
const GUARDED: Readonly<Record<string, RegExp>> = {
  'a href': /^(?:https?:\/\/|mailto:|\/)/i,
  // Nothing is loaded from another machine: `//` would be one.
  'img src': /^\/(?!\/)[\w/.%-]*$/,
  'a rel': /^noopener noreferrer$/,
  'a target': /^_blank$/,
  'span style': /^--shiki-light:(?:#[0-9a-f]{3,8}|inherit);--shiki-dark:(?:#[0-9a-f]{3,8}|inherit)$/i,
  'math xmlns': /^http:\/\/www\.w3\.org\/1998\/Math\/MathML$/,
};

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:\s*=\s*"[^"<]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([a-z-]+)(?:\s*=\s*"([^"<]*)")?/g;

/** Whether every `<` begins a tag that articles may have, with attributes that they may have. */
export function isHarmless(html: string): boolean {
  let tags = 0;
  for (const [, slash, name = '', attributes = ''] of html.matchAll(TAG)) {
    if (!ELEMENTS.has(name)) return false;
    if (slash === '/' && attributes !== '') return false;
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE))
      if (!mayStand(name, key, value)) return false;
    tags++;
  }
  return tags === html.split('<').length - 1;
}

function mayStand(element: string, name: string, value: string): boolean {
  return LOOKS.has(name) || (GUARDED[`${element} ${name}`]?.test(value) ?? false);
}
