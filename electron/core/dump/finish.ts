import type { Doubt } from '../../../shared/doubt'
import { contradictionOf } from './contradiction'
import { brokenEnd } from './cut-off'
import type { BodyLine, Draft } from './draft'
import { joinedNames } from './joined-names'
import { isEnoughForLanguage, languageOf } from './language'
import { markupOf } from './markup'
import { splitParagraphs } from './paragraphs'
import type { ParsedArticle } from './parsed-article'
import { NO_SOURCE, readSource } from './source'
import { joinWrappedLines } from './wrapped-lines'

/**
 * Makes the article of a draft: paragraphs cut, source read, language told, doubts gathered.
 * @param isFileEnd whether nothing stands after it
 */
export function finishDraft(draft: Draft, isFileEnd: boolean): ParsedArticle {
  const paragraphs = paragraphsOf(draft)
  const { source, doubts: sourceDoubts } =
    draft.source === null
      ? { source: NO_SOURCE, doubts: [] }
      : readSource(draft.source.value, draft.source.pieces[0]?.line ?? draft.last)
  const headlineText = draft.headline ?? ''
  const language = languageOf([headlineText, ...paragraphs].join('\n'))
  const article = {
    headline: draft.headline,
    section: draft.section,
    publishedOn: draft.date?.iso ?? null,
    language,
    source,
    paragraphs,
    lines: { first: draft.first, last: draft.last },
  }
  return {
    ...article,
    doubts: [
      ...missing(article),
      ...dateDoubts(draft),
      ...sourceDoubts,
      ...textDoubts(article, draft, isFileEnd),
      ...draft.doubts,
    ].map(withWholeCharacters),
  }
}

/** Evidence is cut to a length, and a character beyond U+FFFF at the cut would be left in half. */
const withWholeCharacters = (doubt: Doubt): Doubt => ({
  ...doubt,
  evidence: doubt.evidence?.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '') ?? null,
})

type Undoubted = Omit<ParsedArticle, 'doubts'>

function missing({ headline, publishedOn, paragraphs, source, lines }: Undoubted): readonly Doubt[] {
  const doubt = (kind: Doubt['kind']): Doubt => ({ kind, line: lines.first, evidence: null })
  return [
    ...(headline === null ? [doubt('no-headline')] : []),
    ...(publishedOn === null ? [doubt('no-date')] : []),
    ...(paragraphs.length === 0 ? [doubt('no-body')] : []),
    ...(source.url === null && source.publisher === null ? [doubt('no-source')] : []),
  ]
}

const dateDoubts = ({ date, dateLine }: Draft): readonly Doubt[] =>
  date !== null && date.iso === null
    ? [{ kind: 'impossible-date', line: dateLine, evidence: date.written }]
    : []

const EVIDENCE_LENGTH = 80

function textDoubts(
  { source, language, headline, paragraphs, publishedOn }: Undoubted,
  draft: Draft,
  isFileEnd: boolean,
): readonly Doubt[] {
  const doubts: Doubt[] = []
  const claimed = source.language === 'kz' ? 'kk' : source.language
  if (claimed !== null && language !== null && claimed !== language) {
    doubts.push({
      kind: 'language-mismatch',
      line: draft.source?.pieces[0]?.line ?? null,
      evidence: source.language,
    })
  }
  const lines = [{ line: draft.first, text: headline ?? '' }, ...draft.body]
  if (language === null && isEnoughForLanguage(lines.map(({ text }) => text).join('\n'))) {
    const evidence = lines.find(({ text }) => text !== '')?.text.slice(0, EVIDENCE_LENGTH) ?? null
    doubts.push({ kind: 'language-unclear', line: draft.first, evidence })
  }
  for (const { line, text } of lines) {
    const markup = markupOf(text)
    if (markup !== null) doubts.push({ kind: 'markup', line, evidence: markup })
  }
  const ending = brokenEnd(paragraphs, draft.source !== null, isFileEnd)
  if (ending !== null)
    doubts.push({ kind: 'cut-off', line: draft.body.at(-1)?.line ?? draft.last, evidence: ending })
  return [...doubts, ...contradictions(publishedOn, draft.body)]
}

/** The first line that tells of a later day as past; one is enough to doubt the date. */
function contradictions(publishedOn: string | null, body: readonly BodyLine[]): readonly Doubt[] {
  if (publishedOn === null) return []
  for (const { line, text } of body) {
    const evidence = contradictionOf(publishedOn, text)
    if (evidence !== null) return [{ kind: 'date-contradicted', line, evidence }]
  }
  return []
}

/** Each line of a body is a paragraph or several; lines that were only wrapped are joined again. */
function paragraphsOf({ headline, body, source }: Draft): readonly string[] {
  const around = [headline ?? '', source?.value ?? '']
  const joined = joinedNames([...around, ...body.map(({ text }) => text)].join('\n'))
  return joinWrappedLines(body).flatMap(text => splitParagraphs(text, joined))
}
