import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.js';

/** Where a run of the tests leaves what each file of database tests has asked of the database. */
export const statementsFolder = join(root, 'var', 'test-statements');

/** Whatever a file of tests may have come out otherwise by. */
const sources = ['src', 'test', 'bench', 'data'];

/** @typedef {{ file: string, milliseconds: number, statements: string[] }} Asked */

/** Forgets what earlier runs have left. */
export function forgetStatements() {
  rmSync(statementsFolder, { recursive: true, force: true });
}

/**
 * Those files of database tests that together ask everything of the database that all of them have asked in the run
 * before: each statement, and each way in which it ended. Null where nothing newer than the sources is known of every
 * file: then all are to be run.
 *
 * @returns {{ files: readonly string[], of: number, statements: number } | null}
 */
export function filesThatAskEverything() {
  const asked = readAsked();
  const all = filesIn(['src', 'test']).filter((file) => file.endsWith('.db.test.ts'));
  if (asked === null || all.some((file) => !asked.some((each) => each.file === file))) return null;
  const files = cover(asked.filter(({ file }) => all.includes(file)));
  return { files, of: all.length, statements: new Set(asked.flatMap(({ statements }) => statements)).size };
}

/** @param {readonly string[]} folders @returns {readonly string[]} */
function filesIn(folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
}

/** @returns {readonly Asked[] | null} */
function readAsked() {
  let names;
  try {
    names = readdirSync(statementsFolder).map((name) => join(statementsFolder, name));
  } catch {
    return null;
  }
  const oldest = Math.min(...names.map((name) => statSync(name).mtimeMs));
  const changed = filesIn(sources).some((file) => statSync(join(root, file)).mtimeMs > oldest);
  return changed ? null : names.map((name) => JSON.parse(readFileSync(name, 'utf8')));
}

/**
 * Takes, again and again, the file that asks most of what no other has asked yet for the time it takes; in the end
 * leaves out whichever the others have made needless.
 *
 * @param {readonly Asked[]} asked
 * @returns {readonly string[]}
 */
export function cover(asked) {
  const left = new Set(asked.flatMap(({ statements }) => statements));
  /** @type {Asked[]} */
  const chosen = [];
  while (left.size > 0) {
    const worth = (/** @type {Asked} */ { statements, milliseconds }) =>
      statements.filter((each) => left.has(each)).length / (milliseconds + 1);
    const best = asked.reduce((known, each) => (worth(each) > worth(known) ? each : known));
    chosen.push(best);
    for (const statement of best.statements) left.delete(statement);
  }
  const needed = chosen.toSorted((a, b) => b.milliseconds - a.milliseconds);
  for (const each of [...needed]) {
    const others = new Set(needed.filter((other) => other !== each).flatMap(({ statements }) => statements));
    if (each.statements.every((statement) => others.has(statement))) needed.splice(needed.indexOf(each), 1);
  }
  return needed.map(({ file }) => file).toSorted();
}
