import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { PageSkeleton } from './frame/PageSkeleton';
import { RouteProblem } from './frame/RouteProblem';
import { Shell } from './frame/Shell';
import { NotHere } from './problem/LoadProblem';

const pages: RouteObject[] = [
  {
    path: 'support',
    lazy: async () => ({ Component: (await import('./support-list/SupportList')).SupportList }),
  },
  {
    path: 'support/new',
    lazy: async () => ({ Component: (await import('./new-ticket/NewTicket')).NewTicket }),
  },
  { path: 'support/:id', lazy: async () => ({ Component: (await import('./thread/Thread')).Thread }) },
  { path: 'history', lazy: async () => ({ Component: (await import('./history/History')).History }) },
  {
    path: 'notifications',
    lazy: async () => ({ Component: (await import('./notifications/Notifications')).Notifications }),
  },
  {
    path: 'notifications/preferences',
    lazy: async () => ({ Component: (await import('./notifications/PreferencesPage')).PreferencesPage }),
  },
  {
    path: 'admin',
    lazy: async () => ({ Component: (await import('./admin/Admin')).Admin }),
    children: [
      { index: true, element: <Navigate to="/dashboard/admin/catalogue" replace /> },
      {
        path: 'catalogue',
        lazy: async () => ({ Component: (await import('./admin/catalogue/Catalogue')).Catalogue }),
      },
      {
        path: 'catalogue/:type',
        lazy: async () => ({ Component: (await import('./admin/catalogue/TypePage')).TypePage }),
      },
      { path: 'plans', lazy: async () => ({ Component: (await import('./admin/plans/Plans')).Plans }) },
      { path: 'flags', lazy: async () => ({ Component: (await import('./admin/flags/Flags')).Flags }) },
      { path: 'hours', lazy: async () => ({ Component: (await import('./admin/hours/Hours')).Hours }) },
      {
        path: 'changes',
        lazy: async () => ({ Component: (await import('./admin/changes/Changes')).Changes }),
      },
      {
        path: 'deliveries',
        lazy: async () => ({ Component: (await import('./admin/Deliveries')).Deliveries }),
      },
    ],
  },
  { path: 'help/:page?', lazy: async () => ({ Component: (await import('./help/Help')).Help }) },
  { index: true, element: <Navigate to="/dashboard/support" replace /> },
  { path: '*', Component: NotHere },
];

/** Every page below /dashboard, each loaded when it is first opened. */
export function createRouter() {
  return createBrowserRouter([
    {
      path: '/dashboard',
      Component: Shell,
      ErrorBoundary: RouteProblem,
      HydrateFallback: PageSkeleton,
      children: pages,
    },
    { path: '*', element: <Navigate to="/dashboard/support" replace /> },
  ]);
}
