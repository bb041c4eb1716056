import { Button } from '@mantine/core';
import { fetchHistoryCsv, type HistoryFilter } from '../api/history';
import { useAction } from '../api/useAction';
import { ProblemNotice } from '../problem/ProblemNotice';

/** Saves what the filters show as a file for a spreadsheet. */
export function CsvButton({ filter }: { filter: HistoryFilter }) {
  const action = useAction(fetchHistoryCsv, save);
  return (
    <div>
      <Button variant="default" loading={action.phase === 'pending'} onClick={() => action.start(filter)}>
        Download CSV
      </Button>
      {action.failure && (
        <ProblemNotice what="The file could not be made" action={action} onDismiss={action.clear} />
      )}
    </div>
  );
}

function save(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `casebook-history-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
