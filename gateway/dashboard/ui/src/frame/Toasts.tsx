import { Button, CloseButton } from '@mantine/core';
import { Link } from 'react-router';
import { useStore } from '../live/store';
import classes from './Toasts.module.css';
import { dismiss, toasts } from './toasts';

/** The messages below the middle of the top bar, where no page has a button, read out politely. */
export function Toasts() {
  return (
    <div className={classes.stack} aria-live="polite">
      {useStore(toasts).map((t) => (
        <div key={t.id} className={classes.toast}>
          <span>{t.text}</span>
          {t.link && (
            <Link to={t.link.to} onClick={() => dismiss(t.id)}>
              {t.link.label}
            </Link>
          )}
          {t.undo && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                t.undo?.();
                dismiss(t.id);
              }}
            >
              Undo
            </Button>
          )}
          <CloseButton size="sm" aria-label="Dismiss" onClick={() => dismiss(t.id)} />
        </div>
      ))}
    </div>
  );
}
