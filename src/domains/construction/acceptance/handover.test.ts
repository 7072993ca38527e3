import { expect, test } from 'vitest';
import { casesOpenedBy } from '../../../kernel/pack/opened-by-reaction.ts';
import { caseScope } from '../../../kernel/process/index.ts';
import { officer, story, system } from '../../../kernel/process/story.fixture.ts';
import { acceptanceHandover, acceptanceReactions } from './handover.ts';

/* (五) 验登合一: a joint opinion goes to the registry by itself, on Thursday 9 June 2022. */

const registry = officer('deng', 'property-registration@north');
const form = {
  opinion: 'LHYS-0000001',
  projectCode: '2205-411002-04-01-123456',
  projectName: '莲城机电二号厂房',
  place: '莲城大道 66 号',
};

function pushed() {
  const told = story(acceptanceHandover);
  told.act(system, '2022-06-09T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party: 'party-lin', account: 'lin', name: 'lin' },
    form,
    parent: null,
    causedBy: { case: 'acceptance', number: 'N-acceptance' },
  });
  return told;
}

test('the registry takes it within one working day, and the firm hears which number it needs', () => {
  const told = pushed();
  expect(told.state.clocks.promised?.limit).toMatchObject({ value: 1, unit: 'working-day' });
  expect(told.state.steps.take).toMatchObject({ status: 'open', office: 'property-registration@north' });
  told.complete(registry, '2022-06-09T15:00', 'take', 'taken');
  expect(told.state.outcome).toEqual({ code: 'taken', class: 'favourable' });
  expect(told.last('applicant-told').text.zh).toContain('LHYS-0000001');
});

test('what is pushed is the opinion that was issued, and its project', () => {
  const reaction = acceptanceReactions.find(({ code }) => code === 'construction.opinion-to-registry');
  if (reaction === undefined) throw new Error('no reaction');
  const region = {
    code: 'north',
    level: 'county',
    top: false,
    division: '411002',
    hall: 'hall',
    parties: {},
    settings: {},
  };
  const { state } = pushed();
  const { opinion, projectCode, projectName, place } = form;
  const accepted = { ...state, form: { projectCode }, data: { opinion, projectName, place } };
  const scope = caseScope(accepted, { region, now: '2022-06-09T09:00:00+08:00' });
  expect(casesOpenedBy(reaction, scope).map((opened) => opened.form)).toEqual([form]);
  expect(reaction.on).toMatchObject({ service: 'joint-acceptance', ended: ['favourable'] });
});
