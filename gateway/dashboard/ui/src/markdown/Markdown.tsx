import { Marked } from 'marked';
import { useMemo } from 'react';
import { SafeHtml } from './SafeHtml';

const marked = new Marked({ gfm: true, breaks: true, async: false });

/** Markdown rendered here, for previews and for what is still on its way. */
export function Markdown({ text }: { text: string }) {
  const html = useMemo(() => marked.parse(text) as string, [text]);
  return <SafeHtml html={html} />;
}
