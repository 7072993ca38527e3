import { expect, test } from 'vitest';
import { bad, form, outcome, service, step, word } from './declared.fixture.ts';
import { groundOfNothing, refusalOf } from './refusal.ts';
import { applicant, story } from './story.fixture.ts';

const why = { zh: '没有施工许可，无从验收', en: 'There is no permit, so nothing can be accepted' };
const acceptance = service(
  'acceptance',
  { granted: 'favourable', refused: 'unfavourable', void: 'void', withdrawn: 'withdrawn' },
  [
    step(
      'permit',
      { system: true },
      {
        rules: [
          { when: 'form.permit == "none"', outcome: 'none', reason: why },
          { when: 'form.permit == "false"', outcome: 'false', reason: why },
          { when: 'true', outcome: 'there' },
        ],
        outcomes: [
          outcome('there'),
          bad('none', { ends: [{ outcome: 'void' }] }),
          bad('false', { ends: [{ outcome: 'refused' }] }),
        ],
      },
    ),
    step(
      'visit',
      { duty: 'works' },
      {
        after: { all: [{ step: 'permit', outcomes: ['there'] }] },
        outcomes: [outcome('seen', { ends: [{ outcome: 'granted' }] })],
      },
    ),
  ],
  { form: form({ permit: word }) },
);

function applied(permit: string) {
  const told = story(acceptance);
  told.submit({ permit }, '2022-06-01T09:00');
  return told;
}

test('a case that came to nothing says why, as the rule has it; a refusal says it elsewhere, with what to do', () => {
  expect(groundOfNothing(acceptance, applied('none').stream)).toEqual(why);
  const refused = applied('false').stream;
  expect(groundOfNothing(acceptance, refused)).toBeNull();
  expect(refusalOf(acceptance, refused)?.ground).toEqual(why);
});

test('what was withdrawn says so without the words of whoever did; what runs says nothing', () => {
  const told = applied('there');
  expect(groundOfNothing(acceptance, told.stream)).toBeNull();
  told.act(applicant('lin'), '2022-06-01T10:00', { act: 'withdraw', reason: '我搬家了' });
  expect(told.state.phase).toBe('ended');
  expect(groundOfNothing(acceptance, told.stream)?.zh).toBe('申请人要求撤回');
});
