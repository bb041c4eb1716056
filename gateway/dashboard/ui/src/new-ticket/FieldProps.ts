import type { FormField, TicketForm } from './form';

/** What a section of the form gets: the values, which fields are asked for, and how to bind one. */
export interface FieldProps {
  form: TicketForm;
  asked: (name: FormField) => boolean;
  field: (name: FormField) => BoundField;
}

export interface BoundField {
  value: string;
  error?: string;
  required: boolean;
  'data-field': string;
  onChange: (event: { currentTarget: { value: string } }) => void;
  onBlur: () => void;
}
