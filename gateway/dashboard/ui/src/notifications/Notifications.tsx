import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { markRead, useAllNotifications } from '../api/notifications';
import { Empty } from '../frame/Empty';
import { PageSkeleton } from '../frame/PageSkeleton';
import { useTitle } from '../frame/useTitle';
import { LoadProblem } from '../problem/LoadProblem';
import { AsOf } from '../words/AsOf';
import { NotificationLine } from './NotificationLine';
import classes from './Notifications.module.css';

/** What happened for me, newest first. */
export function Notifications() {
  useTitle('Notifications');
  const list = useAllNotifications();
  const queries = useQueryClient();
  const read = async (what: { ids: string[] } | { all: true }) => {
    await markRead(what).catch(() => undefined);
    await queries.invalidateQueries({ queryKey: ['notifications'] });
  };
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const unread = list.data?.pages[0]?.unread ?? 0;
  return (
    <>
      <div className="cb-page-head">
        <h1>Notifications</h1>
        <Group gap="xs">
          {unread > 0 && (
            <Button variant="default" onClick={() => read({ all: true })}>
              Mark all read
            </Button>
          )}
          <Button variant="subtle" component={Link} to="/dashboard/notifications/preferences">
            Preferences
          </Button>
        </Group>
      </div>
      {list.error && !list.data ? (
        <LoadProblem what="Your notifications" error={list.error} onRetry={() => list.refetch()} />
      ) : list.isPending ? (
        <PageSkeleton />
      ) : items.length ? (
        <ul className={`cb-list ${classes.list}`}>
          {items.map((item) => (
            <NotificationLine
              key={item.id}
              item={item}
              onOpen={() => !item.readAt && read({ ids: [item.id] })}
            />
          ))}
        </ul>
      ) : (
        <Empty title="Nothing yet" text="When someone replies or asks something, it appears here.">
          <Button variant="default" component={Link} to="/dashboard/support">
            See the tickets
          </Button>
        </Empty>
      )}
      {list.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => list.fetchNextPage()}
        >
          Show more
        </Button>
      )}
      <AsOf at={list.dataUpdatedAt} />
    </>
  );
}
