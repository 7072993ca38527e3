import { expect, test } from 'vitest';
import type { Actor, Principal } from '../../kernel/access/principal.ts';
import type { CaseEventBody } from '../../kernel/process/events.ts';
import { addressesReadBy, type Told, whomItTells } from './whom-events-tell.ts';

const asked = { party: 'lin', account: 'lin-account' };
const whoAsked = ['party lin', 'account lin-account'];
const system: Actor = { kind: 'system', id: 'deadline-sweep' };
const clerk: Actor = { kind: 'account', id: 'clerk', role: 'clerk', office: 'signs' };
const lin: Actor = { kind: 'account', id: 'lin-account', role: 'applicant' };
const by = (actor: Actor, extensionAskedBy: Actor | null = null): Told => ({
  asked,
  by: actor,
  extensionAskedBy,
  justTold: false,
});

const accepted: CaseEventBody = {
  type: 'case-accepted',
  office: 'signs',
  promised: null,
  statutory: null,
  deemed: false,
};

test('that an office has accepted, or the law for it, is told; what comes about by handing in is not', () => {
  expect(whomItTells(accepted, by(clerk))).toEqual(whoAsked);
  expect(whomItTells({ ...accepted, deemed: true }, by(system))).toEqual(whoAsked);
  expect(whomItTells({ ...accepted, atOnce: true }, by(lin))).toEqual([]);
  expect(whomItTells(accepted, by(system))).toEqual([]);
});

test('a case that is there to tell something is told once', () => {
  const ended = (outcome: 'settled' | 'favourable'): CaseEventBody => ({
    type: 'case-ended',
    outcome: 'told',
    class: outcome,
    feeFen: 0,
  });
  expect(whomItTells(ended('settled'), { ...by(system), justTold: true })).toEqual([]);
  expect(whomItTells(ended('settled'), by(system))).toEqual(whoAsked);
  expect(whomItTells(ended('favourable'), { ...by(system), justTold: true })).toEqual(whoAsked);
});

test('a warning is told to whom it says, and to nobody twice', () => {
  const warned: CaseEventBody = {
    type: 'deadline-warned',
    clock: 'promised',
    level: 'red',
    to: [
      { role: 'handler', office: 'signs' },
      { role: 'handler', office: 'signs' },
      { role: 'head', office: 'signs' },
      { role: 'supervisor' },
    ],
  };
  expect(whomItTells(warned, by(system))).toEqual(['handler signs', 'head signs', 'supervisor']);
  expect(whomItTells({ ...warned, to: [{ role: 'applicant' }] }, by(system))).toEqual(whoAsked);
});

test('who is given a step is told so, unless they took it themselves', () => {
  const assigned: CaseEventBody = {
    type: 'step-assigned',
    step: 'review',
    round: 1,
    to: { account: 'handler-1', name: '王芳' },
    claimed: false,
  };
  expect(whomItTells(assigned, by(clerk))).toEqual(['account handler-1']);
  expect(whomItTells({ ...assigned, claimed: true }, by(clerk))).toEqual([]);
  expect(whomItTells({ ...assigned, to: null }, by(clerk))).toEqual([]);
});

test('a refused extension is told to the office that asked, and not to the applicant', () => {
  const refused: CaseEventBody = { type: 'extension-refused', extension: 'complex', reason: '不必' };
  expect(whomItTells(refused, by({ ...clerk, role: 'head' }, clerk))).toEqual([
    'handler signs',
    'head signs',
  ]);
  expect(whomItTells(refused, by(clerk))).toEqual([]);
});

test('who stands in for a head reads what the head is told, on the days of the deputation', () => {
  const deputy: Extract<Principal, { kind: 'account' }> = {
    kind: 'account',
    account: 'deputy',
    displayName: '代理人',
    role: 'handler',
    office: 'signs',
    deputises: [{ account: 'away', role: 'head', office: 'signs', from: '2024-03-01', to: '2024-03-31' }],
  };
  const own = ['self deputy', 'account deputy', 'handler signs'];
  expect(addressesReadBy(deputy, '2024-03-15')).toEqual([...own, 'account away', 'head signs']);
  expect(addressesReadBy(deputy, '2024-04-01')).toEqual(own);
});

test('what the rules made of one’s own act one has had as its answer; what they made of an office’s one is told', () => {
  const ended: CaseEventBody = { type: 'case-ended', outcome: 'given', class: 'favourable', feeFen: 0 };
  const after = (setOffBy: Actor): Told => by({ kind: 'system', id: 'rules', setOffBy });
  expect(whomItTells(ended, after(lin))).toEqual([]);
  expect(whomItTells(ended, after(clerk))).toEqual(whoAsked);
});

test('a refusal is served also on whoever was refused by rules as they handed in: their time for remedies runs', () => {
  const refused: CaseEventBody = { type: 'case-ended', outcome: 'refused', class: 'unfavourable', feeFen: 0 };
  const atOnce: Told = by({ kind: 'system', id: 'rules', setOffBy: lin });
  expect(whomItTells(refused, atOnce)).toEqual(whoAsked);
  expect(whomItTells({ ...refused, class: 'withdrawn' }, atOnce)).toEqual([]);
});
