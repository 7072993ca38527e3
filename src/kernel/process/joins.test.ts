import { expect, test } from 'vitest';
import { checkDefinition } from './check.ts';
import { bad, basis, named, outcome, service, step } from './declared.fixture.ts';
import { officer, story } from './story.fixture.ts';

test('a join may be content with some of what leads to it, and a loop with so many rounds', () => {
  const loops = service(
    'loops',
    { done: 'favourable', lost: 'unfavourable', withdrawn: 'withdrawn' },
    [
      step('a', { duty: 'a' }, { outcomes: [outcome('yes'), bad('no')] }),
      step('b', { duty: 'b' }, { outcomes: [outcome('yes'), bad('no')] }),
      step('c', { duty: 'c' }, { outcomes: [outcome('yes'), bad('no')] }),
      step(
        'draft',
        { duty: 'a' },
        {
          after: {
            any: [{ step: 'two' }, { step: 'look', outcomes: ['again'] }],
          },
          rounds: { most: 2, basis: basis('办法', '9') },
          outcomes: [outcome('done')],
        },
      ),
      step(
        'two',
        { duty: 'b' },
        {
          after: {
            all: ['a', 'b', 'c'].map((each) => ({ step: each, outcomes: ['yes'] })),
            atLeast: 2,
          },
          outcomes: [outcome('done')],
        },
      ),
      step(
        'look',
        { duty: 'b' },
        {
          after: { any: [{ step: 'draft' }] },
          outcomes: [bad('again'), outcome('fine', { ends: [{ outcome: 'done' }] })],
        },
      ),
      step(
        'drop',
        { duty: 'b' },
        {
          after: {
            all: ['a', 'b', 'c'].map((each) => ({ step: each, outcomes: ['no'] })),
            atLeast: 2,
          },
          outcomes: [bad('dropped', { ends: [{ outcome: 'lost' }] })],
        },
      ),
    ],
    { name: named('循环') },
  );
  expect(checkDefinition(loops)).toEqual([]);
  const [a, b, c] = ['a', 'b', 'c'].map((each) => officer(each, `${each}@north`));
  if (a === undefined || b === undefined || c === undefined) throw new Error('three offices');
  const run = story(loops);
  run.submit({}, '2022-06-01T09:00');
  run.complete(a, '2022-06-01T09:01', 'a', 'no');
  run.complete(b, '2022-06-01T09:02', 'b', 'yes');
  expect(run.state.steps.two).toBeUndefined();
  run.complete(c, '2022-06-01T09:03', 'c', 'yes');
  run.complete(b, '2022-06-01T09:04', 'two', 'done');
  run.complete(a, '2022-06-01T09:05', 'draft', 'done');
  run.complete(b, '2022-06-01T09:06', 'look', 'again');
  run.complete(a, '2022-06-01T09:07', 'draft', 'done');
  expect(run.complete(b, '2022-06-01T09:08', 'look', 'again')).toBe('case.rounds-spent');
  expect(run.complete(b, '2022-06-01T09:09', 'look', 'fine')).toContain('case-ended');
});
