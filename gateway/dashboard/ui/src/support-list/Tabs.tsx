import { TabStrip } from '../frame/TabStrip';
import classes from './Tabs.module.css';
import type { ListState } from './useListState';
import type { ViewCounts } from './useQueueCounts';

interface Props {
  state: ListState;
  counts: ViewCounts;
  /** The tab whose count asks the reader to do something. */
  pressing: string;
}

/** The tabs of the list, each with how many tickets it holds where that is counted; each is a filter in the URL. */
export function Tabs({ state, counts, pressing }: Props) {
  return (
    <TabStrip label="Which tickets" chosen={`${state.view.key} ${Object.values(counts).join()}`}>
      {state.views.map((view) => {
        const count = counts[view.key] ?? 0;
        return (
          <button
            key={view.key}
            type="button"
            className={classes.tab}
            aria-current={view.key === state.view.key ? 'true' : undefined}
            onClick={() => state.choose('view', view.key)}
          >
            {view.label}
            {count > 0 && (
              <>
                {' '}
                <span className={classes.count} data-pressing={view.key === pressing || undefined}>
                  {count}
                </span>
              </>
            )}
          </button>
        );
      })}
    </TabStrip>
  );
}
