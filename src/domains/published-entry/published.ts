import type { Basis } from '../../kernel/basis.ts';
import { day, schemaOf } from '../../kernel/form/field-makers.ts';
import type { Field, FieldRule, FormSchema } from '../../kernel/form/schema.ts';
import type { OfficeActor, ServiceDefinition } from '../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import type { Text } from '../../kernel/text.ts';

export type Published = { readonly service: ServiceDefinition; readonly register: RegisterDefinition };

/**
 * What is published of an office's own accord: a form of which every entry stands in a public register from the moment
 * it is handed in. The same key again puts the new in place of the old; its history stays.
 */
export function published(given: {
  readonly code: string;
  /** Of the service; its register has one of its own. */
  readonly version?: number;
  readonly registerVersion?: number;
  readonly name: Text;
  readonly verb: Text;
  readonly summary: Text;
  readonly basis: readonly Basis[];
  readonly by: OfficeActor;
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
  readonly rules?: readonly FieldRule[];
  /** Over `form`. */
  readonly key: string;
  readonly keyName: Text;
  /** Other services that change entries. */
  readonly writers?: readonly string[];
}): Published {
  const { code, name, basis, fields, required, by } = given;
  const always = (field: string) => required.includes(field) && fields[field]?.['x-when'] === undefined;
  const form: FormSchema = {
    type: 'object',
    'x-text': { title: given.verb },
    properties: fields,
    required,
    ...(given.rules === undefined ? {} : { 'x-rules': given.rules }),
  };
  const service: ServiceDefinition = {
    code,
    version: given.version ?? 1,
    kind: 'service',
    name: given.verb,
    summary: given.summary,
    basis,
    openedBy: 'office',
    opener: by,
    form,
    limits: { promised: [], statutory: [] },
    steps: [
      {
        code: 'publish',
        name: { zh: '公布', en: 'Published' },
        kind: 'automatic',
        by: { system: true },
        rules: [{ when: 'true', outcome: 'published' }],
        outcomes: [
          {
            code: 'published',
            name: { zh: '已公布', en: 'Published' },
            favourable: true,
            writes: [
              {
                register: code,
                key: given.key,
                act: 'put',
                content: {
                  ...Object.fromEntries(
                    Object.keys(fields).map((field) => [
                      field,
                      always(field) ? `form.${field}` : `form.?${field}.orValue(null)`,
                    ]),
                  ),
                  publishedOn: 'today',
                },
              },
            ],
            ends: [{ outcome: 'published' }],
          },
        ],
      },
    ],
    outcomes: [{ code: 'published', name: { zh: '已公布', en: 'Published' }, class: 'favourable' }],
    fee: { amountFen: '0', basis },
    visits: 0,
  };
  const register: RegisterDefinition = {
    code,
    version: given.registerVersion ?? 1,
    name,
    basis,
    schema: schemaOf(
      {
        ...Object.fromEntries(
          Object.entries(fields).map(([field, { 'x-when': _when, ...rest }]) => [field, rest as Field]),
        ),
        publishedOn: day('公布日期', 'Published on'),
      },
      [...Object.keys(fields).filter(always), 'publishedOn'],
    ),
    key: given.keyName,
    owner: by.duty,
    publication: { fields: [...Object.keys(fields), 'publishedOn'], basis },
    writers: [code, ...(given.writers ?? [])],
    kind: 'plain',
  };
  return { service, register };
}
