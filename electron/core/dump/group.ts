import { goesOnAfterSource, isAnotherArticle, isOverfull, mayBeAnotherArticle } from './boundaries'
import { dateBelongs } from './date-line'
import { isHeadlineHere, shapeOf } from './dated-line'
import type { FoundDate } from './dates'
import {
  createDraft,
  type Draft,
  demoteSource,
  type Piece,
  pieceOf,
  putBody,
  putDate,
  putHeadline,
  putSource,
} from './draft'
import { isFurniture } from './furniture'
import { Done, type Grouped } from './grouped'
import type { OpeningDate } from './opening-date'
import { isText, type ReadLine } from './read-line'
import { SectionInForce } from './section-in-force'
import { isSectionLike } from './section-line'
import { endsInSection, namesSection } from './sections'
import { endsSentence, isSignature, isTitleLike } from './short-lines'
import { isAddressAlone } from './source'
import { isLabelAlone } from './source-labels'
import {
  isDatedHeadlineInside,
  isHeadlineAfterBlank,
  isHeadlineBetweenBodies,
  isHeadlineOverDate,
  standsOverBody,
} from './undated-headline'
import { withNext } from './with-next'

/** Groups lines into articles. Holds one article and two lines at a time; every line ends up in exactly one place. */
export function* groupLines(lines: Iterable<ReadLine>): Generator<Grouped> {
  const grouper = new Grouper()
  for (const { current: line, next } of withNext(lines)) {
    grouper.take(line, next)
    yield* grouper.done.take()
  }
  grouper.finish()
  yield* grouper.done.take()
}

const EVIDENCE_LENGTH = 80

/** The state between two lines: the section in force, the article under way, and what is done. */
class Grouper {
  private readonly section = new SectionInForce()
  private draft: Draft | null = null
  readonly done = new Done()
  private firstLine: number | null = null
  private readonly dateShapes = new Set<string>()
  private datesOpenHeadlines = false
  private datesFollowHeadlines = false

  finish(): void {
    this.close(true)
    this.leaveEmpty(this.section.end())
  }

  take(line: ReadLine, next: ReadLine | null): void {
    this.firstLine ??= line.number
    const { kind } = line
    if (next !== null && isLabelAlone(line.text) && isAddressAlone(next.text)) {
      this.takeSource({ ...line, own: '', sourceText: line.text, sourceValue: '' })
      return
    }
    if (line.isContinued && this.draft !== null && this.draft.source === null) {
      this.goOn(this.draft, line)
      return
    }
    if (this.isAroundArticle(line, next)) {
      this.done.leftovers([pieceOf(line, 'leftover')], 'unclear')
      return
    }
    switch (kind.kind) {
      case 'rule':
        this.takeRule(line)
        return
      case 'source':
        this.takeSource(line)
        return
      case 'date':
        this.takeDate(line, kind.date, dateBelongs(this.draft, kind, next))
        return
      case 'dated':
        if (isHeadlineHere(line, kind, this.draft, next, this.dateShapes)) this.takeHeadline(line, kind.date)
        else this.takeText({ ...line, kind: kind.asText, endingDate: kind.date }, next)
        return
      case 'flattened':
      case 'plain':
        this.takeText(line, next)
    }
  }

  /** A button or a counter of the page, with no text both above and below it. */
  private isAroundArticle(line: ReadLine, next: ReadLine | null): boolean {
    const { draft } = this
    if (line.kind.kind !== 'plain' || line.sourceValue !== null || !isFurniture(line.text)) return false
    const isUnderText = draft !== null && draft.body.length > 0 && draft.source === null
    const isOverText = next !== null && isText(next) && !isFurniture(next.text)
    return !(isUnderText && isOverText)
  }

  /** A line of dashes parts articles, but not a headline from its body. */
  private takeRule(line: ReadLine): void {
    const isUnderHeadline = this.draft !== null && this.draft.body.length === 0 && this.draft.source === null
    if (!isUnderHeadline) this.close()
    this.done.leftovers([pieceOf(line, 'leftover')], 'unclear')
  }

  private takeHeadline(line: ReadLine, date: FoundDate): void {
    const { draft } = this
    const isDateOnly =
      draft !== null && draft.headline === null && draft.body.length === 0 && draft.source === null
    const owner = isDateOnly ? draft : this.open(line)
    putHeadline(owner, pieceOf(line, 'headline', 0, date.start))
    putDate(owner, line, date, date.start)
    this.dateShapes.add(shapeOf(date.written))
    this.closeLine(owner, line)
  }

  /** A headline with its date before it. */
  private takeDateAndHeadline(line: ReadLine, date: OpeningDate): void {
    const draft = this.open(line)
    putDate(draft, line, date, 0, date.end)
    putHeadline(draft, pieceOf(line, 'headline', date.end))
    this.datesOpenHeadlines = true
    this.closeLine(draft, line)
  }

  private takeDate(line: ReadLine, date: FoundDate, belongs: ReturnType<typeof dateBelongs>): void {
    if (belongs === 'to the text' && this.draft !== null) {
      this.addText(this.draft, line)
      return
    }
    const owner = belongs === 'to this article' && this.draft !== null ? this.draft : this.open(line)
    if (owner.headline !== null && owner.body.length === 0) this.datesFollowHeadlines = true
    putDate(owner, line, date, date.start)
    this.closeLine(owner, line)
  }

  private takeSource(line: ReadLine): void {
    if (this.draft === null)
      this.done.leftovers([{ ...pieceOf(line, 'leftover'), text: line.text }], 'stray-source')
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
    if (draft.source?.value === '' && isNamedBelow(line, next)) {
      putSource(draft, line.own, pieceOf(line, 'source'))
      this.closeLine(draft, line)
    } else if (isSignature(line.own) && line.sourceValue === null) {
      this.addBody(draft, line)
    } else if (
      line.openingDate === null &&
      goesOnAfterSource(draft, line) &&
      !this.isSectionAfterSource(line, next)
    ) {
      this.done.leftovers(demoteSource(draft), 'stray-source')
      this.addText(draft, line)
    } else {
      this.takeBetweenArticles(line, next)
    }
  }

  /** A section in small letters, where a headline follows. */
  private isSectionAfterSource = (line: ReadLine, next: ReadLine | null): boolean =>
    next?.kind.kind === 'dated' && line.kind.kind === 'plain' && this.namesSection(line, next)

  private takeUnderDate(draft: Draft, line: ReadLine): void {
    if (line.kind.kind !== 'plain' || !isTitleLike(line.own.trim())) {
      this.addText(draft, line)
      return
    }
    putHeadline(draft, pieceOf(line, 'headline'))
    this.closeLine(draft, line)
  }

  private takeUnderArticle(draft: Draft, line: ReadLine, next: ReadLine | null): void {
    if (isOverfull(draft)) {
      this.goOn(draft, line)
    } else if (
      line.openingDate !== null &&
      isDatedHeadlineInside(draft, line, next, this.datesOpenHeadlines)
    ) {
      this.takeDateAndHeadline(line, line.openingDate)
    } else if (isHeadlineOverDate(draft, line, next, this.datesFollowHeadlines)) {
      this.addHeadline(line)
    } else if (endsInSection(draft, line, next)) {
      this.takeSection(line)
    } else if (isHeadlineBetweenBodies(draft, line, next) || isHeadlineAfterBlank(draft, line, next)) {
      this.addHeadline(line)
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
    const own = line.own.trim()
    const isPlain = line.kind.kind === 'plain'
    if (line.openingDate !== null && next?.kind.kind !== 'rule')
      this.takeDateAndHeadline(line, line.openingDate)
    else if (isPlain && isSectionLike(own) && this.namesSection(line, next)) this.takeSection(line)
    else if (isHeadlineOverDate(null, line, next, true)) this.addHeadline(line)
    else if (isPlain && isTitleLike(own) && standsOverBody(line, next)) this.addHeadline(line)
    else this.addText(this.open(line), line)
  }

  private takeSection(line: ReadLine): void {
    this.close()
    this.leaveEmpty(this.section.begin(line))
  }

  private namesSection(line: ReadLine, next: ReadLine | null): boolean {
    return namesSection(line, next, this.section.names, line.number === this.firstLine)
  }

  private addHeadline(line: ReadLine): void {
    if (line.endingDate !== null) {
      this.takeHeadline(line, line.endingDate)
      return
    }
    const draft = this.open(line)
    putHeadline(draft, pieceOf(line, 'headline'))
    this.closeLine(draft, line)
  }

  private addText(draft: Draft, line: ReadLine): void {
    if (line.kind.kind === 'flattened') draft.flattenedLines++
    else if (endsSentence(line.own.trimEnd())) draft.cleanLines++
    this.addBody(draft, line)
  }

  private addBody(draft: Draft, line: ReadLine): void {
    putBody(draft, pieceOf(line, 'body'), line.isAfterBlank)
    this.closeLine(draft, line)
  }

  /** Takes what a line holds beside its own text: its doubts, and the source at its end. */
  private closeLine(draft: Draft, line: ReadLine): void {
    draft.last = line.number
    draft.doubts.push(...line.doubts)
    if (line.sourceValue === null) return
    this.done.leftovers(demoteSource(draft), 'stray-source')
    const start = line.start + line.own.length
    putSource(draft, line.sourceValue, { line: line.number, start, text: line.sourceText, as: 'source' })
  }

  /** Ends an article that has outgrown every bound in the middle of its text, and goes on with the rest as another. */
  private goOn(draft: Draft, line: ReadLine): void {
    const evidence = draft.body.at(-1)?.text.slice(-EVIDENCE_LENGTH) ?? null
    draft.doubts.push({ kind: 'cut-off', line: draft.last, evidence })
    this.addText(this.open(line), line)
  }

  /** Ends the article under way and begins another at this line. */
  private open(line: ReadLine): Draft {
    this.close()
    const draft = createDraft(this.section.name, line.number)
    this.section.giveTo(draft)
    this.draft = draft
    return draft
  }

  private close(isFileEnd = false): void {
    if (this.draft !== null) this.done.article(this.draft, isFileEnd)
    this.draft = null
  }

  private leaveEmpty(section: Piece | null): void {
    if (section !== null) this.done.leftovers([section], 'empty-section')
  }
}

/** An address, or the name of a press service, on the line under a label that stood alone. */
const isNamedBelow = (line: ReadLine, next: ReadLine | null): boolean =>
  line.sourceValue === null &&
  (isAddressAlone(line.text) ||
    (isSignature(line.own) && !/[.!?]\s/u.test(line.own) && next?.kind.kind !== 'flattened'))
