import { expect, test } from 'vitest';
import { stateOn } from './ticket-state.ts';

const yesterday = '2022-06-01';

test('a number holds for its day: on the next it was missed, waiting or called', () => {
  for (const state of ['waiting', 'called'] as const) {
    expect(stateOn({ state, day: yesterday }, yesterday)).toBe(state);
    expect(stateOn({ state, day: yesterday }, '2022-06-02')).toBe('missed');
  }
});

test('what has become of a number stays', () => {
  for (const state of ['ended', 'left', 'missed'] as const)
    expect(stateOn({ state, day: yesterday }, '2022-06-02')).toBe(state);
});
