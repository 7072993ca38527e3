import { pack as construction } from '../domains/construction/index.ts';
import { pack as dataSharing } from '../domains/data-sharing/index.ts';
import { pack as electricity } from '../domains/electricity/index.ts';
import { pack as enterpriseStartup } from '../domains/enterprise-startup/index.ts';
import { pack as gas } from '../domains/gas/index.ts';
import { pack as programme } from '../domains/programme/index.ts';
import { pack as property } from '../domains/property/index.ts';
import { pack as supervision } from '../domains/supervision/index.ts';
import { pack as utilityOneMatter } from '../domains/utility-one-matter/index.ts';
import { pack as water } from '../domains/water/index.ts';
import type { Pack } from '../kernel/pack/definition.ts';

/** Every pack of this installation. The only place that names them; the rest gets them as values. */
export const packs: readonly Pack[] = [
  enterpriseStartup,
  supervision,
  programme,
  dataSharing,
  electricity,
  gas,
  water,
  utilityOneMatter,
  construction,
  property,
];
