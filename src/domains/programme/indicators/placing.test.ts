import { expect, test } from 'vitest';
import { officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { provincialPlacing } from './placing.ts';

const office = 'plan-coordination@north';
const [wang, li] = [officer('wang', office), officer('li', office)];
const printed = { rank: 5, among: 18, source: '省营商办〔2022〕9号', issuedOn: '2022-06-20' };

function begun(form: object = { plan: 'enterprise-startup', period: '2022-05' }) {
  const town = place();
  const told = story(provincialPlacing, { place: town });
  const refused = told.act(wang, '2022-06-21T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: office, account: 'wang', name: 'Coordination' },
    form: { ...form },
    parent: null,
  });
  return { told, refused, entry: (key: string) => town.entry('provincial-placing', key) };
}

test('a place in the province is copied off its document, and public once another person has looked', () => {
  const { told, entry } = begun();
  const key = 'enterprise-startup 2022-05 -';
  told.complete(wang, '2022-06-21T10:00', 'copy', 'copied', { output: printed });
  expect(entry(key)).toBeNull();
  expect(told.complete(wang, '2022-06-21T10:10', 'check', 'confirmed')).toBe('case.not-alone');
  told.complete(li, '2022-06-21T10:20', 'check', 'sent-back', { reason: 'the document says sixth' });
  told.complete(wang, '2022-06-21T10:30', 'copy', 'copied', { output: { ...printed, rank: 6 } });
  told.complete(li, '2022-06-21T10:40', 'check', 'confirmed');
  expect(entry(key)).toMatchObject({ rank: 6, among: 18, source: printed.source, on: '2022-06-21' });
  expect(told.state.outcome?.code).toBe('published');
});

test('of a single indicator it stands beside that of the field', () => {
  const { told, entry } = begun({ plan: 'enterprise-startup', indicator: 'days', period: '2022-05' });
  told.complete(wang, '2022-06-21T10:00', 'copy', 'copied', { output: printed });
  told.complete(li, '2022-06-21T10:20', 'check', 'confirmed');
  expect(entry('enterprise-startup 2022-05 days')).toMatchObject({ indicator: 'days', rank: 5 });
});

test('there is no place beyond the last, no document from tomorrow, and no month to come', () => {
  const { told } = begun();
  const tried = (output: object) =>
    told.complete(wang, '2022-06-21T10:00', 'copy', 'copied', { output: { ...printed, ...output } });
  expect(tried({ rank: 19 })).toBe('case.form-invalid');
  expect(tried({ issuedOn: '2022-06-22' })).toBe('case.form-invalid');
  expect(begun({ plan: 'enterprise-startup', period: '2022-07' }).refused).toBe('case.form-invalid');
});
