import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { brokenPromises } from './broken-promises.ts';
import { commitments } from './commitments/approval.ts';
import { heritageLeaves } from './commitments/heritage.ts';
import { readyLand } from './commitments/land.ts';
import { drawingRegister } from './drawings/register.ts';
import { milestoneRegister } from './projects/milestones.ts';
import { projectRegister } from './projects/register.ts';
import { siteRegister } from './projects/site.ts';
import { utilityDemands } from './utilities/demand.ts';
import { hallEntries } from './window/hall.ts';
import { helpers } from './window/helper.ts';
import { keyFirms } from './window/key-firms.ts';
import { powers } from './window/power.ts';
import { suggestions } from './window/suggestion.ts';

export const registers: readonly RegisterDefinition[] = [
  projectRegister,
  milestoneRegister,
  siteRegister,
  drawingRegister,
  utilityDemands,
  readyLand,
  commitments,
  heritageLeaves,
  brokenPromises,
  powers,
  suggestions,
  helpers,
  keyFirms.register,
  ...hallEntries.map(({ register }) => register),
];
