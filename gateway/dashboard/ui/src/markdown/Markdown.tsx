import { useMemo } from 'react';
import { htmlOf } from './htmlOf';
import { SafeHtml } from './SafeHtml';

/** Markdown rendered here, for previews and for what is still on its way. */
export function Markdown({ text }: { text: string }) {
  const html = useMemo(() => htmlOf(text), [text]);
  return <SafeHtml html={html} />;
}
