import type { City } from '../../kernel/city/index.ts';
import type { Text } from '../../kernel/text.ts';

/* Names of what has an id or a code in the city's facts; one that they do not know goes by that. */

export function regionName(city: City, id: string): Text {
  return city.regions.find((region) => region.id === id)?.name ?? itself(id);
}

export function officeName(city: City, id: string): Text {
  return city.offices.find((office) => office.id === id)?.name ?? itself(id);
}

/** The office that a case names as its party: kept by its Chinese name, as a party’s name is. */
export function officeCalled(city: City, name: string): Text | null {
  return city.offices.find((office) => office.name.zh === name)?.name ?? null;
}

export function dutyName(city: City, duty: string): Text {
  return city.duties.find(({ code }) => code === duty)?.name ?? itself(duty);
}

function itself(id: string): Text {
  return { zh: id, en: id };
}
