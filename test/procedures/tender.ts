import {
  bad,
  basis,
  form,
  named,
  outcome,
  service,
  step,
  word,
} from '../../src/kernel/process/declared.fixture.ts';
import type { ServiceDefinition } from '../../src/kernel/process/index.ts';
import { awardSteps, fails } from './tender-award.ts';
import { hex, list, localTime } from './tender-children.ts';

const law = (article: string) => basis('招标投标法', article);
const electronic = (article: string) => basis('电子招标投标办法', article);

/** Five offices hold the opening key, and three of them open. */
export const holders = ['tenderer', 'agency', 'trading-centre', 'notary', 'tender-supervision'] as const;
export const needed = 3;

/** Withdrawn or replaced before the hour is what the same bidder has delivered something after. */
const standing =
  'output.deliveries.filter(d, d.kind == "bid" && !output.deliveries.exists(o, o.party == d.party && o.id > d.id))';
const reading = 'unsealed(data.openingKey, case.id, data.bids, steps.open.parts)';
/**
 * 密封招标: bids are sealed in the bidders' browsers to a key that nobody holds alone, and stay so until
 * the hour. Fewer than three, or too few shares of the key, and the tender has failed: nothing is opened,
 * and it is begun anew.
 */
export const tender: ServiceDefinition = service(
  'tender',
  {
    awarded: 'favourable',
    'too-few-bidders': 'void',
    'could-not-be-opened': 'void',
    failed: 'void',
    withdrawn: 'withdrawn',
  },
  [
    step(
      'key',
      { offices: holders },
      {
        kind: 'sign',
        after: { any: [{ step: 'acceptance' }, { step: 'key', outcomes: ['unfit'] }] },
        rounds: { most: 3, basis: electronic('26') },
        form: form({ publicKey: hex(64) }),
        rules: [
          { when: `openingKey(steps.key.parts, ${needed}).sound`, outcome: 'keyed' },
          { when: 'steps.key.round < 3', outcome: 'unfit' },
          { when: 'true', outcome: 'no-key' },
        ],
        outcomes: [
          outcome('keyed', {
            sets: {
              openingKey: `openingKey(steps.key.parts, ${needed}).key`,
              fingerprint: `openingKey(steps.key.parts, ${needed}).fingerprint`,
            },
          }),
          bad('unfit'),
          // Three times no key: nothing has been announced yet.
          bad('no-key', { ends: [{ outcome: 'failed' }] }),
        ],
      },
    ),
    step(
      'pool',
      { duty: 'tender-supervision' },
      {
        after: { all: [{ step: 'key', outcomes: ['keyed'] }] },
        // The pool of experts is frozen, and the draw committed to, before anybody can know the chance.
        form: form({
          commitment: hex(64),
          experts: list({ account: word, name: word, unit: word }),
          opensAt: localTime,
        }),
        outcomes: [
          outcome('frozen', {
            sets: {
              commitment: 'output.commitment',
              experts: 'output.experts',
              opensAt: 'output.opensAt',
            },
            writes: [
              {
                register: 'tender-notices',
                key: 'case.number',
                act: 'create',
                content: {
                  subject: 'form.subject',
                  opensAt: 'data.opensAt',
                  openingKey: 'data.openingKey',
                  fingerprint: 'data.fingerprint',
                  drawCommitment: 'data.commitment',
                  poolDigest: 'digest(data.experts)',
                },
              },
            ],
          }),
        ],
      },
    ),
    step(
      'bids',
      { duty: 'trading-centre' },
      {
        kind: 'gather',
        after: { all: [{ step: 'pool' }] },
        limit: { value: 20, unit: 'natural-day', basis: law('24') },
        gathers: {
          service: 'bid-delivery',
          // Refused is what is not sealed, or sealed to another key (电子招标投标办法 art. 27).
          admits:
            'child.form.kind == "withdrawal" || (has(child.form.sealed) && child.form.sealed.key == data.fingerprint)',
          until: 'data.opensAt',
          closes: 'at-limit',
          complete: 'at-closing',
          totals: {
            deliveries: {
              list: '{"id": child.id, "number": child.number, "party": child.party, "kind": child.form.kind, "sealed": has(child.form.sealed) ? child.form.sealed : {}}',
            },
          },
        },
        rules: [
          { when: `size(${standing}) < 3`, outcome: 'too-few' },
          { when: 'true', outcome: 'enough' },
        ],
        outcomes: [
          outcome('enough', { sets: { bids: standing } }),
          fails('too-few', 'too-few-bidders', { sets: { bids: standing } }),
        ],
      },
    ),
    step(
      'open',
      { offices: holders, enough: 'openable(data.openingKey, case.id, data.bids, steps.open.parts)' },
      {
        kind: 'sign',
        after: { all: [{ step: 'bids', outcomes: ['enough'] }] },
        limit: { value: 4, unit: 'working-hour', basis: electronic('30') },
        form: form({ shares: list({ number: word, share: hex(64) }) }),
        rules: [{ when: 'true', outcome: 'released' }],
        deemed: { outcome: 'hour-over', basis: electronic('31') },
        outcomes: [
          outcome('released'),
          // A holder says that the own share is lost.
          bad('lost', { reason: 'required' }),
          bad('hour-over'),
        ],
      },
    ),
    step(
      'read',
      { system: true },
      {
        after: { all: [{ step: 'open' }] },
        rules: [{ when: 'true', outcome: 'read' }],
        outcomes: [
          outcome('read', {
            sets: {
              reading,
              opened: 'data.reading.opened.filter(b, type(b.content.?priceFen.orValue("")) == double)',
              bids: 'data.bids.map(b, {"number": b.number, "party": b.party})',
            },
          }),
        ],
      },
    ),
    step(
      'count',
      { system: true },
      {
        after: { all: [{ step: 'read' }] },
        rules: [
          {
            when: 'size(data.opened) == 0',
            outcome: 'sealed',
            reason: named('开标密钥份额不足，投标文件无法解密，全部退回，重新招标'),
          },
          { when: 'true', outcome: 'opened' },
        ],
        outcomes: [
          outcome('opened', {
            writes: [
              {
                register: 'bid-openings',
                key: 'case.number',
                act: 'create',
                content: {
                  opened:
                    'data.opened.map(b, {"number": b.number, "party": b.party, "priceFen": b.content.priceFen})',
                  closed: 'data.reading.closed',
                  wrong: 'data.reading.wrong',
                },
              },
            ],
          }),
          fails('sealed', 'could-not-be-opened'),
        ],
      },
    ),
    ...awardSteps,
  ],
  { name: named('密封招标'), basis: law('3'), form: form({ subject: word }) },
);
