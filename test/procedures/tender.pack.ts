import type { JsonObject } from '../../src/kernel/json.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { form, named, word } from '../../src/kernel/process/declared.fixture.ts';
import type { ServiceDefinition } from '../../src/kernel/process/index.ts';
import type { RegisterDefinition } from '../../src/kernel/register/definition.ts';
import type { Holder } from './tender.fixture.ts';
import { tender } from './tender.ts';
import { bidDelivery, tenderNotice } from './tender-children.ts';

/* The tender as a pack of the invented city, whose offices have other duties. */

/** Five offices of the invented city play the holders. */
export const duties: Readonly<Record<Holder, string>> = {
  tenderer: 'seal-supervision',
  agency: 'tax-registration',
  'trading-centre': 'market-registration',
  notary: 'housing-fund',
  'tender-supervision': 'bank-account-supervision',
};
const here = (definition: ServiceDefinition): ServiceDefinition =>
  JSON.parse(
    Object.entries(duties).reduce(
      (text, [name, duty]) => text.replaceAll(`"${name}"`, `"${duty}"`),
      JSON.stringify(definition),
    ),
  );

const register = (code: string, fields: Readonly<Record<string, JsonObject>>): RegisterDefinition => ({
  code,
  version: 1,
  name: named(code),
  basis: tender.basis,
  key: named('办件编号'),
  owner: duties['trading-centre'],
  schema: form(fields, []),
  writers: ['tender'],
  kind: 'plain',
});
const rows = (fields: Readonly<Record<string, JsonObject>>): JsonObject => ({
  type: 'array',
  items: form(fields, []),
});
const figure: JsonObject = { type: 'number' };

export const tenderPack: Pack = {
  plan: 'enterprise-startup',
  name: named('招标'),
  services: [tender, bidDelivery, tenderNotice].map(here),
  registers: [
    {
      ...register('tender-notices', {
        subject: word,
        opensAt: word,
        openingKey: form({ scheme: word, needs: figure, holders: rows({ holder: word, key: word }) }),
        fingerprint: word,
        drawCommitment: word,
        poolDigest: word,
      }),
      publication: {
        fields: ['subject', 'opensAt', 'openingKey', 'fingerprint', 'drawCommitment', 'poolDigest'],
        basis: tender.basis,
      },
    },
    register('bid-openings', {
      opened: rows({ number: word, party: word, priceFen: figure }),
      closed: rows({ number: word, party: word, why: word }),
      wrong: rows({ number: word, holder: word }),
    }),
    register('tender-results', {
      ranking: rows({ number: word, party: word, priceFen: figure, points: figure }),
      secret: word,
      chance: word,
    }),
  ],
  indicators: [],
  reactions: [],
  certificates: [
    {
      code: 'bid-receipt',
      name: named('回执'),
      issuerDuty: duties['trading-centre'],
      typeNumber: '901',
      validity: { kind: 'lasting' },
      basis: [{ custom: { zh: '测试', en: 'a test' } }],
      fields: [
        { key: 'number', name: named('编号') },
        { key: 'digest', name: named('摘要') },
      ],
    },
    {
      code: 'award-notice',
      name: named('中标通知书'),
      issuerDuty: duties.tenderer,
      typeNumber: '902',
      validity: { kind: 'lasting' },
      basis: [{ custom: { zh: '测试', en: 'a test' } }],
      fields: [
        { key: 'number', name: named('编号') },
        { key: 'winner', name: named('中标人') },
        { key: 'priceFen', name: named('中标价'), format: 'money-fen' },
      ],
    },
  ],
  series: [],
};
