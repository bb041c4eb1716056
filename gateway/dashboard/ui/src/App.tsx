import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { asRefusal } from './api/refusal';
import { refreshes, useSessionState } from './api/session';
import { PageSkeleton } from './frame/PageSkeleton';
import { connection } from './live/connection';
import { LoadProblem } from './problem/LoadProblem';
import { createRouter } from './routes';
import { OnePerson } from './sign-out/OnePerson';
import { theme, variables } from './theme';

function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) => asRefusal(error).isPassing && count < 1,
        retryDelay: 1000,
        staleTime: 1000,
        refetchOnWindowFocus: true,
      },
    },
  });
}

/** The whole dashboard. */
export function App() {
  const [queries] = useState(createQueries);
  useEffect(() => {
    const readAgain = () => void queries.invalidateQueries();
    const stops = [connection.watch(), connection.onRecovered(readAgain), refreshes.subscribe(readAgain)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [queries]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <Suspense fallback={<PageSkeleton />}>
          <Entrance />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Lets people in once it is known who they are. */
function Entrance() {
  const [router] = useState(createRouter);
  const session = useSessionState();
  if (session.data) {
    return (
      <OnePerson id={session.data.user.id}>
        <RouterProvider router={router} />
      </OnePerson>
    );
  }
  if (session.error && asRefusal(session.error).status !== 401) {
    return (
      <div style={{ padding: 24, maxWidth: 640, margin: '10vh auto' }}>
        <LoadProblem what="The desk" error={session.error} onRetry={() => session.refetch()} />
      </div>
    );
  }
  return <PageSkeleton />;
}
