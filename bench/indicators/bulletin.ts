import type { Product } from '../product.ts';
import { bounded, percentile, type Row } from '../report.ts';
import { clientOf } from '../setup.ts';

const times = 5;

/**
 * The leaders' first screen, and a monthly bulletin from the moment it is opened to its PDF: the figures of the whole
 * city are read from one snapshot, and the paper is set. By the clock, and by the processor time of the product's own
 * process, which says the same on a busy machine.
 */
export async function bulletinRows(product: Product): Promise<readonly Row[]> {
  const ask = await clientOf(product, 'planlead-startup');
  const write = await clientOf(product, 'coordinator');
  const screens: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    const began = performance.now();
    await ask('GET', '/api/overview');
    if (round > 0) screens.push(performance.now() - began);
  }
  const took: number[] = [];
  let spent = 0;
  for (let round = 0; round < times; round += 1) {
    const used = process.cpuUsage();
    const began = performance.now();
    const { id } = await write<{ readonly id: string }>('POST', '/api/cases', {
      service: 'bulletin',
      form: { kind: 'monthly', from: '2022-05-01', to: '2022-05-31' },
    });
    const { size } = await write.file(`/api/bulletins/${id}/pdf`);
    if (size < 10_000) throw new Error('that is no paper');
    took.push(performance.now() - began);
    const { user, system } = process.cpuUsage(used);
    spent += user + system;
  }
  return [
    bounded('first screen of leaders p95', percentile(screens, 0.95), 'ms', '<=', 150),
    bounded('monthly bulletin, opened and set as PDF', Math.max(...took) / 1000, 's', '<=', 5),
    {
      metric: 'monthly bulletin: processor time of the product’s own process',
      value: spent / times / 1_000_000,
      unit: 's',
    },
  ];
}
