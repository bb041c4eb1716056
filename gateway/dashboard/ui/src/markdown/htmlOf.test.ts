import { expect, test } from 'vitest';
import { htmlOf } from './htmlOf';

test.each([
  '<script>alert(1)</script>',
  'text <img src=x onerror=alert(1)> text',
  '<div onclick="alert(1)">\n\nx\n</div>',
  '![x](x"onerror="alert(1))',
  '| <svg onload=alert(1)> |\n|---|',
])('tags that someone typed are shown as text: %s', (hostile) => {
  expect(htmlOf(hostile)).not.toMatch(/<(script|img|svg|div)/);
});

test('a picture from elsewhere is a link', () => {
  expect(htmlOf('![the log](https://shop.example/a.png)')).toBe(
    '<p><a href="https://shop.example/a.png">the log</a></p>\n',
  );
});

test('what Markdown offers stays', () => {
  expect(htmlOf('**4.2** `x < y`')).toBe('<p><strong>4.2</strong> <code>x &lt; y</code></p>\n');
});
