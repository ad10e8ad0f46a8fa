import type { LeftoverReason } from '../../../shared/importing'
import { createDraft, type Draft, finishDraft, type Piece } from './draft'
import type { Parsed } from './parsed-article'
import type { ReadLine } from './read-line'
import { isPlainlySection, isSectionLike, isSignature, isTitleLike } from './short-lines'

/** One article or leftover with the pieces of the file it is made of. */
export interface Grouped {
  readonly parsed: Parsed
  readonly pieces: readonly Piece[]
}

// An article that grows past this is a file without structure; it is cut so that memory stays bounded.
const LONGEST_BODY = 64 * 1024 * 1024

/** Groups lines into articles. Holds one article and two lines at a time; every line ends up in exactly one place. */
export function* groupLines(lines: Iterable<ReadLine>): Generator<Grouped> {
  const ahead = withNext(lines)
  const grouper = new Grouper()
  for (const { line, next } of ahead) {
    grouper.take(line, next)
    yield* grouper.takeDone()
  }
  grouper.finish()
  yield* grouper.takeDone()
}

function* withNext(
  lines: Iterable<ReadLine>,
): Generator<{ readonly line: ReadLine; readonly next: ReadLine | null }> {
  let line: ReadLine | null = null
  for (const next of lines) {
    if (line !== null) yield { line, next }
    line = next
  }
  if (line !== null) yield { line, next: null }
}

interface Section {
  readonly line: number
  readonly text: string
  isUsed: boolean
}

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
        this.leave(line.number, line.text, 'unclear')
        return
      case 'source':
        this.takeSource(line)
        return
      case 'date':
        this.takeDate(line)
        return
      case 'dated':
        this.takeHeadline(line)
        return
      case 'flattened':
      case 'plain':
        this.takeText(line, next)
    }
  }

  private takeHeadline(line: ReadLine): void {
    if (line.kind.kind !== 'dated') return
    const draft = this.open(line)
    draft.headline = line.kind.headline.trim()
    draft.pieces.push({ line: line.number, text: line.kind.headline, as: 'headline' })
    this.setDate(draft, line)
    this.attachSource(draft, line)
  }

  /** A date on a line of its own belongs to the headline above it, else to the article below. */
  private takeDate(line: ReadLine): void {
    const { draft } = this
    const waits = draft !== null && draft.date === null && draft.body.length === 0 && draft.source === null
    const owner = waits ? draft : this.open(line)
    this.setDate(owner, line)
    this.note(owner, line)
    this.attachSource(owner, line)
  }

  private setDate(draft: Draft, line: ReadLine): void {
    if (line.kind.kind !== 'dated' && line.kind.kind !== 'date') return
    draft.date = line.kind.date
    draft.dateLine = line.number
    draft.pieces.push({ line: line.number, text: line.own.trimEnd().slice(line.kind.date.start), as: 'date' })
  }

  private takeSource(line: ReadLine): void {
    if (this.draft === null) {
      this.leave(line.number, line.text, 'stray-source')
      return
    }
    this.note(this.draft, line)
    this.attachSource(this.draft, line)
  }

  private attachSource(draft: Draft, line: ReadLine): void {
    if (line.sourceValue === null) return
    this.demoteSource(draft)
    draft.source = { line: line.number, text: line.sourceText, value: line.sourceValue }
    draft.last = line.number
  }

  /** Only the last source of an article is its source; an earlier one was part of the text. */
  private demoteSource(draft: Draft): void {
    if (draft.source === null) return
    this.addBody(draft, draft.source.line, draft.source.text, false)
    draft.source = null
  }

  private takeText(line: ReadLine, next: ReadLine | null): void {
    const { draft } = this
    const isOpen = draft !== null && draft.source === null
    if (isOpen && (draft.body.length > 0 || draft.headline !== null)) this.takeUnderArticle(draft, line, next)
    else if (draft !== null && draft.source !== null && this.goesOn(draft, line)) this.addText(draft, line)
    else this.takeBetweenArticles(line, next)
  }

  /** Text after a source: it goes on with the article if it begins in lower case, or if the source was but a name. */
  private goesOn(draft: Draft, line: ReadLine): boolean {
    if (/^\p{Ll}/u.test(line.text)) return true
    const isName = draft.source !== null && !/^\S*:\//u.test(draft.source.value)
    return isName && line.kind.kind === 'plain' && draft.body.length > 0 && !isTitleLike(line.own.trim())
  }

  private takeUnderArticle(draft: Draft, line: ReadLine, next: ReadLine | null): void {
    const own = line.own.trim()
    const opensNext = next === null ? false : next.kind.kind === 'dated'
    if (opensNext && line.sourceValue === null && isSectionLike(own) && !isSignature(own)) {
      this.close()
      this.takeSection(line)
    } else if (this.isAnotherArticle(draft, line)) {
      this.addText(this.open(line), line)
    } else {
      this.doubtUnity(draft, line)
      this.addText(draft, line)
    }
  }

  /** A whole flattened body under a body is another article; one glued place under clean lines is not. */
  private isAnotherArticle(draft: Draft, { kind }: ReadLine): boolean {
    if (draft.bodyLength > LONGEST_BODY) return true
    if (kind.kind !== 'flattened' || draft.body.length === 0) return false
    return kind.breaks > 1 || draft.isFlattened || draft.body.length === 1
  }

  private doubtUnity(draft: Draft, { kind, number, own }: ReadLine): void {
    if (draft.body.length === 0) return
    const isCleanUnderFlat = draft.isFlattened && kind.kind === 'plain' && own.length > LONGEST_SIGNATURE
    const isFlatUnderClean = !draft.isFlattened && kind.kind === 'flattened'
    if (isCleanUnderFlat || isFlatUnderClean) {
      draft.doubts.push({
        kind: 'may-be-two-articles',
        line: number,
        evidence: own.slice(0, EVIDENCE_LENGTH),
      })
    }
  }

  private takeBetweenArticles(line: ReadLine, next: ReadLine | null): void {
    const dateFirst = this.draft !== null && this.draft.source === null ? this.draft : null
    const own = line.own.trim()
    const isHeadline = line.kind.kind === 'plain' && isTitleLike(own)
    if (isHeadline && dateFirst === null && this.namesSection(line, next)) {
      this.close()
      this.takeSection(line)
      return
    }
    const draft = dateFirst ?? this.open(line)
    if (isHeadline && (next !== null || line.sourceValue === null)) this.addHeadline(draft, line)
    else this.addText(draft, line)
  }

  private addHeadline(draft: Draft, line: ReadLine): void {
    draft.headline = line.own.trim()
    draft.pieces.push({ line: line.number, text: line.own, as: 'headline' })
    this.note(draft, line)
    this.attachSource(draft, line)
  }

  private namesSection(line: ReadLine, next: ReadLine | null): boolean {
    const own = line.own.trim()
    if (line.sourceValue !== null || !isSectionLike(own)) return false
    if (next === null || next.kind.kind === 'dated' || next.kind.kind === 'rule') return true
    if (next.kind.kind === 'source' || next.kind.kind === 'date') return false
    if (next.kind.kind === 'plain' && isTitleLike(next.own.trim())) return true
    const isStart = this.draft === null && this.section === null
    return isStart && isPlainlySection(own)
  }

  private takeSection(line: ReadLine): void {
    this.dropEmptySection()
    this.section = { line: line.number, text: line.own.trim(), isUsed: false }
  }

  private addText(draft: Draft, line: ReadLine): void {
    this.demoteSource(draft)
    this.addBody(draft, line.number, line.own.trim(), line.isAfterBlank)
    draft.isFlattened ||= line.kind.kind === 'flattened'
    this.note(draft, line)
    this.attachSource(draft, line)
  }

  private addBody(draft: Draft, line: number, text: string, isAfterBlank: boolean): void {
    draft.body.push({ line, text, isAfterBlank })
    draft.bodyLength += text.length
    draft.pieces.push({ line, text, as: 'body' })
  }

  private note(draft: Draft, line: ReadLine): void {
    draft.last = line.number
    draft.doubts.push(...line.doubts)
  }

  /** Ends the article under way and begins another at this line. */
  private open(line: ReadLine): Draft {
    this.close()
    const draft = createDraft(this.section?.text ?? null, line.number)
    if (this.section !== null && !this.section.isUsed) {
      this.section.isUsed = true
      draft.pieces.push({ line: this.section.line, text: this.section.text, as: 'section' })
    }
    this.draft = draft
    return draft
  }

  private close(): void {
    const { draft } = this
    if (draft === null) return
    if (draft.source !== null)
      draft.pieces.push({ line: draft.source.line, text: draft.source.text, as: 'source' })
    this.done.push({ parsed: { kind: 'article', article: finishDraft(draft) }, pieces: draft.pieces })
    this.draft = null
  }

  private dropEmptySection(): void {
    if (this.section !== null && !this.section.isUsed)
      this.leave(this.section.line, this.section.text, 'empty-section')
    this.section = null
  }

  private leave(line: number, text: string, why: LeftoverReason): void {
    this.done.push({
      parsed: { kind: 'leftover', leftover: { line, text, why } },
      pieces: [{ line, text, as: 'leftover' }],
    })
  }
}

const LONGEST_SIGNATURE = 120
const EVIDENCE_LENGTH = 80
