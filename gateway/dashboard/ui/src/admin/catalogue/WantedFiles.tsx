import { Checkbox, TextInput } from '@mantine/core';
import type { TypeSetting } from '../../api/administration';
import { plain } from '../../words/tickets';
import classes from './Catalogue.module.css';
import { calling, FORM_FILES } from './formFields';

interface Props {
  type: TypeSetting;
  error?: string;
  onChange: (change: Partial<TypeSetting>) => void;
}

/** The kinds of files a ticket of this type should bring. */
export function WantedFiles({ type, error, onChange }: Props) {
  return (
    <fieldset className={classes.part}>
      <legend>Files it calls for</legend>
      {FORM_FILES.map(({ key }) => {
        const wanted = type.attachments.find((file) => file.key === key);
        return (
          <div key={key} style={{ marginBottom: 12 }}>
            <Checkbox
              label={plain(key)}
              checked={wanted !== undefined}
              onChange={(e) => onChange(calling(type, key, e.currentTarget.checked))}
            />
            {wanted && (
              <TextInput
                mt={6}
                ml={28}
                aria-label={`How the form asks for a ${key}`}
                maxLength={100}
                value={wanted.label}
                onChange={(e) =>
                  onChange({
                    attachments: type.attachments.map((file) =>
                      file.key === key ? { ...file, label: e.currentTarget.value } : file,
                    ),
                  })
                }
              />
            )}
          </div>
        );
      })}
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
