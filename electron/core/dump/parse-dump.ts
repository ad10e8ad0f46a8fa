import type { Doubt } from '../../../shared/doubt'
import type { EncodingName } from '../../../shared/encodings'
import { cleanText } from './clean'
import { decodeText } from './decode'
import { groupLines } from './group'
import type { Grouped } from './grouped'
import { splitLines } from './lines'
import type { Parsed } from './parsed-article'
import { type ReadLine, readLine } from './read-line'
import { segmentsOf } from './segments'

export { refusalOf } from './refusal'

/** Grows with every change that reads a dump differently. */
export const PARSER_VERSION = 4

/** A dump under way: its encoding, and what it holds, read as it is asked for. */
export interface Dump {
  readonly encoding: EncodingName
  /** False where a person chose the encoding or the bytes prove it. */
  readonly isEncodingGuessed: boolean
  readonly items: Generator<Parsed>
}

/**
 * Reads a dump of articles. The bytes may come in chunks of any size; the result is the same. Items come in the order
 * of the file, and no more than one article is held at a time. Nothing is dropped and nothing throws: what is in no
 * article is a leftover, what is uncertain is a doubt. An encoding that a person chose is not questioned.
 */
export function parseDump(chunks: Iterable<Uint8Array>, chosen: EncodingName | null = null): Dump {
  const { grouped, ...encoding } = groupDump(chunks, chosen)
  return { ...encoding, items: parsedOf(grouped) }
}

function* parsedOf(grouped: Iterable<Grouped>): Generator<Parsed> {
  for (const { parsed } of grouped) yield parsed
}

/** A dump whose items come with the pieces of lines they are made of. */
export interface GroupedDump extends Omit<Dump, 'items'> {
  readonly grouped: Generator<Grouped>
}

/** Like parseDump, but each item comes with the pieces of lines it is made of. */
export function groupDump(chunks: Iterable<Uint8Array>, chosen: EncodingName | null = null): GroupedDump {
  const { encoding, pieces } = decodeText(chunks, chosen)
  const grouped = groupLines(readLines(pieces))
  return {
    encoding: encoding.name,
    isEncodingGuessed: encoding.isGuessed,
    grouped: encoding.isGuessed ? doubtEncoding(grouped, encoding.name) : grouped,
  }
}

function* readLines(pieces: Iterable<string>): Generator<ReadLine> {
  let isAfterBlank = false
  let length = 0
  // A line of nothing but invisible characters is told of with the line after it.
  let unseen: readonly Doubt[] = []
  for (const { number, text: raw, isContinued } of splitLines(pieces)) {
    const { text, dropped } = cleanText(raw)
    const before = isContinued ? length : 0
    length = before + text.length
    if (text === '') {
      isAfterBlank = true
      unseen = [...unseen, ...lineDoubts(number, text, dropped)].slice(-MOST_UNSEEN)
      continue
    }
    let doubts = [...unseen, ...lineDoubts(number, text, dropped)]
    unseen = []
    for (const { start, text: part } of segmentsOf(text)) {
      const isRest = isContinued && start === 0
      yield readLine({ number, start: before + start, text: part, isContinued: isRest, isAfterBlank, doubts })
      isAfterBlank = false
      doubts = []
    }
  }
}

const MOST_UNSEEN = 10
const EVIDENCE_AROUND = 30

function lineDoubts(line: number, text: string, dropped: string | null): readonly Doubt[] {
  const doubts: Doubt[] = []
  const replaced = text.indexOf('\uFFFD')
  if (replaced !== -1) {
    const evidence = text.slice(Math.max(0, replaced - EVIDENCE_AROUND), replaced + EVIDENCE_AROUND)
    doubts.push({ kind: 'bytes-replaced', line, evidence })
  }
  if (dropped !== null) doubts.push({ kind: 'invisible-characters', line, evidence: dropped })
  return doubts
}

function* doubtEncoding(grouped: Iterable<Grouped>, encoding: string): Generator<Grouped> {
  for (const { parsed, pieces } of grouped) {
    if (parsed.kind === 'leftover') {
      yield { parsed, pieces }
      continue
    }
    const doubt: Doubt = { kind: 'encoding-guessed', line: parsed.article.lines.first, evidence: encoding }
    yield {
      parsed: { kind: 'article', article: { ...parsed.article, doubts: [...parsed.article.doubts, doubt] } },
      pieces,
    }
  }
}
