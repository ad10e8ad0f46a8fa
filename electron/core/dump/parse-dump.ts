import type { Doubt } from '../../../shared/doubt'
import { cleanText } from './clean'
import { decodeText } from './decode'
import { type Grouped, groupLines } from './group'
import { splitLines } from './lines'
import type { Parsed } from './parsed-article'
import { type ReadLine, readLine } from './read-line'

export { refusalOf } from './refusal'

/** Grows with every change that reads a dump differently. */
export const PARSER_VERSION = 2

/** A dump under way: its encoding, and what it holds, read as it is asked for. */
export interface Dump {
  readonly encoding: string
  readonly items: Generator<Parsed>
}

/**
 * Reads a dump of articles. The bytes may come in chunks of any size; the result is the same. Items come in the order
 * of the file, and no more than one article is held at a time. Nothing is dropped and nothing throws: what is in no
 * article is a leftover, what is uncertain is a doubt.
 */
export function parseDump(chunks: Iterable<Uint8Array>): Dump {
  const { encoding, grouped } = groupDump(chunks)
  return { encoding, items: parsedOf(grouped) }
}

function* parsedOf(grouped: Iterable<Grouped>): Generator<Parsed> {
  for (const { parsed } of grouped) yield parsed
}

/** Like parseDump, but each item comes with the pieces of lines it is made of. */
export function groupDump(chunks: Iterable<Uint8Array>): {
  readonly encoding: string
  readonly grouped: Generator<Grouped>
} {
  const { encoding, pieces } = decodeText(chunks)
  const grouped = groupLines(readLines(pieces))
  return {
    encoding: encoding.name,
    grouped: encoding.isGuessed ? doubtEncoding(grouped, encoding.name) : grouped,
  }
}

function* readLines(pieces: Iterable<string>): Generator<ReadLine> {
  let isAfterBlank = false
  for (const { number, text: raw } of splitLines(pieces)) {
    const { text, dropped } = cleanText(raw)
    if (text === '') {
      isAfterBlank = true
      continue
    }
    yield readLine({ number, text, isAfterBlank, doubts: lineDoubts(number, text, dropped) })
    isAfterBlank = false
  }
}

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
