import DOMPurify from 'dompurify';
import { useLayoutEffect, useRef } from 'react';
import classes from './Markdown.module.css';

const ALLOWED = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: [
    'style',
    'form',
    'input',
    'button',
    'textarea',
    'select',
    'iframe',
    'video',
    'audio',
    'img',
    'svg',
    'math',
  ],
  FORBID_ATTR: ['style', 'class', 'id', 'name'],
};

/** Shows HTML as sanitised nodes; links leave in a new tab and tell the other side nothing. */
export function SafeHtml({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(sanitised(html));
  }, [html]);
  return <div ref={place} className={classes.text} />;
}

export function sanitised(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, { ...ALLOWED, RETURN_DOM_FRAGMENT: true });
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer nofollow';
  }
  for (const block of fragment.querySelectorAll('pre')) block.tabIndex = 0;
  return fragment;
}
