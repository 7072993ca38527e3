import { describe, expect, test } from 'vitest';
import { form, outcome, service, step, word } from './declared.fixture.ts';
import type { ServiceDefinition } from './definition.ts';
import { followUps } from './follow-ups.ts';
import type { ChildFact } from './gathering.ts';
import { hall, story, system } from './story.fixture.ts';
import { workItems } from './work-items.ts';

const relocation: ServiceDefinition = service(
  'relocation',
  { done: 'favourable', 'done-in-part': 'partial', withdrawn: 'withdrawn' },
  [
    step(
      'houses',
      { system: true },
      {
        kind: 'gather',
        gathers: {
          service: 'house',
          each: { of: 'form.houses', form: { house: 'item.house' } },
          complete: 'when-all-ended',
          totals: { moved: { where: 'child.class == "favourable"' }, paid: { sum: 'child.data.paid' } },
        },
        rules: [
          { when: 'output.moved == output.children', outcome: 'all' },
          { when: 'true', outcome: 'some' },
        ],
        outcomes: [
          outcome('all', { ends: [{ outcome: 'done' }] }),
          outcome('some', { ends: [{ outcome: 'done-in-part' }] }),
        ],
      },
    ),
  ],
  {
    form: form({
      houses: { type: 'array', items: { type: 'object', properties: { house: word }, required: ['house'] } },
    }),
  },
);

describe('given one child for each item of a list', () => {
  const houses = [{ house: '一号' }, { house: '二号' }];
  const child = (id: string, ended: boolean, outcomeClass: string): ChildFact => ({
    id,
    number: `N-${id}`,
    party: `party-${id}`,
    form: { house: id },
    data: { paid: 100 },
    outcome: 'moved',
    class: outcomeClass,
    ended,
  });

  test('each gets an id of its own at once, and nobody joins', () => {
    const town = story(relocation);
    expect(town.submit({ houses }, '2022-06-01T09:00')).toContain('children-opened');
    const { children } = town.last('children-opened');
    expect(new Set(children).size).toBe(2);
    expect(followUps(relocation, town.state, town.stream.slice(-1))).toEqual(
      children.map((each, index) => ({
        task: 'open-listed-child',
        step: 'houses',
        round: 1,
        child: each,
        index,
      })),
    );
    expect(workItems(town.state, hall)).toEqual([]);
  });

  test('the step waits until all have ended', () => {
    let facts = [child('a', true, 'favourable')];
    const town = story(relocation, { children: () => facts });
    town.submit({ houses }, '2022-06-01T09:00');
    const tally = () => town.act(system, '2022-06-02T09:00', { act: 'tally', step: 'houses' });
    expect(tally()).toEqual([]);
    facts = [child('a', true, 'favourable'), child('b', false, '')];
    expect(tally()).toEqual([]);
    facts = [child('a', true, 'favourable'), child('b', true, 'unfavourable')];
    expect(tally()).toContain('case-ended');
    expect(town.state.outcome).toEqual({ code: 'done-in-part', class: 'partial' });
    expect(town.state.steps.houses?.output).toEqual({ children: 2, moved: 1, paid: 200 });
  });

  test('an empty list is done at once', () => {
    const town = story(relocation);
    expect(town.submit({ houses: [] }, '2022-06-01T09:00')).toContain('case-ended');
    expect(town.state.outcome?.code).toBe('done');
  });
});
