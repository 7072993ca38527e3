import { splitOutside } from './characters.ts';
import { type DateContext, datesIn, isDeadlineText, readDeadline } from './deadline.ts';
import { type DutyLabel, labelledParts } from './labels.ts';
import type { ImportedDeadline, UnitRole } from './result.ts';

/** A name as printed with its part in the work, before it is matched with a unit. `siblings` stand in the same list. */
export type PrintedDuty = {
  readonly name: string;
  readonly role: UnitRole;
  readonly siblings: readonly string[];
};
export type Duties = {
  readonly units: readonly PrintedDuty[];
  readonly andOthers: boolean;
  readonly deadline: ImportedDeadline | null;
  readonly deadlineText: string | null;
};

const OTHERS = /等(?:相关|有关|各|市直|职能|成员|责任)*(?:部门|单位|机构|企业)?$/;
const TAIL =
  /(?:按照?|依照?|根据)?(?:各自)?(?:职责|职能)?(?:分工)?(?:按职责)?(?:分别|共同|联合|具体)?(?:负责|落实|实施|组织|推进|抓好)*(?:落实|实施)?$/;
type Verb = { readonly form: RegExp; readonly role: UnitRole };
const verbs: readonly Verb[] = [
  { form: /(?:共同|联合|总)?牵头(?:负责|落实|组织|实施|推进|协调|会同|抓总)*$/, role: 'lead' },
  { form: /(?:按职责)?(?:配合|协助|协同|参与|参加|支持|协办)(?:落实|实施|负责|做好)*$/, role: 'support' },
  { form: /(?:具体)?(?:负责|抓好)?(?:落实|实施)$/, role: 'implement' },
  { form: /(?:督促|督导|监督|督办)(?:落实|实施)*$/, role: 'supervise' },
  {
    form: /(?:(?:按照?|根据|依据|依照)[^，、；）]{0,8}职责(?:分工)?)(?:分别)?(?:负责|落实)*(?:落实)?$/,
    role: 'responsible',
  },
  { form: /(?:分工|分别|共同)?负责$/, role: 'responsible' },
];

type Clause = { readonly names: readonly string[]; readonly role: UnitRole | null; readonly others: boolean };

const cleanName = (name: string): string =>
  name
    .replace(/^(?:由|以及|及|和|与|会同)/, '')
    .replace(/(?:为主|为辅|等)$/, '')
    .trim();

function clauseOf(text: string): Clause[] {
  let rest = text.trim().replace(/[。；]+$/, '');
  const urge = /^(.+?)(督促|督导|督办)(.+?)(?:抓好)?(?:落实|实施|执行|负责)?$/.exec(rest);
  if (
    urge?.[1] !== undefined &&
    urge[3] !== undefined &&
    urge[3].length >= 2 &&
    !/^(落实|实施)/.test(urge[3])
  ) {
    return [
      { ...namesOf(urge[1]), role: 'supervise' },
      { ...namesOf(urge[3]), role: 'implement' },
    ];
  }
  let role: UnitRole | null = null;
  for (const verb of verbs) {
    const found = verb.form.exec(rest);
    if (found !== null) {
      role = verb.role;
      rest = rest.slice(0, found.index).replace(TAIL, '');
      break;
    }
  }
  return [{ ...namesOf(rest), role }];
}

function namesOf(text: string): { names: string[]; others: boolean } {
  const names: string[] = [];
  let others = false;
  for (const part of splitOutside(text, '、')) {
    let name = cleanName(part);
    const tail = OTHERS.exec(part.trim());
    if (tail !== null) {
      others = true;
      name = cleanName(part.trim().slice(0, tail.index));
    }
    const group = /^(.*[^高中初平同对]?)等([\u3400-\u9fff]{2,})$/.exec(name);
    if (
      group?.[1] !== undefined &&
      group[2] !== undefined &&
      group[1].length >= 3 &&
      !/[高中初平]$/.test(group[1])
    ) {
      names.push(cleanName(group[1]));
      others = true;
      name = cleanName(group[2]);
    }
    if (name !== '' && !/^(?:等|负责|落实|部门|单位)$/.test(name)) names.push(name);
  }
  return { names, others };
}

/** 甲局（牵头）, 乙局（配合）: the part in brackets after the name. */
function roleInName(printed: string): { readonly name: string; readonly role: UnitRole | null } {
  const found = /^(.+)（(牵头|主办|主责|配合|协办|参与)(?:单位|部门)?）$/.exec(printed);
  if (found?.[1] === undefined) return { name: printed, role: null };
  return { name: found[1], role: /牵头|主/.test(found[2] ?? '') ? 'lead' : 'support' };
}

const roleOfLabel: Readonly<Record<DutyLabel, UnitRole | null>> = {
  lead: 'lead',
  support: 'support',
  responsible: 'responsible',
  implement: 'implement',
  supervise: 'supervise',
  deadline: null,
  ignored: null,
};

/** Reads one list of units such as 甲局牵头，乙局、丙局配合，各县（市、区）负责落实. */
function readUnits(text: string, base: UnitRole): { units: PrintedDuty[]; others: boolean } {
  const clauses = splitOutside(text.replaceAll(/\n/g, ''), '，；。 ')
    .filter((part) => part.trim() !== '')
    .flatMap(clauseOf);
  const roles: (UnitRole | null)[] = clauses.map((clause) => clause.role);
  // A clause without a verb shares the verb of the next one that has one.
  for (let at = clauses.length - 2; at >= 0; at -= 1)
    roles[at] ??=
      clauses.slice(at, at + 2).length === 2 && roles[at + 1] !== 'supervise'
        ? (roles[at + 1] ?? null)
        : null;
  const hasLead = roles.includes('lead') || base === 'lead';
  const units: PrintedDuty[] = [];
  const named = new Set<string>();
  clauses.forEach((clause, at) => {
    const siblings = clause.names;
    let role = roles[at] ?? base;
    if (role === 'implement' && !hasLead && !roles.includes('supervise')) role = 'responsible';
    if (base !== 'responsible' && role === 'responsible') role = base;
    for (const printed of clause.names) {
      const { name, role: own } = roleInName(printed);
      if (named.has(name)) continue;
      named.add(name);
      units.push({ name, role: own ?? role, siblings });
    }
  });
  return { units, others: clauses.some((clause) => clause.others) };
}

/** 9月底前出台细则: a date that closes, with what is to be done by then. */
const startsWithDeadline = (clause: string, context: DateContext): boolean => {
  const [first] = datesIn(clause.trim(), context);
  return first?.at === 0 && /^[底末]?(?:之)?前/.test(clause.trim().slice(first.end)) && clause.length <= 40;
};

/** Reads the text of duty lines, a closing parenthesis or a table cell: who does it, in what part, and by when. */
export function readDuties(text: string, context: DateContext): Duties {
  const units: PrintedDuty[] = [];
  const named = new Set<string>();
  let andOthers = false;
  const deadlines: string[] = [];
  for (const part of labelledParts(text)) {
    if (part.label === 'ignored') continue;
    if (part.label === 'deadline') {
      if (part.text !== '') deadlines.push(part.text);
      continue;
    }
    const kept: string[] = [];
    for (const clause of splitOutside(part.text, '；，。')) {
      if (
        isDeadlineText(clause, context) ||
        startsWithDeadline(clause, context) ||
        (/完成$|前$/.test(clause) && readDeadline(clause, context) !== null && clause.length <= 30)
      )
        deadlines.push(clause);
      else if (clause.trim() !== '') kept.push(clause);
    }
    const read = readUnits(
      kept.join('，'),
      part.label === null ? 'responsible' : (roleOfLabel[part.label] ?? 'responsible'),
    );
    andOthers ||= read.others;
    for (const unit of read.units) {
      if (named.has(unit.name)) continue;
      named.add(unit.name);
      units.push(unit);
    }
  }
  const deadlineText = deadlines.length === 0 ? null : deadlines.join('；');
  return {
    units,
    andOthers,
    deadline: deadlineText === null ? null : readDeadline(deadlineText, context),
    deadlineText,
  };
}
