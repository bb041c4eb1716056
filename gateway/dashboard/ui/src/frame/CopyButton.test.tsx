// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { rendered } from '../rendered';
import { variables } from '../theme';
import { CopyButton } from './CopyButton';

test('what it says when it was pressed stays in the part of the page where the button is', async () => {
  userEvent.setup();
  rendered(
    <main>
      <CopyButton label="Copy id" text="CB-1" />
    </main>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Copy id' }));
  const said = await screen.findByRole('tooltip', { hidden: true });
  expect(said).toHaveTextContent('Copied');
  expect(screen.getByRole('main')).toContainElement(said);
});

test('under the pointer its words keep enough contrast, light and dark', () => {
  rendered(<CopyButton label="Copy link" text="CB-1" worded />);
  const { style } = screen.getByRole('button', { name: 'Copy link' });
  expect(style.getPropertyValue('--button-hover')).toBe('var(--cb-accent-soft)');
  expect(style.getPropertyValue('--button-hover-color')).toBe('var(--cb-accent)');
  const { light, dark } = variables({} as never);
  for (const look of [light, dark])
    expect(contrast(look['--cb-accent'] ?? '', look['--cb-accent-soft'] ?? '')).toBeGreaterThan(4.5);
});

/** WCAG 2.2, contrast ratio of two colours like #1a2b3c. */
function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
