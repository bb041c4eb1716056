// @vitest-environment jsdom
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { rendered } from '../rendered';
import { usePageLoading } from './usePageLoading';

test('a page is busy until all of it was read once, and not while it is read again', async () => {
  const answers: ((words: string) => void)[] = [];
  function Page() {
    const loading = usePageLoading();
    const words = useQuery({ queryKey: ['words'], queryFn: () => new Promise((yes) => answers.push(yes)) });
    return (
      <main aria-busy={loading}>
        <button type="button" onClick={() => words.refetch()}>
          {words.isFetching ? 'reading' : 'read'}
        </button>
      </main>
    );
  }
  rendered(<Page />);
  const main = screen.getByRole('main');
  await waitFor(() => expect(main).toHaveAttribute('aria-busy', 'true'));
  answers[0]?.('hello');
  await waitFor(() => expect(main).toHaveAttribute('aria-busy', 'false'));
  await userEvent.click(screen.getByRole('button'));
  expect(await screen.findByText('reading')).toBeVisible();
  expect(main).toHaveAttribute('aria-busy', 'false');
});
