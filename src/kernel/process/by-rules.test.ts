import { expect, test } from 'vitest';
import { reasonText } from './reason.ts';
import { shopSign } from './shop-sign.fixture.ts';
import { applicant, officer, place, story } from './story.fixture.ts';

/* What follows by rule from an act is the product's, with whoever set it off; nobody is held to have done it. */

const structures = officer('he', 'structures@north');

function granted(where = place()) {
  const sign = story(shopSign, { place: where });
  sign.submit({ wall: 'W1', width: 3 }, '2022-06-01T09:00');
  sign.act(officer('clerk', 'signs@north', 'clerk'), '2022-06-01T10:00', { act: 'accept' });
  sign.complete(officer('li', 'signs@north'), '2022-06-01T11:00', 'drawing', 'approve');
  return sign;
}

test('an officer does their own step; what the rules decide after it is nobody’s', () => {
  const { stream } = granted();
  const acted = stream.flatMap(({ body, actor }) =>
    body.type === 'step-completed' ? [[body.step, actor.kind, actor.setOffBy?.id ?? actor.id]] : [],
  );
  expect(acted).toEqual([
    ['drawing', 'account', 'li'],
    ['grant', 'system', 'li'],
  ]);
  const ended = stream.find(({ body }) => body.type === 'case-ended');
  expect(ended?.actor).toEqual({
    kind: 'system',
    id: 'rules',
    setOffBy: { kind: 'account', id: 'li', role: 'handler', office: 'signs@north' },
  });
});

test('a matter that nobody accepts begins by rule as it is handed in; handing in was its applicant’s act', () => {
  const { acceptance: _nobody, ...open } = shopSign;
  const sign = story(open);
  sign.submit({ wall: 'W1', width: 8 }, '2022-06-01T09:00', applicant('lin'));
  expect(sign.stream.map(({ body, actor }) => [body.type, actor.id])).toEqual([
    ['case-submitted', 'lin'],
    ['case-accepted', 'rules'],
    ['step-opened', 'rules'],
    ['step-opened', 'rules'],
  ]);
  sign.complete(structures, '2022-06-01T10:00', 'structure', 'unsafe', { reason: '墙体开裂' });
  expect(sign.last('step-completed').reason).toBe('墙体开裂');
  // An outcome of theirs that ends the case is the officer's.
  expect(sign.stream.at(-1)).toMatchObject({ actor: { id: 'he' }, body: { type: 'case-ended' } });
});

test('what a rule gives as its reason is kept in both languages; what was kept in one still reads', () => {
  const where = place();
  where.registers.set('walls W1', { version: 1, content: { licence: 'S0001' } });
  const refused = granted(where);
  expect(refused.state.outcome?.code).toBe('refused');
  expect(refused.state.steps.grant?.reason).toEqual({ zh: '墙面已有店招', en: 'The wall has a sign' });
  expect(reasonText('墙面已有店招')).toEqual({ zh: '墙面已有店招', en: '墙面已有店招' });
});
