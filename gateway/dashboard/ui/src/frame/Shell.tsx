import { Suspense, useRef } from 'react';
import { Outlet } from 'react-router';
import { useNotifications } from '../api/notifications';
import { useSession } from '../api/session';
import { useSharedStreams } from '../live/useSharedStreams';
import { useNoStrayDrop } from '../upload/useFileDrop';
import { CommandPalette } from './CommandPalette';
import { ConnectionBanner } from './ConnectionBanner';
import { KeySheet } from './KeySheet';
import { PageSkeleton } from './PageSkeleton';
import { Rail } from './Rail';
import classes from './Shell.module.css';
import { StaleNotice } from './StaleNotice';
import { Toasts } from './Toasts';
import { TopBar } from './TopBar';
import { toastNotification } from './toastNotification';
import { useFocusOnArrival } from './useFocusOnArrival';
import { useNewTicketKey } from './useNewTicketKey';
import { usePageLoading } from './usePageLoading';

/** The frame around every page. */
export function Shell() {
  const session = useSession();
  useSharedStreams(toastNotification);
  const content = useRef<HTMLElement>(null);
  useFocusOnArrival(content);
  useNewTicketKey();
  useNoStrayDrop();
  const loading = usePageLoading();
  const unread = useNotifications().data?.unread ?? 0;
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        Skip to the content
      </a>
      <TopBar session={session} unread={unread} />
      <div className={classes.rail}>
        <Rail role={session.user.role} unread={unread} />
      </div>
      <main ref={content} className={classes.main} id="content" tabIndex={-1} aria-busy={loading}>
        <ConnectionBanner />
        <StaleNotice />
        <div className={classes.column}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </div>
      </main>
      <CommandPalette role={session.user.role} />
      <KeySheet />
      <Toasts />
    </div>
  );
}
