import { day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { words } from '../fields.ts';

/*
 * 电子文书保存: what another office sent instead of a paper is kept with the case that it was fetched for, by its number and
 * the digest of its bytes. Entries are in the log, hash by hash, under heads that outside witnesses sign: whoever holds
 * the document can show at any time that it is the one that was relied on, and nobody can put another in its place.
 */

export const documents: RegisterDefinition = {
  code: 'property-document',
  version: 1,
  name: { zh: '不动产电子文书库', en: 'Electronic documents of registrations' },
  basis: measure('data-sharing'),
  schema: schemaOf(
    {
      kind: words('文书种类', 'Kind of document', 40),
      issuer: words('出具单位', 'Issued by', 80),
      digest: words('文书摘要（SHA-256）', 'Digest (SHA-256)', 64),
      case: words('为哪个办件调取', 'Fetched for which case', 60),
      fetchedOn: day('调取日期', 'Fetched on'),
    },
    ['kind', 'issuer', 'digest', 'case', 'fetchedOn'],
  ),
  key: { zh: '文书编号', en: 'Number of the document' },
  owner: 'property-registration',
  writers: ['property-transfer', 'property-transfer-of-batch'],
  kind: 'plain',
};

/** What comes with the answer where the document itself is held electronically. */
export const sentDocument = {
  type: 'object',
  properties: {
    issuer: words('出具单位', 'Issued by', 80),
    digest: words('文书摘要（SHA-256）', 'Digest (SHA-256)', 64, {
      pattern: '^[0-9a-f]{64}$',
      'x-expects': { zh: '64 位十六进制小写', en: '64 hexadecimal digits in lower case' },
    }),
  },
  required: [],
} as const satisfies FormSchema;

/** Keeps what `number` says, of the kind `kind`. */
export function keeps(number: string, kind: string): RegisterWrite {
  return {
    register: documents.code,
    key: number,
    act: 'put',
    when: 'has(output.digest)',
    content: {
      kind,
      issuer: 'output.?issuer.orValue("")',
      digest: 'output.digest',
      case: 'case.number',
      fetchedOn: 'today',
    },
  };
}
