/** A word as it is compared: NFC, lower case, ё as е, no apostrophes. й stays й: it is a letter of its own.
 *  NFC comes first: a decomposed "й" would otherwise be filed as "и" with a mark. */
export function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('ё', 'е').replaceAll(/['’ʼ]/g, '')
}
