// A month taken along: Markdown to paste into a blog, or a zip with its pictures.
import { useState } from 'react';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { useCopy } from '../../parts/copy.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { SwitchField } from '../../parts/field.tsx';
import { toast } from '../../parts/toast.ts';
import { useTongue, useWords } from '../../words/words.ts';

export function Take({ month }: { readonly month: string }) {
  const words = useWords().months.month;
  const tongue = useTongue();
  const copy = useCopy();
  const failureText = useFailureText();
  const [frontMatter, setFrontMatter] = useState(false);
  const copyMarkdown = () =>
    api.months.markdown(month, tongue, frontMatter).then(
      ({ markdown }) => copy(markdown),
      (error: unknown) => toast.error(failureText(error)),
    );
  return (
    <section className="month-take" aria-label={words.take}>
      <Button onClick={() => void copyMarkdown()}>{words.copy}</Button>
      <a
        className="button button-plain"
        href={api.months.filesUrl(month, tongue, frontMatter)}
        download
        title={words.zipHint}
      >
        {words.zip}
      </a>
      <SwitchField label={words.frontMatter} checked={frontMatter} onChange={setFrontMatter} />
    </section>
  );
}
