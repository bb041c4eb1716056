import { ActionIcon, UnstyledButton } from '@mantine/core';
import { Link } from 'react-router';
import type { Session } from '../api/session';
import { badgeWord } from '../words/amounts';
import { AccountMenu } from './AccountMenu';
import { openPalette } from './CommandPalette';
import { Crumbs } from './Crumbs';
import { Icon } from './Icon';
import { ThemeToggle } from './ThemeToggle';
import classes from './TopBar.module.css';

/** Where I am, search, news, theme, and who I am. */
export function TopBar({ session, unread }: { session: Session; unread: number }) {
  return (
    <header className={classes.bar}>
      <Link to="/dashboard/support" className={classes.brand}>
        <img src="/assets/casebook-1.svg" alt="" width="24" height="24" />
        <span>Casebook</span>
      </Link>
      <Crumbs />
      <UnstyledButton className={classes.search} onClick={openPalette}>
        <Icon name="search" size={16} />
        <span>Search or jump to…</span>
        <kbd>{navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'} K</kbd>
      </UnstyledButton>
      <ActionIcon
        component={Link}
        to="/dashboard/notifications"
        variant="subtle"
        color="gray"
        size="lg"
        className={classes.bell}
        aria-label={unread ? `Notifications, ${unread} unread` : 'Notifications'}
      >
        <Icon name="bell" />
        {unread > 0 && <span className={classes.badge}>{badgeWord(unread)}</span>}
      </ActionIcon>
      <ThemeToggle />
      <AccountMenu session={session} />
    </header>
  );
}
