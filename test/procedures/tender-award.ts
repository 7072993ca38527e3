import { bad, basis, form, outcome, step, word } from '../../src/kernel/process/declared.fixture.ts';
import type { StepDefinition, StepOutcome } from '../../src/kernel/process/index.ts';
import { hex, list } from './tender-children.ts';

const law = (article: string) => basis('招标投标法', article);

/** An outcome with which the tender fails: all bidders are told which. */
export const fails = (code: string, result: string, more: Partial<StepOutcome> = {}): StepOutcome =>
  bad(code, { ...more, sets: { ...more.sets, result: `"${result}"` } });

const scored = 'steps.score.parts.filter(m, "scores" in steps.score.parts[m])';
const points = `sum(${scored}.map(m, sum(steps.score.parts[m].scores.filter(s, s.number == b.number).map(s, s.points))))`;

/** From the draw of the experts to the last bidder's notice; also what every failed tender comes to. */
export const awardSteps: readonly StepDefinition[] = [
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
        { when: 'isCommitted(data.secret, data.commitment)', outcome: 'drawn' },
        { when: 'steps.reveal.round < 3', outcome: 'not-committed' },
        { when: 'true', outcome: 'never-drawn' },
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
        fails('never-drawn', 'failed'),
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
          when: `${scored}.all(m, data.opened.all(b, steps.score.parts[m].scores.exists_one(s, s.number == b.number)))`,
          outcome: 'scored',
        },
        { when: 'steps.score.round < 3', outcome: 'incomplete' },
        { when: 'true', outcome: 'never-scored' },
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
        fails('never-scored', 'failed'),
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
          { step: 'draw', outcomes: ['never-drawn'] },
          { step: 'avoidance', outcomes: ['too-few-experts'] },
          { step: 'score', outcomes: ['never-scored', 'all-rejected'] },
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
];
