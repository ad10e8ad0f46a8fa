import { cleanText } from '../../electron/core/dump/clean'
import { decodeText } from '../../electron/core/dump/decode'
import type { Piece } from '../../electron/core/dump/draft'
import type { Grouped } from '../../electron/core/dump/grouped'
import { splitLines } from '../../electron/core/dump/lines'
import { groupDump, parseDump } from '../../electron/core/dump/parse-dump'
import type { ParsedArticle } from '../../electron/core/dump/parsed-article'
import { DOUBT_KINDS, type Doubt } from '../../shared/doubt'

/** What a reading of a dump breaks: the first law, in words, with what was read. */
export class BrokenLaw extends Error {
  override readonly name = 'BrokenLaw'
}

/**
 * Reads a dump and holds the reading against everything that is true of every dump, whatever its bytes.
 * @param chunkSize the dump is read once more in chunks of so many bytes, and must come out the same
 * @throws BrokenLaw, or whatever the parser throws
 */
export function expectLawful(bytes: Uint8Array, chunkSize: number): void {
  const { encoding, grouped } = groupDump([bytes])
  const groups = [...grouped]
  const lines = cleanLines(bytes)
  expectWhole(groups, lines)
  expectInOrder(groups)
  const lastLine = Math.max(0, ...lines.keys())
  for (const group of groups) expectGroup(group, lastLine)
  const whole = JSON.stringify({ encoding, items: groups.map(({ parsed }) => parsed) })
  const { encoding: name, items } = parseDump(inChunks(bytes, chunkSize))
  const inParts = JSON.stringify({ encoding: name, items: [...items] })
  hold(whole === inParts, `chunks of ${chunkSize} bytes change nothing`, () => differing(whole, inParts))
}

function hold(isTrue: boolean, law: string, evidence: () => unknown): void {
  if (!isTrue) throw new BrokenLaw(`${law}: ${String(JSON.stringify(evidence())).slice(0, 2_000)}`)
}

export function* inChunks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const bare = (text: string) => text.replace(/\s+/g, '')

/** The lines of a dump that show something, by number, without their spaces. */
function cleanLines(bytes: Uint8Array): ReadonlyMap<number, string> {
  const lines = new Map<number, string>()
  for (const { number, text } of splitLines(decodeText([bytes]).pieces)) {
    const clean = bare(cleanText(text).text)
    if (clean !== '') lines.set(number, clean)
  }
  return lines
}

/** Every character of every line is in one piece, and in the place where it was. */
function expectWhole(groups: readonly Grouped[], lines: ReadonlyMap<number, string>): void {
  const held = new Map<number, string>()
  const pieces = groups.flatMap(group => group.pieces)
  for (const { line, text } of pieces.toSorted((a, b) => a.line - b.line || a.start - b.start))
    held.set(line, (held.get(line) ?? '') + bare(text))
  for (const line of new Set([...lines.keys(), ...held.keys()])) {
    hold(held.get(line) === lines.get(line), 'every character of a line is held', () => ({
      line,
      ...differing(lines.get(line) ?? '', held.get(line) ?? ''),
    }))
  }
}

function expectInOrder(groups: readonly Grouped[]): void {
  let before = 0
  for (const { parsed } of groups) {
    if (parsed.kind === 'leftover') continue
    const { first, last } = parsed.article.lines
    hold(first >= before && last >= first, 'articles follow each other', () => ({ before, first, last }))
    before = last
  }
}

function expectGroup({ parsed, pieces }: Grouped, lastLine: number): void {
  const isInside = (line: number | null) => line === null || (line >= 1 && line <= lastLine)
  if (parsed.kind === 'leftover') {
    const { line, text } = parsed.leftover
    hold(bare(text) === joined(pieces, 'leftover'), 'a leftover is its pieces', () => parsed.leftover)
    hold(isInside(line), 'a leftover lies in the file', () => parsed.leftover)
    expectWellFormed(text)
    return
  }
  const { article } = parsed
  hold(article.lines.last <= lastLine, 'an article ends in the file', () => ({ ...article.lines, lastLine }))
  const isOwn = ({ as, line }: Piece) =>
    as === 'section' || (line >= article.lines.first && line <= article.lines.last)
  hold(pieces.every(isOwn), 'an article lies at its lines', () => ({ ...article.lines, pieces }))
  expectFields(article, pieces)
  for (const paragraph of article.paragraphs) expectParagraph(paragraph)
  for (const doubt of article.doubts) {
    hold(isInside(doubt.line), 'a doubt arose at a line of the file', () => doubt)
    hold(DOUBT_KINDS.includes(doubt.kind), 'a doubt is of a known kind', () => doubt)
    expectWellFormed(doubt.evidence)
  }
  expectMissingDoubted(article)
}

const joined = (pieces: readonly Piece[], as: Piece['as']) =>
  bare(
    pieces
      .filter(piece => piece.as === as)
      .map(piece => piece.text)
      .join(''),
  )

/** What an article says is what its pieces say. */
function expectFields(article: ParsedArticle, pieces: readonly Piece[]): void {
  const { headline, section, paragraphs, publishedOn, source, doubts } = article
  const says = (field: string, text: string | null, held: string) =>
    hold(bare(text ?? '') === held, `the ${field} is its pieces`, () => differing(bare(text ?? ''), held))
  says('headline', headline, joined(pieces, 'headline'))
  says('body', paragraphs.join(''), joined(pieces, 'body'))
  const isSectionHeld =
    joined(pieces, 'section') === '' || joined(pieces, 'section').includes(bare(section ?? ''))
  hold(isSectionHeld, 'a section is in its piece, with the marks around it', () => section)
  const hasDate = publishedOn !== null || isDoubted(doubts, 'impossible-date')
  hold(hasDate === (joined(pieces, 'date') !== ''), 'a date is read or doubted', () => article)
  hold(publishedOn === null || isDay(publishedOn), 'a date is in the calendar', () => publishedOn)
  const { url, publisher } = source
  hold(
    joined(pieces, 'source').includes(bare(url ?? publisher ?? '')),
    'a source is its pieces',
    () => source,
  )
  hold(url === null || isWebAddress(url), 'an address is of the web', () => source)
  for (const text of [headline, section, url, publisher, source.releaseId, source.language])
    expectWellFormed(text)
}

const isDoubted = (doubts: readonly Doubt[], kind: Doubt['kind']) => doubts.some(doubt => doubt.kind === kind)

/** What is missing is doubted, and only that. */
function expectMissingDoubted({ headline, publishedOn, paragraphs, source, doubts }: ParsedArticle): void {
  const isMissing = {
    'no-headline': headline === null,
    'no-date': publishedOn === null,
    'no-body': paragraphs.length === 0,
    'no-source': source.url === null && source.publisher === null,
  } as const
  for (const kind of ['no-headline', 'no-date', 'no-body', 'no-source'] as const)
    hold(isDoubted(doubts, kind) === isMissing[kind], `"${kind}" is told where it is so`, () => doubts)
}

function expectParagraph(paragraph: string): void {
  hold(paragraph !== '' && paragraph === paragraph.trim(), 'no paragraph is empty', () => paragraph)
  hold(!/[\r\n\u0085\u2028\u2029]/u.test(paragraph), 'a paragraph is one line', () => paragraph)
  expectWellFormed(paragraph)
}

function expectWellFormed(text: string | null): void {
  hold(text?.isWellFormed() ?? true, 'no character is cut in two', () => text)
}

function isDay(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return false
  const day = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso)
}

const isWebAddress = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)

const AROUND = 60

/** Where two texts part, with some of each. */
function differing(expected: string, found: string) {
  let at = 0
  while (at < expected.length && expected[at] === found[at]) at++
  const near = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND)
  return { at, expected: near(expected), found: near(found) }
}
