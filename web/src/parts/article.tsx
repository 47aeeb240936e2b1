// Text that the server has rendered and sanitized. Texts to copy get their buttons here.
import { useEffect, useRef } from 'react';
import { useWords } from '../words/words.ts';
import { toast } from './toast.ts';
import './article.css';

type ArticleProps = { readonly html: string /** The language that it is written in. */; readonly lang?: string };

export function Article({ html, lang }: ArticleProps) {
  const { problem: words } = useWords();
  const root = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other HTML has other texts
  useEffect(() => {
    if (root.current === null) return;
    const copied = (isCopied: boolean) => (isCopied ? toast.success(words.copied) : toast.error(words.copyFailed));
    return addCopyButtons(root.current, words.copy, copied);
  }, [html, words]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the server sends no HTML but what it made itself from Markdown
  return <div ref={root} className="article" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Answers how to take them away again. */
function addCopyButtons(root: HTMLElement, name: string, onCopied: (isCopied: boolean) => void): () => void {
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-copy]')].map((text) => {
    const button = document.createElement('button');
    const label = text.getAttribute('aria-label');
    button.type = 'button';
    button.className = 'article-copy';
    button.textContent = name;
    if (label !== null) button.setAttribute('aria-label', `${name}: ${label}`);
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.textContent ?? '').then(
        () => onCopied(true),
        () => onCopied(false),
      );
    });
    text.before(button);
    return button;
  });
  return () => {
    for (const button of buttons) button.remove();
  };
}
