import { expect, test } from 'vitest';
import { landingOf } from './landing.ts';

test('each role lands on its own face', () => {
  expect(landingOf('applicant', undefined)).toBe('/my');
  expect(landingOf('handler', undefined)).toBe('/work');
  expect(landingOf('plan-lead', undefined)).toBe('/cockpit');
  expect(landingOf('administrator', undefined)).toBe('/work/operations');
});

test('the page that asked for signing in comes first', () => {
  expect(landingOf('applicant', '/apply/new/start-up?x=1')).toBe('/apply/new/start-up?x=1');
});

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '',
])('an address outside is not followed: %s', (next) => {
  expect(landingOf('applicant', next)).toBe('/my');
});
