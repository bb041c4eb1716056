import classes from './Tabs.module.css';
import type { ListState } from './useListState';

/** The tabs of the list; each is a filter in the URL. */
export function Tabs({ state, waiting }: { state: ListState; waiting: number }) {
  return (
    <nav className={classes.tabs} aria-label="Which tickets">
      {state.views.map((view) => (
        <button
          key={view.key}
          type="button"
          className={classes.tab}
          aria-current={view.key === state.view.key ? 'true' : undefined}
          onClick={() => state.choose('view', view.key)}
        >
          {view.label}
          {view.key === 'waiting' && waiting > 0 && <span className={classes.count}>{waiting}</span>}
        </button>
      ))}
    </nav>
  );
}
