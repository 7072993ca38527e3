import { Type } from 'typebox';
import { bases } from '../process/schema-parts.ts';
import { bilingual, certainty, closed, type Frozen, filled, slug } from './fields.ts';

const key = () => Type.String({ pattern: '^[a-z][A-Za-z0-9]*$' });

/**
 * A type of certificate that the city's offices give and no pack of services declares: so that services can take
 * it in place of paper. The data's side of `CertificateType`, which packs declare, too.
 */
export const CityCertificate = closed({
  code: slug(),
  name: bilingual(),
  typeNumber: Type.String({ pattern: '^\\d{3}$' }),
  issuerDuty: slug(),
  fields: Type.Array(
    closed({
      key: key(),
      name: bilingual(),
      codeList: Type.Optional(filled()),
      format: Type.Optional(Type.Union([Type.Literal('money-fen'), Type.Literal('day')])),
      required: Type.Optional(Type.Literal(true)),
    }),
    { minItems: 1 },
  ),
  holder: closed({ name: key(), code: Type.Optional(key()) }),
  validity: Type.Union([
    closed({ kind: Type.Literal('lasting') }),
    closed({ kind: Type.Literal('months'), months: Type.Integer({ minimum: 1, maximum: 1200 }) }),
    closed({ kind: Type.Literal('until'), field: key() }),
  ]),
  basis: bases,
  source: filled(),
  certainty: certainty(),
});
export type CityCertificate = Frozen<Type.Static<typeof CityCertificate>>;
