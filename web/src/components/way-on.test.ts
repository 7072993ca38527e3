import { expect, test } from 'vitest';
import { wayOn } from './way-on.tsx';

test('what is not found is looked for where it may be: in the face it was asked for in, among things of its kind', () => {
  expect(wayOn('draft.not-found', '/apply/1').href).toBe('/my');
  expect(wayOn('case.not-found', '/my/works/1').href).toBe('/my');
  expect(wayOn('certificate.not-found', '/my/certificates/1').href).toBe('/my/certificates');
  expect(wayOn('case.not-found', '/work/case/1').href).toBe('/work');
  expect(wayOn('import.not-found', '/cockpit/imports/1').href).toBe('/cockpit');
  expect(wayOn('case.service-unknown', '/apply/new/nothing').href).toBe('/');
  expect(wayOn('register.unknown', '/registers/nothing').href).toBe('/');
});
