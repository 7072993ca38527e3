import { expect, test } from 'vitest';
import { bad, form, outcome, service, step, word } from './declared.fixture.ts';
import { officer, story } from './story.fixture.ts';

/* A step that is not needed is passed over, and what waits for it goes on as if it had gone well. */

const visit = (street: string) => {
  const told = story(
    service(
      'visit',
      { granted: 'favourable', withdrawn: 'withdrawn' },
      [
        step(
          'look',
          { duty: 'signs' },
          {
            when: 'form.street != "none"',
            after: { any: [{ step: 'acceptance' }, { step: 'mend' }] },
            outcomes: [outcome('fine'), bad('again')],
          },
        ),
        step(
          'mend',
          { applicant: true },
          { after: { any: [{ step: 'look', outcomes: ['again'] }] }, outcomes: [outcome('mended')] },
        ),
        step(
          'write',
          { duty: 'signs' },
          {
            after: { any: [{ step: 'look', outcomes: ['fine'] }] },
            outcomes: [outcome('written', { ends: [{ outcome: 'granted' }] })],
          },
        ),
      ],
      { form: form({ street: word }) },
    ),
  );
  told.submit({ street }, '2022-06-06T09:00');
  return told;
};

test('passed over, it opens what follows its going well, and no way back to it', () => {
  const told = visit('none');
  expect(told.state.steps).toMatchObject({ look: { status: 'skipped' }, write: { status: 'open' } });
  expect(told.state.steps.mend).toBeUndefined();
});

test('done badly, it opens the way back', () => {
  const told = visit('East Street');
  told.act(officer('n', 'signs@north'), '2022-06-06T10:00', {
    act: 'complete-step',
    step: 'look',
    outcome: 'again',
    reason: '不清楚',
    output: {},
  });
  expect(told.state.steps).toMatchObject({ look: { outcome: 'again' }, mend: { status: 'open' } });
});
