import { expect, test } from 'vitest';
import { createPartyGate } from './party-gate.ts';

function gateAt() {
  const clock = { now: 1_000_000 };
  return {
    clock,
    gate: createPartyGate(
      () => clock.now,
      () => 0.5,
    ),
  };
}

test('a party that answers is called by everybody', () => {
  const { gate } = gateAt();
  expect([gate.enter('bank'), gate.enter('bank'), gate.enter('bank')]).toEqual([0, 0, 0]);
});

test('after a failure all wait, and then one tries', () => {
  const { gate, clock } = gateAt();
  gate.enter('bank');
  gate.failed('bank');
  expect(gate.enter('bank')).toBe(2000);
  expect(gate.enter('tax')).toBe(0);
  clock.now += 2000;
  expect([gate.enter('bank'), gate.enter('bank')]).toEqual([0, 1000]);
});

test('the wait grows with each try that fails, not with calls that failed together', () => {
  const { gate, clock } = gateAt();
  gate.enter('bank');
  gate.enter('bank');
  gate.failed('bank');
  gate.failed('bank');
  expect(gate.enter('bank')).toBe(2000);
  clock.now += 2000;
  gate.enter('bank');
  gate.failed('bank');
  expect(gate.enter('bank')).toBe(4000);
});

test('one success opens the way for all', () => {
  const { gate, clock } = gateAt();
  gate.enter('bank');
  gate.failed('bank');
  clock.now += 2000;
  gate.enter('bank');
  gate.succeeded('bank');
  expect([gate.enter('bank'), gate.enter('bank')]).toEqual([0, 0]);
});
