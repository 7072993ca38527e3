import { describe, expect, test } from 'vitest';
import { officer, place, story } from '../../kernel/process/story.fixture.ts';
import { surveyorFinding, surveyors } from './around/survey.ts';

/* 附件7·三(六): whoever keeps the register watches over those who survey, and everybody reads what was found. */

const deng = officer('deng', 'property-registration@north');
const sampled = { surveyor: '莲城测绘有限公司', sampled: '莲城大道 1 号房产测绘', finding: 'faulty' };

function found(form: Readonly<Record<string, string>> = sampled) {
  const where = place();
  const told = story(surveyorFinding, { place: where });
  const begun = told.submit(form, '2022-06-06T09:00', deng);
  return { told, begun, entry: () => where.entry('property-surveyor', `N-${told.id}`) };
}

describe('a survey that was sampled', () => {
  test('is put right within twenty working days, and the register says so', () => {
    const { told, entry } = found();
    expect(told.state.clocks.promised?.limit).toMatchObject({ value: 20, unit: 'working-day' });
    expect(entry()).toBeNull();
    told.complete(deng, '2022-06-20T10:00', 'put-right', 'closed');
    expect(entry()).toEqual({ ...sampled, result: 'closed', on: '2022-06-20' });
    expect(told.state.outcome).toEqual({ code: 'closed', class: 'favourable' });
  });

  test('and not put right is listed, for a reason that is told', () => {
    const { told, entry } = found();
    expect(told.complete(deng, '2022-07-04T10:00', 'put-right', 'listed')).toBe('case.reason-missing');
    told.complete(deng, '2022-07-04T10:00', 'put-right', 'listed', { reason: '逾期未整改' });
    expect(entry()).toEqual({ ...sampled, result: 'listed', on: '2022-07-04' });
    expect(told.state.outcome).toEqual({ code: 'listed', class: 'unfavourable' });
  });

  test('and found fit is closed at once: there is nothing to put right, and nobody is listed for it', () => {
    const { told, begun, entry } = found({ ...sampled, finding: 'fit' });
    expect(begun).toContain('case-ended');
    expect(entry()).toMatchObject({ finding: 'fit', result: 'closed', on: '2022-06-06' });
    expect(told.complete(deng, '2022-07-04T10:00', 'put-right', 'listed', { reason: '误列' })).toBe(
      'case.move-not-allowed',
    );
    expect(told.state.outcome).toEqual({ code: 'closed', class: 'favourable' });
  });

  test('is for the registrar to say, and all that is kept is public', () => {
    const stranger = story(surveyorFinding, { place: place() });
    expect(stranger.submit(sampled, '2022-06-06T09:00', officer('fa', 'court-enforcement@north'))).toBe(
      'access.not-permitted',
    );
    expect(surveyors.publication?.fields).toEqual(Object.keys(surveyors.schema.properties ?? {}));
  });
});
