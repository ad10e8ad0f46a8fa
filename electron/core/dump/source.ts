import type { Source } from '../../../shared/article'
import type { Doubt } from '../../../shared/doubt'
import { readAddress } from './address'

/** A source label that ends a line, with what stands after it. */
export interface SourceTail {
  /** Where the label begins in the line. */
  readonly start: number
  /** The address or name after the label; empty where the label stands alone. */
  readonly value: string
}

export const NO_SOURCE: Source = { url: null, publisher: null, releaseId: null, language: null }

// "Source of funding: …" is no label: nothing but these words may stand before the colon.
const LABEL =
  /(?:original\s)?source(?:\s(?:link|url))?s?|источники?(?:\s(?:информации|новости|материала))?|ссылка\sна\sисточник|(?:ақпарат\s)?дерек\s?көз(?:і|дер|дері)?|деректің\sкөзі|ақпарат\sкөзі|қайнар\s?көзі|derek\s?k[oöó]z[iı]?/giu
const LONGEST_NAME = 150

/**
 * Finds the source at the end of a line: the last label whose value reaches the end. The label may be glued to the
 * text before it. A name, unlike an address, must follow the start of the line or the end of a sentence.
 */
export function sourceAtEnd(text: string): SourceTail | null {
  let found: SourceTail | null = null
  for (const label of text.matchAll(LABEL)) {
    const after = text.slice(label.index + label[0].length, label.index + label[0].length + LONGEST_ADDRESS)
    const colon = /^\s?[:：]\s?|^\s?[-–—]\s?(?=https?:)|^\s(?=https?:)/iu.exec(after)
    if (colon === null) continue
    const valueStart = label.index + label[0].length + colon[0].length
    if (text.length - valueStart > LONGEST_ADDRESS) continue
    const value = text.slice(valueStart)
    const before = text.slice(Math.max(0, label.index - 8), label.index)
    if (isSourceValue(value, before, label[0])) found = { start: openingStart(text, label.index), value }
  }
  return found
}

const LONGEST_ADDRESS = 4096

function isSourceValue(value: string, before: string, label: string): boolean {
  const isAddress = SCHEME.test(value) && (!/\s(?![.,;]$)/u.test(value) || BROKEN_ADDRESS.test(value))
  if (!isAddress && SCHEME.test(value)) return false
  if (!startsHere(before, label, isAddress)) return false
  return isAddress || value === '' || isName(value)
}

// What tries to be an address and is none: a script or data with spaces, an address with a space after its scheme.
const BROKEN_ADDRESS = /^(?:(?:javascript|vbscript|data):.{0,300}|[a-z]{3,5}\s?:\/\/\s?\S+)$/iu
const SCHEME = /^[<("«[]?(?:[a-z][a-z\d+.-]{1,20}:(?=\S)|[a-z]{3,5}\s:\/\/)/iu

/** Whether a label may begin after these characters. "Open source: …" in a sentence is not one. */
function startsHere(before: string, label: string, isAddress: boolean): boolean {
  if (/^[\s(["«]*$/u.test(before) || /[.!?…;:][\s»”"’)\]]*[([]?$|[»”")\]]$/u.test(before)) return true
  const isCapital = /^\p{Lu}/u.test(label)
  return isAddress && isCapital && !/\p{Lu}$/u.test(before)
}

const isName = (value: string): boolean =>
  value.length <= LONGEST_NAME &&
  /\p{L}/u.test(value) &&
  !/[.!?…][»”")]*\s?\p{Lu}\p{L}{2}/u.test(value.replace(/\.$/u, ''))

/** A bracket that opens right before the label belongs to it. */
const openingStart = (text: string, labelStart: number): number =>
  labelStart - (/[([]\s?$/u.exec(text.slice(Math.max(0, labelStart - 2), labelStart))?.[0].length ?? 0)

/** Reads what stands after a source label, found at a line. Doubts name addresses that are none or that imitate. */
export function readSource(
  value: string,
  line: number,
): { readonly source: Source; readonly doubts: readonly Doubt[] } {
  const bare = value.replace(/^[<("«[\s]+/u, '').replace(/[\s>"»]+$|\s[.,;]$/gu, '')
  if (bare === '') return { source: NO_SOURCE, doubts: [] }
  if (!/^[a-z][a-z\d+.-]{1,20}:\S|^(?:www\.|\/\/)|^[a-z]{3,5}\s:\/\//iu.test(bare)) {
    return { source: { ...NO_SOURCE, publisher: bare.replace(/[.)\]]+$/u, '') }, doubts: [] }
  }
  return readAddress(bare, line)
}
