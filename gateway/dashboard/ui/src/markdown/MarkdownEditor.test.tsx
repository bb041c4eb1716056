// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { rendered } from '../rendered';
import { MarkdownEditor } from './MarkdownEditor';

function Composer() {
  const [text, setText] = useState('It **works**');
  return (
    <>
      <MarkdownEditor label="Reply" hideLabel value={text} onChange={setText} />
      <button type="button" onClick={() => setText('')}>
        Send
      </button>
    </>
  );
}

describe('MarkdownEditor', () => {
  it('goes back to the field when what was previewed has been sent', async () => {
    rendered(<Composer />);
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText('works').tagName).toBe('STRONG');

    await userEvent.click(screen.getByRole('button', { name: 'Send' }));

    expect(screen.queryByText('Nothing to preview yet.')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Reply' })).toBeVisible();
  });
});
