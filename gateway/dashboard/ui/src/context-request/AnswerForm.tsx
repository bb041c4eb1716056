import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useCatalog } from '../api/catalog';
import { answerItems } from '../api/contextRequests';
import type { Entry } from '../api/timeline';
import { useAction } from '../api/useAction';
import { ProblemNotice } from '../problem/ProblemNotice';
import { fileLimit } from '../upload/sized';
import { startedIds } from '../upload/startedIds';
import type { Upload } from '../upload/Upload';
import { UploadLine } from '../upload/UploadLine';
import { useUploads } from '../upload/useUploads';
import { FilesField } from './FilesField';
import { objectionTo, toTyped, toValue } from './kinds';
import classes from './RequestCard.module.css';
import type { Item } from './requests';
import { useTyped } from './useTyped';
import { ValueField } from './ValueField';

interface Props {
  ticketId: string;
  request: string;
  item: Item;
  /** Put the caret here: it is the next thing to fill in. */
  focused: boolean;
  onUploads: (uploads: Upload[]) => void;
  onSaved: (entry: Entry) => void;
  onCancel?: () => void;
}

interface Input {
  typed: string;
  uploads: Upload[];
}

/** Answers one item in place; what is typed is kept on this device until it is saved. */
export function AnswerForm({ ticketId, request, item, focused, onUploads, onSaved, onCancel }: Props) {
  const first = item.answer?.value ? toTyped(item.kind, item.answer.value) : '';
  const [typed, type] = useTyped(`answer.${request}.${item.id}`, first);
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null as never);
  const uploads = useUploads('thread', fileLimit(useCatalog().data));
  const isFile = item.kind === 'file';
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const save = useAction(
    useCallback(
      async (input: Input, key: string) => {
        const answer = isFile
          ? { item: item.id, attachmentIds: await startedIds(input.uploads, ticketId) }
          : { item: item.id, value: toValue(item.kind, input.typed) };
        return answerItems(ticketId, request, [answer], key);
      },
      [ticketId, request, item, isFile],
    ),
    (entry) => {
      type('');
      onSaved(entry);
    },
  );
  const send = () => {
    const objection = isFile
      ? uploads.all.length
        ? null
        : 'Choose a file first.'
      : objectionTo(item.kind, typed);
    setRefused(objection);
    if (objection) return field.current?.focus();
    if (isFile) onUploads(uploads.all);
    void save.start({ typed, uploads: uploads.all });
  };
  return (
    <div className={classes.form}>
      <div className={classes.fieldLine}>
        {isFile ? (
          <FilesField
            label={item.label}
            error={refused ?? uploads.leftOut}
            onFiles={uploads.add}
            buttonRef={field}
          />
        ) : (
          <ValueField
            item={item}
            value={typed}
            error={refused}
            onChange={(value) => {
              setRefused(null);
              type(value);
            }}
            onSave={send}
            fieldRef={field}
          />
        )}
        <Button
          size="sm"
          variant="light"
          loading={save.phase === 'pending'}
          onClick={send}
          aria-label={`Save: ${item.label}`}
        >
          Save
        </Button>
        {onCancel && (
          <Button
            size="sm"
            variant="subtle"
            color="gray"
            onClick={() => {
              type('');
              onCancel();
            }}
          >
            Cancel
          </Button>
        )}
      </div>
      {uploads.all.length > 0 && (
        <ul className={classes.uploads}>
          {uploads.all.map((upload) => (
            <UploadLine key={upload.id} upload={upload} onRemove={() => uploads.remove(upload)} />
          ))}
        </ul>
      )}
      {save.failure && (
        <ProblemNotice what="Your answer was not saved" kept="What you wrote is kept here." action={save} />
      )}
    </div>
  );
}
