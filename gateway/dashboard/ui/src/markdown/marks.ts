/** A text with its selection. */
export interface Edited {
  text: string;
  from: number;
  to: number;
}

export type Mark = 'bold' | 'italic' | 'code' | 'link' | 'list' | 'quote';

const AROUND: Partial<Record<Mark, [string, string, string]>> = {
  bold: ['**', '**', 'bold text'],
  italic: ['*', '*', 'text'],
  link: ['[', '](https://)', 'text'],
};

/** Applies a toolbar mark to the selection and selects what was marked. */
export function applyMark(mark: Mark, edited: Edited): Edited {
  const chosen = edited.text.slice(edited.from, edited.to);
  if (mark === 'code' && chosen.includes('\n')) return around(edited, '```\n', '\n```', chosen);
  if (mark === 'code') return around(edited, '`', '`', chosen || 'code');
  if (mark === 'list') return eachLine(edited, '- ');
  if (mark === 'quote') return eachLine(edited, '> ');
  const [before, after, sample] = AROUND[mark] ?? ['', '', ''];
  return around(edited, before, after, chosen || sample);
}

function around({ text, from, to }: Edited, before: string, after: string, inner: string): Edited {
  const start = from + before.length;
  return {
    text: text.slice(0, from) + before + inner + after + text.slice(to),
    from: start,
    to: start + inner.length,
  };
}

function eachLine({ text, from, to }: Edited, prefix: string): Edited {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lines = text.slice(start, to).split('\n');
  const marked = lines.map((line) => prefix + line).join('\n');
  return {
    text: text.slice(0, start) + marked + text.slice(to),
    from: start + marked.length,
    to: start + marked.length,
  };
}
