import { enterpriseName, uscc } from '../../../kernel/form/dictionary.ts';
import type {
  OutcomeDeclaration,
  ReadDeclaration,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import { projectCode } from '../fields.ts';

/*
 * How every service of the pack begins: who asks, for which project, and what the register knows of it. Nothing that
 * the project's entry says is asked again.
 */

/** Who builds, and what: the first entries of every form. */
export const projectFields = { projectCode, uscc, enterpriseName } as const;
export const projectFieldNames = Object.keys(projectFields);

/** A certificate of another project of the same firm does not serve. */
export const ofThisProject = { projectCode: 'form.projectCode' } as const;

/** The project's entry, for steps that rely on it. */
export const readsProject: ReadDeclaration = {
  as: 'project',
  register: 'construction-project',
  key: 'form.projectCode',
};

/** For services that may end so: the project is not in the register, or somebody else's. */
export const noProject: OutcomeDeclaration = {
  code: 'no-project',
  name: { zh: '项目库里没有这个项目', en: 'No such project of this enterprise' },
  class: 'void',
};

/**
 * Reads the project, and keeps its class and what others need in `data`: `class`, `projectName`, `floorArea`,
 * `landRight`, `small` (whether it is small and low-risk), `parcel` and `zone` (where an office has confirmed that it
 * stands; empty until then).
 */
export const lookUp: StepDefinition = {
  code: 'look-up',
  name: { zh: '调取项目信息', en: 'The project is looked up' },
  kind: 'automatic',
  by: { system: true },
  reads: [readsProject, { as: 'site', register: 'construction-site', key: 'form.projectCode' }],
  rules: [
    { when: 'facts.project != null && facts.project.uscc == form.uscc', outcome: 'found' },
    {
      when: 'true',
      outcome: 'missing',
      reason: {
        zh: '项目库里没有这家企业的这个项目代码：请核对代码，或先办“建设项目登记”',
        en: 'This enterprise has no project with this code: check the code, or register the project first',
      },
    },
  ],
  outcomes: [
    {
      code: 'found',
      name: { zh: '已调取', en: 'Found' },
      favourable: true,
      sets: {
        class: 'facts.project.class',
        small: 'facts.project.class == "small-low-risk"',
        projectName: 'facts.project.projectName',
        floorArea: 'facts.project.floorArea',
        use: 'facts.project.use',
        landRight: 'facts.project.landRight',
        parcel: 'facts.site == null ? "" : facts.site.parcel',
        zone: 'facts.site == null ? "" : facts.site.?zone.orValue("")',
        location: 'facts.project.?projectAddress.?detail.orValue("")',
      },
    },
    {
      code: 'missing',
      name: { zh: '没有这个项目', en: 'No such project' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: noProject.code }],
    },
  ],
};

export const lookedUp = { step: 'look-up', outcomes: ['found'] } as const;
