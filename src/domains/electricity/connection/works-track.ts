import { trackedWorks } from '../../contracted-works/contracted-works.ts';
import { measure, supplier } from '../basis.ts';
import { words } from '../registers.ts';

/** Grid works that are not the customer's to pay. */
export const paidForCustomer = 'data.payer != "customer"';

/** The steps in which they are built, by class of customer; what no system could order, by hand. */
const built = ['works-resident', 'works-small', 'works-low', 'works-10kv', 'works-35kv'] as const;

/** Works of the grid followed like a parcel ((三)2). */
export const tracked = trackedWorks({
  name: { zh: '接网工程', en: 'grid works' },
  service: 'power-connection',
  register: 'power-works-progress',
  registerName: { zh: '接网工程进度公开', en: 'How contracted grid works stand' },
  by: supplier,
  stages: [
    ['designed', '设计完成', 'Designed'],
    ['material', '物资到货', 'Materials on site'],
    ['begun', '开始施工', 'Building has begun'],
    ['line', '线路架设（敷设）', 'Line laid'],
    ['tested', '试验合格', 'Tested'],
    ['accepted', '竣工验收、移交', 'Accepted and handed over'],
  ],
  contracted: { step: 'contracted' },
  built: [...built.map((step) => ({ step, outcomes: ['done'] })), { step: 'works-by-hand' }],
  when: paidForCustomer,
  basis: measure('works-contract'),
  // Time of grid works and of the customer's own is not counted, as printed (二(二)).
  uncounted: measure('handling-time'),
  says: {
    feeder: {
      field: words('接入线路', 'Line', 60),
      value: 'data.?feeder.orValue(null)',
    },
  },
});
