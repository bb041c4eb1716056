import classes from './MarkdownEditor.module.css';
import type { Mark } from './marks';

const BUTTONS: [Mark, string, string][] = [
  ['bold', 'B', 'Bold'],
  ['italic', 'I', 'Italic'],
  ['code', '<>', 'Code'],
  ['link', 'Link', 'Link'],
  ['list', 'List', 'List'],
  ['quote', 'Quote', 'Quote'],
];

interface Props {
  onMark: (mark: Mark) => void;
  preview: boolean;
  onPreview: (on: boolean) => void;
}

export function Toolbar({ onMark, preview, onPreview }: Props) {
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Formatting">
      {BUTTONS.map(([mark, text, label]) => (
        <button
          key={mark}
          type="button"
          className={classes.tool}
          data-mark={mark}
          aria-label={label}
          title={label}
          disabled={preview}
          onClick={() => onMark(mark)}
        >
          {text}
        </button>
      ))}
      <button
        type="button"
        className={classes.previewing}
        aria-pressed={preview}
        onClick={() => onPreview(!preview)}
      >
        {preview ? 'Write' : 'Preview'}
      </button>
    </div>
  );
}
