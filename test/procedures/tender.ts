import type { JsonObject } from '../../src/kernel/json.ts';
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
import type { ServiceDefinition, StepOutcome } from '../../src/kernel/process/index.ts';

const law = (article: string) => basis('招标投标法', article);
const electronic = (article: string) => basis('电子招标投标办法', article);

/** Five offices hold the opening key, and three of them open. */
export const holders = ['tenderer', 'agency', 'trading-centre', 'notary', 'tender-supervision'] as const;
export const needed = 3;

const hex = (digits: number): JsonObject => ({
  type: 'string',
  pattern: `^[0-9a-f]{${digits}}$`,
  'x-expects': named(`${digits} 位十六进制数字`),
});
const hexText = (maxLength: number): JsonObject => ({
  type: 'string',
  maxLength,
  pattern: '^([0-9a-f]{2})+$',
  'x-expects': named('十六进制数字'),
});
const list = (fields: Readonly<Record<string, JsonObject>>, maxItems = 50): JsonObject => ({
  type: 'array',
  maxItems,
  items: form(fields),
});

/** What an office's clerk chooses for the whole tender is told to all bidders; what came of it, to each. */
const fails = (code: string, result: string, more: Partial<StepOutcome> = {}): StepOutcome =>
  bad(code, { ...more, sets: { ...more.sets, result: `"${result}"` } });

/** Withdrawn or replaced before the hour is what the same bidder has delivered something after. */
const standing =
  'output.deliveries.filter(d, d.kind == "bid" && !output.deliveries.exists(o, o.party == d.party && o.id > d.id))';
const reading = 'unsealed(data.openingKey, case.id, data.bids, steps.open.parts)';
const scored = 'steps.score.parts.filter(m, "scores" in steps.score.parts[m])';
const points = `sum(${scored}.map(m, sum(steps.score.parts[m].scores.filter(s, s.number == b.number).map(s, s.points))))`;

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
          { when: 'true', outcome: 'unfit' },
        ],
        outcomes: [
          outcome('keyed', {
            sets: {
              openingKey: `openingKey(steps.key.parts, ${needed}).key`,
              fingerprint: `openingKey(steps.key.parts, ${needed}).fingerprint`,
            },
          }),
          bad('unfit'),
        ],
      },
    ),
    step(
      'pool',
      { duty: 'tender-supervision' },
      {
        after: { all: [{ step: 'key', outcomes: ['keyed'] }] },
        // The pool of experts is frozen, and the draw committed to, before anybody can know the chance.
        form: form({ commitment: hex(64), experts: list({ account: word, name: word, unit: word }) }),
        outcomes: [
          outcome('frozen', {
            sets: { commitment: 'output.commitment', experts: 'output.experts' },
            writes: [
              {
                register: 'tender-notices',
                key: 'case.number',
                act: 'create',
                content: {
                  subject: 'form.subject',
                  openingKey: 'data.fingerprint',
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
    step(
      'reveal',
      { duty: 'tender-supervision' },
      {
        after: {
          any: [
            { step: 'count', outcomes: ['opened'] },
            { step: 'draw', outcomes: ['not-committed'] },
          ],
        },
        rounds: { most: 3, basis: basis('招标投标法实施条例', '46') },
        form: form({ secret: hex(64) }),
        outcomes: [
          outcome('revealed', { sets: { secret: 'output.secret' } }),
          fails('lost', 'failed', { reason: 'required' }),
        ],
      },
    ),
    step(
      'draw',
      { system: true },
      {
        after: { any: [{ step: 'reveal', outcomes: ['revealed'] }] },
        rules: [
          { when: '!isCommitted(data.secret, data.commitment)', outcome: 'not-committed' },
          { when: 'true', outcome: 'drawn' },
        ],
        outcomes: [
          // Whoever belongs to a bidder is passed over (招标投标法 art. 37); the others keep their places.
          outcome('drawn', {
            sets: {
              order:
                'drawn(data.experts.map(e, e.account), data.secret, data.reading.chance).map(a, data.experts.filter(e, e.account == a)[0]).filter(e, !data.bids.exists(b, b.party == e.unit))',
            },
          }),
          bad('not-committed'),
        ],
      },
    ),
    step(
      'avoidance',
      { duty: 'tender-supervision' },
      {
        after: { all: [{ step: 'draw', outcomes: ['drawn'] }] },
        form: form({ avoids: list({ account: word, reason: word }) }),
        outcomes: [
          outcome('settled', {
            sets: {
              panel:
                'first(data.order.filter(e, !output.avoids.exists(a, a.account == e.account)).map(e, {"account": e.account, "name": e.name}), 5)',
            },
          }),
          fails('too-few-experts', 'failed', { reason: 'required' }),
        ],
      },
    ),
    step(
      'score',
      { panel: { duty: 'trading-centre', sizes: [5], members: 'data.panel' } },
      {
        after: {
          any: [
            { step: 'avoidance', outcomes: ['settled'] },
            { step: 'score', outcomes: ['incomplete'] },
          ],
        },
        rounds: { most: 3, basis: law('40') },
        form: form({ scores: list({ number: word, points: { type: 'integer', minimum: 0, maximum: 100 } }) }),
        rules: [
          { when: 'output.votes.scored < 3', outcome: 'all-rejected' },
          {
            when: `!${scored}.all(m, data.opened.all(b, steps.score.parts[m].scores.exists_one(s, s.number == b.number)))`,
            outcome: 'incomplete',
          },
          { when: 'true', outcome: 'scored' },
        ],
        outcomes: [
          outcome('scored', {
            sets: {
              ranking: `data.opened.map(b, {"number": b.number, "party": b.party, "priceFen": b.content.priceFen, "points": ${points}})`,
              first:
                'data.ranking.filter(r, data.ranking.all(o, o.points < r.points || (o.points == r.points && o.priceFen >= r.priceFen)))[0]',
            },
          }),
          bad('incomplete'),
          fails('all-rejected', 'failed', { reason: 'required' }),
        ],
      },
    ),
    step(
      'publicise',
      { duty: 'trading-centre' },
      {
        kind: 'deliver',
        after: { all: [{ step: 'score', outcomes: ['scored'] }] },
        limit: { value: 3, unit: 'natural-day', basis: basis('招标投标法实施条例', '54') },
        outcomes: [
          outcome('publicised', {
            writes: [
              {
                register: 'tender-results',
                key: 'case.number',
                act: 'create',
                content: { ranking: 'data.ranking', secret: 'data.secret', chance: 'data.reading.chance' },
              },
            ],
          }),
        ],
      },
    ),
    step(
      'award',
      { duty: 'tenderer' },
      {
        kind: 'decide',
        after: { all: [{ step: 'publicise' }] },
        limit: { value: 15, unit: 'natural-day', basis: law('47') },
        outcomes: [
          outcome('awarded', {
            sets: { result: '"awarded"' },
            issues: [
              {
                type: 'award-notice',
                content: {
                  number: 'case.number + "-A"',
                  winner: 'data.first.party',
                  priceFen: 'data.first.priceFen',
                },
              },
            ],
          }),
          fails('none', 'failed', { reason: 'required' }),
        ],
      },
    ),
    step(
      'notices',
      { duty: 'trading-centre' },
      {
        kind: 'gather',
        after: {
          any: [
            { step: 'bids', outcomes: ['too-few'] },
            { step: 'count', outcomes: ['sealed'] },
            { step: 'reveal', outcomes: ['lost'] },
            { step: 'avoidance', outcomes: ['too-few-experts'] },
            { step: 'score', outcomes: ['all-rejected'] },
            { step: 'award' },
          ],
        },
        gathers: {
          service: 'tender-notice',
          complete: 'when-all-ended',
          each: {
            of: 'data.bids',
            form: {
              bid: 'item.number',
              party: 'item.party',
              result:
                'data.result != "awarded" ? data.result : item.number == data.first.number ? "won" : "lost"',
            },
          },
          totals: {},
        },
        rules: [{ when: 'true', outcome: 'told' }],
        outcomes: [
          outcome('told', {
            ends: [
              { when: 'data.result == "awarded"', outcome: 'awarded' },
              { when: 'data.result == "too-few-bidders"', outcome: 'too-few-bidders' },
              { when: 'data.result == "could-not-be-opened"', outcome: 'could-not-be-opened' },
              { outcome: 'failed' },
            ],
          }),
        ],
      },
    ),
  ],
  { name: named('密封招标'), basis: law('3'), form: form({ subject: word }) },
);

/**
 * 投标文件的递交: a bid, or word that the bidder takes it back, each a case of its own that ends with a
 * receipt. The latest one of each bidder stands (招标投标法 art. 29); nothing that was delivered is changed.
 */
export const bidDelivery: ServiceDefinition = service(
  'bid-delivery',
  { received: 'favourable', withdrawn: 'withdrawn' },
  [
    step(
      'receive',
      { system: true },
      {
        rules: [{ when: 'true', outcome: 'received' }],
        outcomes: [
          outcome('received', {
            issues: [
              {
                type: 'bid-receipt',
                content: { number: 'case.number', digest: 'digest(form)' },
              },
            ],
            ends: [{ outcome: 'received' }],
          }),
        ],
      },
    ),
  ],
  {
    name: named('投标文件递交'),
    openedBy: 'joining',
    basis: law('28'),
    form: form(
      {
        kind: {
          type: 'string',
          'x-choices': [
            { code: 'bid', name: named('投标') },
            { code: 'withdrawal', name: named('撤回') },
          ],
        },
        sealed: {
          ...form({
            scheme: word,
            key: hex(64),
            content: hexText(200_000),
            shares: list({ holder: word, sealed: hexText(400), commitment: hex(64) }),
          }),
        },
      },
      ['kind'],
    ),
  },
);

/** 中标、未中标、退回通知: told to each bidder, and its delivery kept. */
export const tenderNotice: ServiceDefinition = service(
  'tender-notice',
  { told: 'settled', withdrawn: 'withdrawn' },
  [
    step(
      'deliver',
      { duty: 'trading-centre' },
      { kind: 'deliver', outcomes: [outcome('delivered', { ends: [{ outcome: 'told' }] })] },
    ),
  ],
  {
    name: named('招标结果通知'),
    openedBy: 'parent',
    basis: law('45'),
    form: form({ bid: word, party: word, result: word }),
  },
);

/** What a bidder writes; the web would ask it in a form and seal the answers. */
export const bidText = (priceFen: number, words: string): string => JSON.stringify({ priceFen, words });
