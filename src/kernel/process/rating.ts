/** 1 is the best and 5 the worst; 4 and 5 are bad, and are to be answered (国办发〔2019〕51号). */
export function isBadRating(stars: number): boolean {
  return stars >= 4;
}
