import { Menu, UnstyledButton } from '@mantine/core';
import { refreshSession, type Session } from '../api/session';
import { SignOutDialog } from '../sign-out/SignOutDialog';
import { useSignOut } from '../sign-out/useSignOut';
import { plain, ROLE_WORDS } from '../words/tickets';
import classes from './AccountMenu.module.css';
import { showKeys } from './KeySheet';
import { toast } from './toasts';

/** Who is signed in, with the account, its plan and the way out. */
export function AccountMenu({ session }: { session: Session }) {
  const { user, account } = session;
  const signOut = useSignOut();
  const refresh = async () => {
    const done = await refreshSession().catch(() => null);
    toast(
      done ? 'Your session is up to date.' : 'The session could not be refreshed. Try again in a moment.',
    );
  };
  return (
    <>
      <Menu width={260} position="bottom-end" shadow="md">
        <Menu.Target>
          <UnstyledButton
            className={classes.target}
            aria-label={`Account of ${user.name} ${account?.name ?? ROLE_WORDS[user.role]}`}
          >
            <span className={classes.initials} data-initials={initials(user.name)} />
            <span className={classes.names}>
              <span>{user.name}</span>{' '}
              <span className={classes.under}>{account?.name ?? ROLE_WORDS[user.role]}</span>
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <div className={classes.facts}>
            <strong>{user.name}</strong>
            <span>{user.email}</span>
            <span>
              {ROLE_WORDS[user.role]}
              {account && ` · ${account.name} · ${plain(account.plan)} plan`}
              {account?.licence === 'expired' && ' · licence expired'}
            </span>
          </div>
          <Menu.Divider />
          <Menu.Item onClick={refresh}>Refresh session</Menu.Item>
          <Menu.Item onClick={showKeys}>Keyboard keys</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={signOut.ask}>Sign out</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SignOutDialog {...signOut} />
    </>
  );
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((part) => part[0])
    .slice(0, 2)
    .join('');
}
