import type { Basis } from '../../kernel/basis.ts';
import type { StringField } from '../../kernel/form/schema.ts';
import type { Expression, StepDefinition } from '../../kernel/process/definition.ts';

/*
 * Who pays for a line outside somebody's boundary hangs on where the land lies and since when it is theirs. Whoever asks says
 * both; but where a register knows, nobody's word counts. The land register knows the start of a term, the register of
 * projects that a project was given its land-use planning permit, which there is only inside the area planned for building
 * (城乡规划法 art. 37, 38).
 */

/** The unit of the land register, optional: with it the register says since when the land is held. */
export const landUnit: StringField = {
  type: 'string',
  pattern: '^[0-9]{12}[A-Z]{2}[0-9]{5}[FW][0-9]{8}$',
  minLength: 28,
  maxLength: 28,
  'x-expects': {
    zh: '28 位：12 位数字、2 位字母、5 位数字、F 或 W、8 位数字',
    en: '28 places: 12 digits, 2 letters, 5 digits, F or W, 8 digits',
  },
  'x-text': {
    title: { zh: '不动产单元号（有的话填）', en: 'Property unit number, if there is one' },
    description: {
      zh: '在不动产权证书的附记上方。登记簿里有的，土地从哪天起以登记簿为准',
      en: 'It stands on the title certificate. Where the land register has it, it says since when the land is held',
    },
  },
};

export const projectCode: StringField = {
  type: 'string',
  // As the register of projects takes it: what is filled in here may become a line there.
  pattern: '^[0-9A-Z]+(-[0-9A-Z]+)*$',
  minLength: 6,
  maxLength: 40,
  'x-expects': { zh: '投资项目在线平台赋的项目代码', en: 'the code given by the investment platform' },
  'x-text': {
    title: { zh: '项目代码（有的话填）', en: 'Code of the project, if there is one' },
    description: {
      zh: '凭它查项目库：项目类别、规划许可都不用再证明',
      en: 'The register of projects is looked up by it: neither its class nor its planning permit need be shown',
    },
  },
};

const unit = 'facts.landUnit';
const term = `${unit}.?term.orValue("")`;
/** A lease or a purchase goes by the original title, whoever holds it; what is granted or allocated, by one's own. */
const isTheirs = (applicant: Expression): Expression =>
  `(form.?landRight.orValue("") in ["leased", "transferred"] || ${unit}.?ownerCodes.orValue([]).exists(code, code == (${applicant})))`;
/** What the register says of a later term says nothing of the land as it was on the day that counts. */
const isRegistered = (applicant: Expression, asOf: Expression): Expression =>
  `(${unit} != null && ${unit}.stage == "registered" && ${unit}.region == case.region && ${term}.matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}") && ${isTheirs(applicant)} && ${term}.substring(0, 10) <= ${asOf})`;
const isPermitted = (asOf: Expression): Expression =>
  `(facts.landPermit != null && facts.landPermit.state == "done" && facts.landPermit.?doneOn.orValue(${asOf}) <= ${asOf} && facts.landProject != null && facts.landProject.uscc == form.?uscc.orValue("-"))`;

/** Since when the land is held by the land register; empty where it does not know. Over a case that has been through the step. */
const registeredFrom: Expression = 'data.?landFrom.orValue("")';

/** The day that counts: the register's, and what was said (`declared`) where it has none. */
export function landDay(declared: Expression): Expression {
  return `(${registeredFrom} != "" ? ${registeredFrom} : ${declared})`;
}

/** Outside and inside the area planned for building: where a permit was given it is inside, whatever was said. */
export function planArea(declared: Expression): {
  readonly inside: Expression;
  readonly outside: Expression;
} {
  const known = 'data.?planArea.orValue("") == "inside"';
  return {
    inside: `(${known} || ${declared} == true)`,
    outside: `(!(${known}) && ${declared} == false)`,
  };
}

/** The registers are looked up before it is decided who pays; which of them spoke stands in the case. */
export function landStep(given: {
  /** By what number whoever asks is known to the land register. */
  readonly applicant: Expression;
  readonly basis: readonly Basis[];
  /** The day by which the land counts, where that is not today: works may have been done long ago. */
  readonly asOf?: Expression;
}): StepDefinition {
  const asOf = given.asOf ?? 'today';
  const registered = isRegistered(given.applicant, asOf);
  // Whoever said that it lies outside was asked nothing about the land: then only the register can say since when.
  const inside = `${isPermitted(asOf)} && (${registered} || form.?inPlanArea.orValue(false))`;
  return {
    code: 'land',
    name: { zh: '核对登记簿和项目库', en: 'Land register and projects are looked up' },
    kind: 'automatic',
    by: { system: true },
    uncounted: given.basis,
    reads: [
      { as: 'landUnit', register: 'property-unit', key: 'form.?landUnit.orValue("-")' },
      { as: 'landProject', register: 'construction-project', key: 'form.?projectCode.orValue("-")' },
      {
        as: 'landPermit',
        register: 'construction-milestone',
        key: 'form.?projectCode.orValue("-") + "/land-permit"',
      },
    ],
    rules: [
      { when: `${registered} || ${inside}`, outcome: 'known' },
      { when: 'true', outcome: 'declared' },
    ],
    outcomes: [
      {
        code: 'known',
        name: { zh: '以登记簿、项目库为准', en: 'The registers say' },
        favourable: true,
        sets: {
          landFrom: `${registered} ? ${term}.substring(0, 10) : ""`,
          planArea: `${inside} ? "inside" : ""`,
        },
        tells: {
          zh: `(${registered} ? "土地从 " + data.landFrom + " 起，以登记簿为准。" : "") + (${inside} ? "项目已取得建设用地规划许可，按规划范围内判定。" : "")`,
          en: `(${registered} ? "The land is held since " + data.landFrom + ", by the land register. " : "") + (${inside} ? "The project has its land-use planning permit: this is decided as inside the planned area." : "")`,
        },
      },
      {
        code: 'declared',
        name: { zh: '台账里没有，按申请人所填', en: 'No register knows: as the applicant declares' },
        favourable: true,
      },
    ],
  };
}
