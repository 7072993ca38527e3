import type { RJSFSchema, WidgetProps } from '@rjsf/utils';
import { ariaDescribedByIds } from '@rjsf/utils';
import { useState } from 'react';
import type { FileLine } from '../files/file-list.tsx';
import { useFilesHere } from '../files/file-place.tsx';
import { fileWords } from '../files/file-words.ts';
import { UploadField } from '../files/upload-field.tsx';
import { useWords } from '../language/language.tsx';
import type { SchemaFormContext } from './form-context.ts';

/** One file as the entry of a field: the form keeps its id. */
export function FileWidget({
  id,
  value,
  disabled,
  readonly,
  onChange,
  onBlur,
}: WidgetProps<unknown, RJSFSchema, SchemaFormContext>) {
  const w = useWords(fileWords);
  const here = useFilesHere();
  const [sent, setSent] = useState<FileLine | null>(null);
  if (here === null) return <p className="quiet">{w.noPlace}</p>;
  const known = here.files.find((file) => file.id === value) ?? (sent?.id === value ? sent : null);
  return (
    <UploadField
      id={id}
      place={here.place}
      files={known === null ? [] : [known]}
      several={false}
      disabled={disabled === true || readonly === true}
      describedBy={ariaDescribedByIds(id)}
      onSent={(upload) => {
        setSent(upload);
        here.onSent(upload);
        onChange(upload.id);
        onBlur(id, upload.id);
      }}
      onRemoved={(gone) => {
        here.onRemoved(gone);
        onChange(undefined);
      }}
    />
  );
}
