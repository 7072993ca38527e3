import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Faces, and what they share. Going from one face to another keeps the style sheets of the first. */
const faces = ['portal', 'applicant', 'workbench', 'cockpit'];
const shared = ['components', 'forms', 'design'];
const source = resolve(import.meta.dirname, '..');

/** The class that each selector begins with, by the folder it stands in. */
function leadingClasses(folder: string): ReadonlySet<string> {
  const sheets = globSync(`${folder}/**/*.css`, { cwd: source });
  const selectors = sheets.flatMap((sheet) =>
    readFileSync(resolve(source, sheet), 'utf8')
      .replaceAll(/\/\*.*?\*\//gs, '')
      // Classes in brackets stand for what the selector ends with.
      .replaceAll(/\([^()]*\)/g, '')
      .split(/[{};]/)
      .flatMap((part) => part.split(',')),
  );
  return new Set(selectors.flatMap((selector) => /^\s*[a-z]*\.([\w-]+)/.exec(selector)?.[1] ?? []));
}

test.each(faces)('what %s styles is its own: no rule of it reaches into another face', (face) => {
  const own = leadingClasses(face);
  expect(own.size).toBeGreaterThan(10);
  const others = [...faces.filter((each) => each !== face), ...shared].flatMap((folder) =>
    [...leadingClasses(folder)].map((name) => ({ folder, name })),
  );
  expect(others.filter(({ name }) => own.has(name))).toEqual([]);
});
