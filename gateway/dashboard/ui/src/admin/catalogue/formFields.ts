import type { TypeSetting } from '../../api/administration';
import type { TypeField, WantedFile } from '../../api/catalog';

/** Everything a form can ask beside subject and problem, in its order. */
export const FORM_FIELDS: { key: string; label: string }[] = [
  { key: 'product', label: 'Product' },
  { key: 'siteUrl', label: 'Site' },
  { key: 'environment', label: 'Environment' },
  { key: 'licenceKey', label: 'Licence key' },
  { key: 'planName', label: 'Plan name' },
  { key: 'occurredAt', label: 'When did it happen?' },
  { key: 'expected', label: 'What did you expect?' },
  { key: 'actual', label: 'What happened instead?' },
  { key: 'stepsTried', label: 'What did you try?' },
];

const ALWAYS = [
  { key: 'subject', label: 'Subject', required: true },
  { key: 'problem', label: 'What is the problem?', required: true },
];

export const FORM_FILES: WantedFile[] = [
  { key: 'screenshot', label: 'A screenshot of what you see' },
  { key: 'log', label: 'The log file of that time' },
];

export type Asking = 'no' | 'optional' | 'required';

export function askingOf(type: TypeSetting, key: string): Asking {
  const field = type.fields.find((each) => each.key === key);
  return field ? (field.required ? 'required' : 'optional') : 'no';
}

/** The type with one field asked for otherwise; its checklist loses what is asked no more. */
export function asking(type: TypeSetting, key: string, how: Asking): Partial<TypeSetting> {
  const fields: TypeField[] = [
    ...type.fields.filter((field) => ALWAYS.some((each) => each.key === field.key)),
    ...FORM_FIELDS.flatMap((field) => {
      const now = field.key === key ? how : askingOf(type, field.key);
      return now === 'no' ? [] : [{ ...field, required: now === 'required' }];
    }),
  ];
  if (how !== 'no') return { fields };
  return { fields, checklist: without(type.checklist, 'fields', key) };
}

/** The type with one kind of file called for or not. */
export function calling(type: TypeSetting, key: WantedFile['key'], called: boolean): Partial<TypeSetting> {
  const attachments = FORM_FILES.flatMap((file) => {
    const known = type.attachments.find((each) => each.key === file.key);
    return (file.key === key ? called : known) ? [known ?? file] : [];
  });
  return called ? { attachments } : { attachments, checklist: without(type.checklist, 'attachments', key) };
}

/** Lines without what is not asked for any more; a line that then looks at nothing goes. */
function without(lines: TypeSetting['checklist'], where: 'fields' | 'attachments', key: string) {
  return lines
    .map((line) => ({ ...line, [where]: (line[where] as string[]).filter((each) => each !== key) }))
    .filter((line) => line.fields.length + line.attachments.length > 0);
}

/** A type that asks only for what every type asks. */
export const BLANK: TypeSetting = {
  key: '',
  label: '',
  description: '',
  active: true,
  defaultPriority: 'normal',
  allowedWhenExpired: false,
  fields: ALWAYS,
  attachments: [],
  checklist: [],
  plans: [],
  version: 0,
};
