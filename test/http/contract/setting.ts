import { beforeAll } from 'vitest';
import { publishedBulletin } from '../../support/bulletins.ts';
import { companyForm, firstCity } from '../../support/cities.ts';
import { startProduct } from '../../support/product.ts';
import { apply, counted, ended, type Receipt, register } from '../../support/startup.ts';

type Made = { whole: Receipt; bulletin: string };

export type Setting = Awaited<ReturnType<typeof contractSetting>>;

/** Call at the top of a test file, with `await`: a product in which a start-up was done, counted and reported. */
export async function contractSetting() {
  const city = firstCity;
  const product = await startProduct(city);
  const applicant = product.as(city.applicants[0]);
  const other = product.as(city.applicants[1]);
  const made = {} as Made;
  beforeAll(async () => {
    made.whole = await apply(applicant, city.oneDay.region, companyForm(city, city.oneDay.region));
    await register(product, made.whole.id, city.oneDay);
    await ended(applicant, made.whole.id);
    await counted(product);
    made.bulletin = await publishedBulletin(product);
  });
  return { city, product, applicant, other, made };
}
