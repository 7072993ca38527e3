import type { EarlierVersionsDeclaration } from '../../kernel/pack/definition.ts';

/** Whoever was accepted under these goes on as they were told; a new version says itself how later ones come over. */
export const earlier: EarlierVersionsDeclaration = {
  through: {
    'project-line': 2,
    'land-clearance': 1,
    'commitment-approval': 2,
    'construction-permits': 1,
    'land-permit': 2,
    'works-permit': 2,
    'construction-permit': 2,
    'drawing-review': 5,
    'project-utilities': 1,
    'utilities-connection': 2,
    'utilities-connection-other': 2,
    'construction-inspection': 1,
    'construction-power': 1,
    'level-opinion': 2,
    'construction-suggestion': 2,
    'construction-helper': 1,
    'site-survey': 2,
    'joint-acceptance': 3,
    'intermediary-item': 1,
    'agency-listing': 2,
    'agency-supervision': 2,
    'intermediary-commission': 2,
    'government-commission': 2,
    'agency-quote': 1,
    'regional-assessment': 2,
    'assessment-reuse': 1,
    'permit-cost': 2,
  },
  why: {
    zh: '这些版本与现行版本的环节、判定不同，受理时已经告知申请人，按告知的办完',
    en: 'Their steps and rules differ from the present ones, and are what the applicant was told when the case was accepted',
  },
};
