import { bare } from '../../shared/bare-letters'

/** A name in the letters that typing is compared by: small, ё as е, Kazakh ones as a Russian keyboard has them. */
export const loose = (name: string): string => bare(name.normalize('NFC').toLowerCase()).replaceAll('ё', 'е')
