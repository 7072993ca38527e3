import { describe, expect, test } from 'vitest';
import { bad, outcome, service, step } from '../process/declared.fixture.ts';
import { followUps } from '../process/follow-ups.ts';
import { applicant, officer, story } from '../process/story.fixture.ts';
import type { Reaction } from './definition.ts';
import { casesOpenedBy } from './opened-by-reaction.ts';
import { badRating, reactsToRating } from './rating-reactions.ts';

const permit = service('permit', { granted: 'favourable' }, [
  step(
    'decide',
    { duty: 'works' },
    {
      outcomes: [
        outcome('grant', { ends: [{ outcome: 'granted' }] }),
        bad('wait', { ends: [{ outcome: 'granted' }] }),
      ],
    },
  ),
]);
const answered: Reaction = {
  code: 'answer',
  on: { service: '*', rated: 'bad' },
  opens: { service: 'rating-answer', form: { office: 'output.office' } },
};

describe('a rating of 4 or 5', () => {
  const rated = (stars: 1 | 3 | 4 | 5) => {
    const told = story(permit);
    told.submit({}, '2022-06-01T09:00');
    told.complete(officer('hu', 'works@north'), '2022-06-01T10:00', 'decide', 'grant');
    told.act(applicant('lin'), '2022-06-02T09:00', { act: 'rate', stars, comment: '' });
    return told;
  };

  test('is reacted to, and names the office that had the case', () => {
    for (const stars of [4, 5] as const) {
      const told = rated(stars);
      expect(followUps(permit, told.state, told.stream.slice(-1))).toEqual([{ task: 'react-to-rating' }]);
      expect(badRating(told.state)).toEqual({ stars, office: 'works@north' });
    }
  });

  test('and no better one', () => {
    for (const stars of [1, 3] as const) {
      const told = rated(stars);
      expect(followUps(permit, told.state, told.stream.slice(-1))).toEqual([]);
      expect(badRating(told.state)).toBeNull();
    }
  });

  test('of whatever service, but never of the answer itself', () => {
    expect(reactsToRating(answered, 'permit')).toBe(true);
    expect(reactsToRating(answered, 'rating-answer')).toBe(false);
  });
});

test('a reaction with a list opens a case for each item, told apart by its place', () => {
  const each: Reaction = {
    ...answered,
    opens: { service: 'order', each: 'data.decisions', form: { matter: 'item.what', number: 'case.number' } },
  };
  const scope = { case: { number: 'N-1' }, data: { decisions: [{ what: 'a' }, { what: 'b' }] } };
  expect(casesOpenedBy(each, scope)).toEqual([
    { key: ' 0', form: { matter: 'a', number: 'N-1' }, goesOnIn: '' },
    { key: ' 1', form: { matter: 'b', number: 'N-1' }, goesOnIn: '' },
  ]);
  expect(casesOpenedBy(each, { ...scope, data: { decisions: [] } })).toEqual([]);
});
