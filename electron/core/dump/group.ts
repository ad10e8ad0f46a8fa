import type { Doubt } from '../../../shared/doubt'
import type { LeftoverReason } from '../../../shared/importing'
import {
  endsInSection,
  goesOnAfterSource,
  isAnotherArticle,
  isHeadlineBetweenBodies,
  mayBeAnotherArticle,
  namesSection,
  standsOverBody,
} from './boundaries'
import { createDraft, type Draft, type Piece } from './draft'
import { finishDraft } from './finish'
import type { Parsed } from './parsed-article'
import type { ReadLine } from './read-line'
import { isSignature, isTitleLike } from './short-lines'
import { withNext } from './with-next'

/** One article or leftover with the pieces of the file it is made of. */
export interface Grouped {
  readonly parsed: Parsed
  readonly pieces: readonly Piece[]
}

/** Groups lines into articles. Holds one article and two lines at a time; every line ends up in exactly one place. */
export function* groupLines(lines: Iterable<ReadLine>): Generator<Grouped> {
  const grouper = new Grouper()
  for (const { current: line, next } of withNext(lines)) {
    grouper.take(line, next)
    yield* grouper.takeDone()
  }
  grouper.finish()
  yield* grouper.takeDone()
}

interface Section {
  readonly line: number
  readonly text: string
  readonly doubts: readonly Doubt[]
  isUsed: boolean
}

const EVIDENCE_LENGTH = 80

/** The state between two lines: the section in force, the article under way, and what is done. */
class Grouper {
  private section: Section | null = null
  private draft: Draft | null = null
  private done: Grouped[] = []

  takeDone(): readonly Grouped[] {
    const { done } = this
    this.done = []
    return done
  }

  finish(): void {
    this.close()
    this.dropEmptySection()
  }

  take(line: ReadLine, next: ReadLine | null): void {
    switch (line.kind.kind) {
      case 'rule':
        this.close()
        this.leave(piece('leftover', line.number, line.text), 'unclear')
        return
      case 'source':
        this.takeSource(line)
        return
      case 'date':
        this.takeDate(line)
        return
      case 'dated':
        this.takeHeadline(line, line.kind.headline)
        return
      case 'flattened':
      case 'plain':
        this.takeText(line, next)
    }
  }

  private takeHeadline(line: ReadLine, headline: string): void {
    const draft = this.open(line)
    draft.headline = headline.trim()
    draft.pieces.push(piece('headline', line.number, headline))
    this.setDate(draft, line)
    this.closeLine(draft, line)
  }

  /** A date on a line of its own belongs to the undated headline above it, else to the article below. */
  private takeDate(line: ReadLine): void {
    const { draft } = this
    const waits = draft !== null && draft.date === null && draft.headline !== null && draft.source === null
    const owner = waits ? draft : this.open(line)
    this.setDate(owner, line)
    this.closeLine(owner, line)
  }

  private setDate(draft: Draft, line: ReadLine): void {
    if (line.kind.kind !== 'dated' && line.kind.kind !== 'date') return
    draft.date = line.kind.date
    draft.dateLine = line.number
    const { start } = line.kind.date
    draft.pieces.push(piece('date', line.number, line.own.slice(start), start))
  }

  private takeSource(line: ReadLine): void {
    if (this.draft === null) this.leave(piece('leftover', line.number, line.text), 'stray-source')
    else this.closeLine(this.draft, line)
  }

  private takeText(line: ReadLine, next: ReadLine | null): void {
    const { draft } = this
    if (draft === null) this.takeBetweenArticles(line, next)
    else if (draft.source !== null) this.takeAfterSource(draft, line, next)
    else if (draft.headline === null && draft.body.length === 0) this.takeUnderDate(draft, line)
    else this.takeUnderArticle(draft, line, next)
  }

  private takeAfterSource(draft: Draft, line: ReadLine, next: ReadLine | null): void {
    if (draft.source?.value === '' && /^https?:\/\/\S+$/iu.test(line.text)) {
      draft.source = {
        value: line.text,
        pieces: [...draft.source.pieces, piece('source', line.number, line.text)],
      }
      this.closeLine(draft, line)
    } else if (isSignature(line.own) && line.sourceValue === null) {
      this.addBody(draft, piece('body', line.number, line.own), line.isAfterBlank)
      this.closeLine(draft, line)
    } else if (goesOnAfterSource(draft, line)) {
      this.demoteSource(draft)
      this.addText(draft, line)
    } else {
      this.takeBetweenArticles(line, next)
    }
  }

  private takeUnderDate(draft: Draft, line: ReadLine): void {
    if (line.kind.kind === 'plain' && isTitleLike(line.own.trim())) this.addHeadline(draft, line)
    else this.addText(draft, line)
  }

  private takeUnderArticle(draft: Draft, line: ReadLine, next: ReadLine | null): void {
    if (endsInSection(draft, line, next)) {
      this.takeSection(line)
    } else if (isHeadlineBetweenBodies(draft, line, next)) {
      this.addHeadline(this.open(line), line)
    } else if (isAnotherArticle(draft, line)) {
      this.addText(this.open(line), line)
    } else {
      if (mayBeAnotherArticle(draft, line)) {
        const evidence = line.own.slice(0, EVIDENCE_LENGTH)
        draft.doubts.push({ kind: 'may-be-two-articles', line: line.number, evidence })
      }
      this.addText(draft, line)
    }
  }

  private takeBetweenArticles(line: ReadLine, next: ReadLine | null): void {
    const isShort = line.kind.kind === 'plain' && isTitleLike(line.own.trim())
    const isStart = this.draft === null && this.section === null
    if (isShort && namesSection(line, next, isStart)) this.takeSection(line)
    else if (isShort && standsOverBody(line, next)) this.addHeadline(this.open(line), line)
    else this.addText(this.open(line), line)
  }

  private takeSection(line: ReadLine): void {
    this.close()
    this.dropEmptySection()
    this.section = { line: line.number, text: line.own.trim(), doubts: line.doubts, isUsed: false }
  }

  private addHeadline(draft: Draft, line: ReadLine): void {
    draft.headline = line.own.trim()
    draft.pieces.push(piece('headline', line.number, line.own))
    this.closeLine(draft, line)
  }

  private addText(draft: Draft, line: ReadLine): void {
    this.addBody(draft, piece('body', line.number, line.own), line.isAfterBlank)
    draft.isFlattened ||= line.kind.kind === 'flattened'
    this.closeLine(draft, line)
  }

  private addBody(draft: Draft, body: Piece, isAfterBlank: boolean): void {
    draft.body.push({ line: body.line, text: body.text.trim(), isAfterBlank })
    draft.bodyLength += body.text.length
    draft.pieces.push(body)
  }

  /** Takes what a line holds beside its own text: its doubts, and the source at its end. */
  private closeLine(draft: Draft, line: ReadLine): void {
    draft.last = line.number
    draft.doubts.push(...line.doubts)
    if (line.sourceValue === null) return
    this.demoteSource(draft)
    const label = piece('source', line.number, line.sourceText, line.own.length)
    draft.source = { value: line.sourceValue, pieces: [label] }
  }

  /** Only the last source of an article is its source: an earlier one was text, or nothing where there is no text. */
  private demoteSource(draft: Draft): void {
    for (const part of draft.source?.pieces ?? []) {
      if (draft.body.length === 0) this.leave(part, 'stray-source')
      else this.addBody(draft, { ...part, as: 'body' }, false)
    }
    draft.source = null
  }

  /** Ends the article under way and begins another at this line. */
  private open(line: ReadLine): Draft {
    this.close()
    const { section } = this
    const draft = createDraft(section?.text ?? null, line.number)
    if (section !== null && !section.isUsed) {
      section.isUsed = true
      draft.pieces.push(piece('section', section.line, section.text))
      draft.doubts.push(...section.doubts)
    }
    this.draft = draft
    return draft
  }

  private close(): void {
    const { draft } = this
    if (draft === null) return
    const pieces = [...draft.pieces, ...(draft.source?.pieces ?? [])]
    this.done.push({ parsed: { kind: 'article', article: finishDraft(draft) }, pieces })
    this.draft = null
  }

  private dropEmptySection(): void {
    const { section } = this
    if (section !== null && !section.isUsed)
      this.leave(piece('section', section.line, section.text), 'empty-section')
    this.section = null
  }

  private leave(part: Piece, why: LeftoverReason): void {
    const leftover = { line: part.line, text: part.text.trim(), why }
    this.done.push({ parsed: { kind: 'leftover', leftover }, pieces: [{ ...part, as: 'leftover' }] })
  }
}

const piece = (as: Piece['as'], line: number, text: string, start = 0): Piece => ({ line, start, text, as })
