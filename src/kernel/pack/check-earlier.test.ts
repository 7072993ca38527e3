import { expect, test } from 'vitest';
import { outcome, service, step } from '../process/declared.fixture.ts';
import { earlierFaults } from './check-earlier.ts';

const basis = [{ law: '测试办法', article: '1' }];
const present = {
  ...service('licence', { granted: 'favourable' }, [
    step(
      'decide',
      { duty: 'office' },
      { outcomes: [outcome('granted', { ends: [{ outcome: 'granted' }] })] },
    ),
  ]),
  version: 4,
  migrations: [{ from: 3, steps: {}, basis }],
};
const why = { zh: '按受理时的规则办完', en: 'They end by the rules they began with' };
const faults = (through: Readonly<Record<string, number>>) =>
  earlierFaults({ services: [present], earlier: { through, why } }).map(({ code, path, parameters }) => [
    code,
    path,
    parameters?.version,
  ]);

test('each earlier version has a way over, or ends as it began', () => {
  expect(faults({ licence: 2 })).toEqual([]);
  expect(faults({ licence: 1 })).toEqual([['pack.earlier-open', '/licence/migrations', 2]]);
  expect(earlierFaults({ services: [present] })).toEqual([]);
});

test('what is no earlier version of a service of the pack is not one', () => {
  expect(faults({ licence: 4, permit: 1 })).toEqual([
    ['pack.earlier-none', '/earlier/through/licence', 4],
    ['pack.earlier-none', '/earlier/through/permit', 1],
  ]);
});
