import { describe, expect, test } from 'vitest';
import { roles } from '../../../src/kernel/access/principal.ts';
import { workplaceOf } from './addresses.ts';
import { hasQueue, mayImport, pagesOf, seesContents } from './pages-of-role.ts';

describe('the offices’ navigation', () => {
  test('gives applicants nothing and every other role something', () => {
    const without = roles.filter((role) => pagesOf(role).length === 0);
    expect(without).toEqual(['applicant', 'delegate']);
  });

  test('gives a queue to those who work on cases, members of panels and institutions included', () => {
    expect(roles.filter(hasQueue)).toEqual([
      'clerk',
      'handler',
      'head',
      'plan-lead',
      'judge',
      'expert',
      'institution',
    ]);
  });

  test('keeps the contents of cases from supervision', () => {
    expect(roles.filter((role) => !seesContents(role))).toEqual(['supervisor', 'administrator']);
    expect(pagesOf('supervisor')).toContain('cases');
  });

  test('leaves importing to plan leads and administrators', () => {
    expect(roles.filter(mayImport)).toEqual(['plan-lead', 'administrator']);
  });

  test('offers a counter to those to whose office people come', () => {
    expect(pagesOf('handler')).toContain('counter');
    expect(pagesOf('handler', false)).not.toContain('counter');
    expect(pagesOf('handler', false)).not.toContain('identity');
  });

  test('leads each role to where its work is', () => {
    expect(workplaceOf('handler')).toBe('/work');
    expect(workplaceOf('institution')).toBe('/work');
    expect(workplaceOf('supervisor')).toBe('/work/cases');
    expect(workplaceOf('administrator')).toBe('/work/operations');
  });

  test('offers nobody a page that the server would refuse them, and nobody less', () => {
    expect(pagesOf('auditor')).toEqual([
      'cases',
      'operations',
      'exchange',
      'overview',
      'plans',
      'tasks',
      'indicators',
      'supervision',
      'bulletins',
    ]);
    expect(pagesOf('somebody unheard of')).toEqual([]);
  });
});
