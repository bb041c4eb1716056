// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sanitised } from './SafeHtml';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<p style="position:fixed;inset:0">x</p>',
  '<form action="/logout"><button>x</button></form>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
];

test.each(HOSTILE)('%s does no harm', (html) => {
  const div = document.createElement('div');
  div.append(sanitised(html));
  expect(div.innerHTML).not.toMatch(/onerror|onload|javascript:|<iframe|<form|<img|<svg|style=/i);
});

test('a link opens elsewhere and gives nothing away', () => {
  const link = sanitised('<a href="https://shop.example">shop</a>').querySelector('a');
  expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer nofollow' });
});
