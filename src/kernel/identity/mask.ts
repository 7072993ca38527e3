/** A resident number with only its division's province and its last two characters left. */
export function maskResidentId(number: string): string {
  return keep(number, 2, 2);
}

/** A telephone number with its first three and last four digits left; a short one keeps its last two. */
export function maskPhone(phone: string): string {
  return phone.length >= 11 ? keep(phone, 3, 4) : keep(phone, 0, 2);
}

/** A person's name with its first character left: 王**. */
export function maskName(name: string): string {
  return keep(name, 1, 0);
}

function keep(text: string, head: number, tail: number): string {
  const characters = [...text];
  const hidden = characters.length - head - tail;
  // What is too short to hide something of is hidden whole.
  if (hidden <= 0) return '*'.repeat(characters.length);
  return [...characters.slice(0, head), '*'.repeat(hidden), ...characters.slice(head + hidden)].join('');
}
