import type { Source } from '../../../shared/article'
import type { Doubt } from '../../../shared/doubt'
import { readAddress } from './address'
import { sourceLabels } from './source-labels'

/** A source label that ends a line, with what stands after it. */
export interface SourceTail {
  /** Where the label begins in the line. */
  readonly start: number
  /** The address or name after the label; empty where the label stands alone. */
  readonly value: string
}

export const NO_SOURCE: Source = { url: null, publisher: null, releaseId: null, language: null }

const LONGEST_NAME = 150
const LONGEST_ADDRESS = 4096

/**
 * Finds the source at the end of a line: the last label whose value reaches the end. The label may be glued to the
 * text before it. A name, unlike an address, must follow the start of the line or the end of a sentence.
 */
export function sourceAtEnd(text: string): SourceTail | null {
  let found: SourceTail | null = null
  for (const { start, valueStart, isApart, isForAddress } of sourceLabels(text)) {
    if (text.length - valueStart > LONGEST_ADDRESS) continue
    const value = text.slice(valueStart)
    const isSource =
      isAddressValue(value) || (!SCHEME.test(value) && isApart && isNameValue(value, isForAddress))
    if (isSource) found = { start: openingStart(text, start), value }
  }
  return found
}

/** Whether a line is nothing but an address, of whatever kind. */
export const isAddressAlone = (text: string): boolean =>
  /^(?::\s?)?\S+$/u.test(text) && SCHEME.test(withoutColon(text))

const withoutColon = (text: string): string => text.replace(/^:\s?/u, '')

const SCHEME = /^[<("«[]?(?:[a-z][a-z\d+.-]{1,20}:(?=\S)|[a-z]{3,5}\s:\/\/)/iu
// In both patterns each part of a text can be matched in one way alone: with two, a long line would take for ever.
// What tries to be an address and is none: a script or data with spaces, an address with spaces inside.
const BROKEN_ADDRESS =
  /^(?:(?:javascript|vbscript|data):.{0,300}|[a-z]{3,5}\s?:\s?\/\/\s?\S+|https?:\/\/[^\s/]+\s[^\s/]+\.[a-z]{2,}(?:\/\S*)?|https?:\/\/\S+(?:\s(?:[/?&=#.]\S*|\d+)(?!\S)|(?<=[/=&?-])\s(?![/?&=#.]|\d+(?!\S))\S+)+)$/iu
// After an address: marks, a remark in brackets, further addresses.
const AFTER_ADDRESS =
  /^[<("«[]?\S*[^\s.,;|](?:\s?[.,;|]|\s\([^()]{1,80}\)|(?:\sи|\sand|\sжәне)?\s(?!\([^()]{1,80}\))[<(]?https?:\/\/(?=\S)(?:\S*[^\s.,;|])?)*$/iu

const isAddressValue = (value: string): boolean =>
  SCHEME.test(value) && (AFTER_ADDRESS.test(value) || BROKEN_ADDRESS.test(value))

function isNameValue(value: string, isForAddress: boolean): boolean {
  if (value === '') return true
  const address = /[(<[]?https?:\/\/\S+$/iu.exec(value)
  if (address === null) return !isForAddress && isName(value)
  return isName(value.slice(0, address.index))
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
  const bare = withoutFrame(withoutColon(value))
  if (bare === '') return { source: NO_SOURCE, doubts: [] }
  if (TRIES_TO_BE_ADDRESS.test(bare)) {
    return /\s/u.test(bare) && BROKEN_ADDRESS.test(bare)
      ? { source: NO_SOURCE, doubts: [{ kind: 'bad-address', line, evidence: bare }] }
      : readFirst(bare, line)
  }
  const address = /https?:\/\/\S+$/iu.exec(bare)
  if (address === null) return { source: { ...NO_SOURCE, publisher: nameOf(bare) }, doubts: [] }
  const { source, doubts } = readAddress(address[0], line)
  const name = nameOf(bare.slice(0, address.index))
  return { source: { ...source, publisher: source.publisher ?? (name === '' ? null : name) }, doubts }
}

/** Without the brackets around it, and without quotes around an address; those of a name are part of it. */
function withoutFrame(value: string): string {
  const trimmed = value.replace(/\s[.,;]$/u, '').trim()
  const framed = /^[<([]\s*(.*?)\s*[>)\]][.,;]?$/u.exec(trimmed)?.[1] ?? trimmed
  if (SCHEME.test(framed)) return framed.replace(/^["«]\s*/u, '').replace(/[\s>"»]+$/u, '')
  return framed.replace(/(?<!["«][^"«]*)["»]$/u, '')
}

const TRIES_TO_BE_ADDRESS =
  /^[a-z][a-z\d+.-]{1,20}:\S|^(?:www\.|\/\/)|^[a-z]{3,5}\s:\/\/|^[a-z\d.-]+\.[a-z]{2,}\/\S*$/iu

const nameOf = (text: string): string =>
  text
    .replace(/[\s,;:–—(<[-]+$/u, '')
    .replace(/\.+$/u, '')
    .replace(/(?<!\([^()]*)[)\]]+$/u, '')

/** Of several addresses under one label the first is the source; the others are kept in a doubt. */
function readFirst(written: string, line: number) {
  const [first = '', ...others] = written.split(/(?:[\s,;|]|\s(?:и|and|және)\s)+(?=[<(]?https?:\/\/)/iu)
  const read = readAddress(first.replace(/\s\([^()]*\)\.?$/u, ''), line)
  const more: Doubt[] = others.length === 0 ? [] : [{ kind: 'bad-address', line, evidence: others.join(' ') }]
  return { source: read.source, doubts: [...read.doubts, ...more] }
}
