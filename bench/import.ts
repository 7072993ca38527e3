import { importPlan } from '../src/domains/programme/import/import-plan.ts';
import { blocksOfText } from '../src/domains/programme/import/source.ts';
import { loadCity } from '../src/main/load-city.ts';
import { inventedPlan } from './invented-plan.ts';
import { bounded, percentile, type Row } from './report.ts';

/** Reading an invented plan as long as a real one: 22 special plans, 300 measures, half a megabyte. */
export async function importBench(quick: boolean): Promise<readonly Row[]> {
  const city = await loadCity(new URL('../data', import.meta.url).pathname, 'xuchang');
  const text = inventedPlan(city.units.map(({ name }) => name.zh));
  const times: number[] = [];
  let measures = 0;
  for (let round = 0; round < (quick ? 2 : 5); round += 1) {
    const began = performance.now();
    const result = importPlan(blocksOfText(text), { cityUnits: city.units, fallbackYear: 2022 });
    times.push(performance.now() - began);
    measures = result.measures.length;
  }
  return [
    { metric: 'import: document', value: Buffer.byteLength(text) / 1024, unit: 'KiB' },
    { metric: 'import: measures read', value: measures, unit: 'count' },
    bounded('import: time, median', percentile(times, 0.5) / 1000, 's', '<=', 3),
    bounded('import: memory of the process', process.memoryUsage.rss() / 2 ** 20, 'MiB', '<=', 400),
  ];
}
