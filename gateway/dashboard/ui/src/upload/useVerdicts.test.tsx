// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { rendered } from '../rendered';
import { deskForTests } from './deskForTests';
import { Upload } from './Upload';
import { useVerdicts } from './useVerdicts';

function Watching({ uploads }: { uploads: Upload[] }) {
  useVerdicts(uploads);
  return null;
}

test('asks about what has arrived until the desk has checked it', async () => {
  const show = vi.fn(async (id: string) => ({ id, state: 'ready' }) as never);
  show.mockRejectedValueOnce(new Error('gone'));
  show.mockResolvedValueOnce({ id: 'a1', state: 'scanning' } as never);
  const upload = new Upload(new File(['log'], 'debug.log'), undefined, deskForTests({ show }));
  await upload.send('CB-1');
  const waiting = new Upload(new File(['log'], 'next.log'), undefined, deskForTests({ show }));
  rendered(<Watching uploads={[upload, waiting]} />);
  await waitFor(() => expect(upload.view.get().attachment?.state).toBe('ready'), { timeout: 8000 });
  expect(show.mock.calls).toEqual([['a1'], ['a1'], ['a1']]);
});
