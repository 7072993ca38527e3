import {
  amount,
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

const law = (article: string) => basis('企业破产法', article);

/**
 * 破产: creditors lodge claims while the term runs, each a case of its own; when the term is over and all
 * claims are examined, the creditors vote once, by head and by the amount of their confirmed claims.
 */
export const insolvency: ServiceDefinition = service(
  'insolvency',
  { 'plan-adopted': 'favourable', 'plan-lost': 'unfavourable', withdrawn: 'withdrawn' },
  [
    step(
      'claims',
      { duty: 'bankruptcy' },
      {
        kind: 'gather',
        limit: { value: 30, unit: 'natural-day', basis: law('45') },
        gathers: {
          service: 'claim',
          complete: 'when-all-ended',
          totals: {
            confirmed: { where: 'child.outcome == "confirmed"' },
            owed: { sum: 'child.data.confirmedFen', where: 'child.outcome == "confirmed"' },
          },
        },
        rules: [
          { when: 'output.confirmed > 0', outcome: 'meet' },
          { when: 'true', outcome: 'nobody' },
        ],
        outcomes: [
          outcome('meet', { sets: { owedFen: 'output.owed' } }),
          bad('nobody', { ends: [{ outcome: 'plan-lost' }] }),
        ],
      },
    ),
    step(
      'meeting',
      { duty: 'bankruptcy' },
      {
        kind: 'gather',
        after: { all: [{ step: 'claims', outcomes: ['meet'] }] },
        gathers: {
          service: 'creditor-vote',
          oncePerParty: true,
          complete: 'at-closing',
          totals: {
            heads: { where: 'child.outcome == "cast"', by: 'child.data.vote', among: ['yes', 'no'] },
            fen: {
              sum: 'child.data.fen',
              where: 'child.outcome == "cast"',
              by: 'child.data.vote',
              among: ['yes', 'no'],
            },
          },
        },
        // More than half of those who vote, with two thirds of all confirmed claims.
        rules: [
          {
            when: 'output.heads.yes > output.heads.no && output.fen.yes * 3.0 >= data.owedFen * 2.0',
            outcome: 'adopt',
          },
          { when: 'true', outcome: 'reject' },
        ],
        outcomes: [
          outcome('adopt', { ends: [{ outcome: 'plan-adopted' }] }),
          bad('reject', { ends: [{ outcome: 'plan-lost' }] }),
        ],
      },
    ),
  ],
  { name: named('破产重整'), basis: law('2'), form: form({ debtor: word }) },
);

/** 债权申报: examined by the administrator's office; a confirmed one may vote. */
export const claim: ServiceDefinition = service(
  'claim',
  { confirmed: 'favourable', rejected: 'unfavourable', withdrawn: 'withdrawn' },
  [
    step(
      'examine',
      { duty: 'bankruptcy' },
      {
        form: form({ fen: amount }),
        outcomes: [
          outcome('confirm', {
            sets: { confirmedFen: 'output.fen' },
            writes: [
              {
                register: 'confirmed-claims',
                key: 'case.parent + " " + case.party',
                act: 'put',
                content: { fen: 'output.fen' },
              },
            ],
            ends: [{ outcome: 'confirmed' }],
          }),
          bad('reject', { reason: 'required', ends: [{ outcome: 'rejected' }] }),
        ],
      },
    ),
  ],
  { name: named('债权申报'), openedBy: 'joining', basis: law('48'), form: form({ fen: amount }) },
);

/** 表决: what it weighs is read from the confirmed claims, never from what the voter says. */
export const creditorVote: ServiceDefinition = service(
  'creditor-vote',
  { cast: 'favourable', invalid: 'void', withdrawn: 'withdrawn' },
  [
    step(
      'cast',
      { system: true },
      {
        reads: [{ as: 'claim', register: 'confirmed-claims', key: 'case.parent + " " + case.party' }],
        rules: [
          { when: 'facts.claim == null', outcome: 'no-claim' },
          { when: 'true', outcome: 'counted' },
        ],
        outcomes: [
          outcome('counted', {
            sets: { vote: 'form.vote', fen: 'facts.claim.fen' },
            ends: [{ outcome: 'cast' }],
          }),
          bad('no-claim', { ends: [{ outcome: 'invalid' }] }),
        ],
      },
    ),
  ],
  {
    name: named('债权人会议表决'),
    openedBy: 'joining',
    basis: law('84'),
    form: form({ vote: { type: 'string', pattern: '^(yes|no)$', 'x-expects': named('yes 或 no') } }),
  },
);
