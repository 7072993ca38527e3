import { digits } from '../seeded.ts';
import { findNumber, findText } from './read.ts';
import { done, type Rule, refused, returned } from './rule.ts';

/** What the invented platform takes for a project that must not be built, or needs approval. */
const notForFiling = /核电|炼油|跨境|煤矿/;

/** The platform: all particulars received is filed, under a code; what is lacking comes back to be completed. */
const fileProject: Rule = ({ id, city, body }) => {
  const name = findText(body, 'name', 'projectName') ?? '';
  const content = findText(body, 'content', 'projectContent') ?? '';
  const investment = findNumber(body, 'investmentFen', 'investment');
  if (content === '' || investment === undefined || investment <= 0) {
    return returned('项目信息不齐全，请补正', 'The particulars are incomplete: add what is missing');
  }
  if (notForFiling.test(`${name}${content}`)) {
    return refused(
      '项目须经核准或者属于禁止投资的，不能备案',
      'The project needs approval, or is forbidden: it cannot be filed',
    );
  }
  const division = city.slice(0, 6).padEnd(6, '0');
  return done({ projectCode: `22${digits(2, id, 'month')}-${division}-04-01-${digits(6, id, 'project')}` });
};

export const investmentPlatformRules: Readonly<Record<string, Rule>> = {
  'investment-platform.file-project': fileProject,
};
