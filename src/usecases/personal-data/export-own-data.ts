import { actorOf, type Principal } from '../../kernel/access/principal.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { recordExport } from '../../store/people/own-data.ts';
import { listVisibleCases } from '../cases/list-work.ts';
import { readCase } from '../cases/read-case.ts';
import { listOwnCertificates } from '../certificates/own-certificates.ts';
import type { Dependencies } from '../dependencies.ts';
import { listOwnDrafts } from '../drafts/index.ts';
import { readOwnMessages } from '../messages/own-settings.ts';
import { listOwnNotices } from '../notices/read-notices.ts';
import { readStanding } from '../parties/read-powers.ts';
import { mustBeConfirmed } from '../sessions/confirmed.ts';
import type { SignedIn } from '../sessions/find-signed-in.ts';
import { viewSecurity } from '../sessions/view-security.ts';
import { readReadings } from '../sharing/read-readings.ts';
import { ownSubject } from './own-subject.ts';

/** All there is about a person, as the pages show it to them. */
export type OwnData = {
  readonly format: 'yingshang-own-data/1';
  readonly city: string;
  readonly madeAt: string;
  readonly account: {
    readonly username: string;
    readonly name: { readonly zh: string; readonly en: string };
  };
  readonly person: unknown;
  /** How well they are known, and whom they may act for. */
  readonly standing: unknown;
  /** Where and how they are told of things. */
  readonly messages: unknown;
  /** Their ways of signing in, and where they are signed in. */
  readonly security: unknown;
  readonly cases: readonly unknown[];
  readonly drafts: readonly unknown[];
  readonly certificates: readonly unknown[];
  readonly notices: readonly unknown[];
  /** Who looked at what there is about them. */
  readonly readings: readonly unknown[];
};

const most = 500;

/**
 * A copy of everything there is about a person (个人信息保护法 art. 45), for whoever has just shown that it is
 * they. That it was given out is written into the log of readings and into the person's own stream.
 */
export async function exportOwnData(deps: Dependencies, signedIn: SignedIn): Promise<OwnData> {
  mustBeConfirmed(deps, signedIn);
  const { principal } = signedIn;
  const { database, city } = deps;
  const subject = await ownSubject(deps, principal);
  const now = deps.now();
  await recordAccess(database, database.city, {
    id: deps.newId(),
    at: now,
    account: principal.account,
    purpose: 'export-own-data',
    case: null,
    fields: ['*'],
    subjects: [subject.person],
  });
  await recordExport(database, database.city, subject, { actor: actorOf(principal), now });
  const [standing, messages, security, cases, drafts, certificates, notices, readings] = await Promise.all([
    readStanding(deps, principal),
    readOwnMessages(deps, principal),
    viewSecurity(deps, signedIn),
    everyCase(deps, principal, subject.party),
    everyPage((after) => listOwnDrafts(deps, principal, { limit: most, ...after })),
    listOwnCertificates(deps, principal),
    everyPage((after) => listOwnNotices(deps, principal, { limit: most, ...after })),
    everyPage((after) => readReadings(deps, principal, { limit: most, ...after })),
  ]);
  return {
    format: 'yingshang-own-data/1',
    city: city.profile.code,
    madeAt: now,
    account: { username: signedIn.username, name: signedIn.name },
    person: subject.content,
    standing,
    messages,
    security,
    cases,
    drafts,
    certificates,
    notices,
    readings,
  };
}

async function everyCase(
  deps: Dependencies,
  person: Extract<Principal, { kind: 'account' }>,
  party: string,
): Promise<readonly unknown[]> {
  const rows = await everyPage((after) =>
    listVisibleCases(deps, person, { for: party, limit: most, ...after }),
  );
  const cases: unknown[] = [];
  // One after the other: whoever has many waits, and nobody else does.
  for (const { id } of rows) cases.push(await readCase(deps, person, id));
  return cases;
}

async function everyPage<Item>(
  read: (after: {
    after?: string;
  }) => Promise<{ readonly items: readonly Item[]; readonly next: string | null }>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let after: { after?: string } = {}; ; ) {
    const page = await read(after);
    items.push(...page.items);
    if (page.next === null) return items;
    after = { after: page.next };
  }
}

/** The same to be read by a person: one line for each thing said, indented as it belongs together. */
export function ownDataAsText(data: OwnData): string {
  const lines: string[] = ['我的个人信息 · My data', ''];
  write(lines, JSON.parse(JSON.stringify(data)) as Json, 0);
  return `${lines.join('\n')}\n`;
}

function write(lines: string[], value: Json, depth: number): void {
  const indent = '  '.repeat(depth);
  if (typeof value !== 'object' || value === null) {
    lines.push(`${indent}${value ?? '—'}`);
    return;
  }
  const entries = Array.isArray(value)
    ? value.map((each, at) => [String(at + 1), each] as const)
    : Object.entries(value);
  for (const [name, part] of entries) {
    const said = inWords(part);
    if (said !== null) lines.push(`${indent}${name}：${said}`);
    else {
      lines.push(`${indent}${name}：`);
      write(lines, part, depth + 1);
    }
  }
}

/** What fits on one line; words in both languages do. */
function inWords(value: Json): string | null {
  if (value === null) return '—';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? '—' : null;
  const { zh, en, ...rest } = value as JsonObject;
  if (typeof zh === 'string' && typeof en === 'string' && Object.keys(rest).length === 0) {
    return `${zh} · ${en}`;
  }
  return Object.keys(value).length === 0 ? '—' : null;
}
