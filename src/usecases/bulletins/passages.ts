import type { FormSchema } from '../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';

type Passage = { readonly code: string; readonly name: Text; readonly longest: number };

/** What editors write in Chinese; the entry of its English goes with it. */
export function passagesOf(definition: ServiceDefinition): readonly Passage[] {
  const written = definition.statement?.paper.written;
  const form = definition.steps.find(({ code }) => code === written)?.form as Partial<FormSchema> | undefined;
  const fields = Object.entries(form?.properties ?? {});
  const codes = new Set(fields.map(([code]) => code));
  return fields.flatMap(([code, field]) =>
    codes.has(englishOf(code)) && field.type === 'string'
      ? [
          {
            code,
            name: field['x-text']?.title ?? { zh: code, en: code },
            longest: field.maxLength ?? 200,
          },
        ]
      : [],
  );
}

export function englishOf(code: string): string {
  return `${code}En`;
}
