import { goesOnAfterSource, isAnotherArticle, isOverfull, mayBeAnotherArticle } from './boundaries'
import { dateBelongs } from './date-line'
import { isHeadlineHere, shapeOf } from './dated-line'
import type { FoundDate } from './dates'
import { type Draft, demoteSource, pieceOf, putDate, putHeadline, putSource } from './draft'
import { isFurniture } from './furniture'
import type { Grouped } from './grouped'
import { DateHabits, isDatedHeadlineInside, isHeadlineOverDate } from './headline-beside-date'
import type { OpeningDate } from './opening-date'
import { isText, type ReadLine } from './read-line'
import { isSectionLike } from './section-line'
import { endsInSection, namesSection } from './sections'
import { isSignature, isTitleLike } from './short-lines'
import { isAddressAlone } from './source'
import { isLabelAlone } from './source-labels'
import { isHeadlineAfterBlank, isHeadlineBetweenBodies, standsOverBody } from './undated-headline'
import { UnderWay } from './under-way'
import { withNext } from './with-next'

/** Groups lines into articles. Holds one article and two lines at a time; every line ends up in exactly one place. */
export function* groupLines(lines: Iterable<ReadLine>): Generator<Grouped> {
  const grouper = new Grouper()
  for (const { current: line, next } of withNext(lines)) {
    grouper.take(line, next)
    yield* grouper.underWay.done.take()
  }
  grouper.underWay.finish()
  yield* grouper.underWay.done.take()
}

const EVIDENCE_LENGTH = 80

/** Decides what each line is, by itself, by the next one and by what is under way. */
class Grouper {
  readonly underWay = new UnderWay()
  private readonly dates = new DateHabits()
  private firstLine: number | null = null

  private get draft(): Draft | null {
    return this.underWay.current
  }

  take(line: ReadLine, next: ReadLine | null): void {
    this.firstLine ??= line.number
    const { kind } = line
    if (next !== null && isLabelAlone(line.text) && isAddressAlone(next.text)) {
      this.takeSource({ ...line, own: '', sourceText: line.text, sourceValue: '' })
      return
    }
    if (line.isContinued && this.draft !== null && this.draft.source === null) {
      this.underWay.goOn(this.draft, line)
      return
    }
    if (this.isAroundArticle(line, next)) {
      this.underWay.done.leftovers([pieceOf(line, 'leftover')], 'unclear')
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
        if (isHeadlineHere(line, kind, this.draft, next, this.dates.shapes))
          this.takeHeadline(line, kind.date)
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
    if (!isUnderHeadline) this.underWay.close()
    this.underWay.done.leftovers([pieceOf(line, 'leftover')], 'unclear')
  }

  private takeHeadline(line: ReadLine, date: FoundDate): void {
    const { draft } = this
    const isDateOnly =
      draft !== null && draft.headline === null && draft.body.length === 0 && draft.source === null
    const owner = isDateOnly ? draft : this.underWay.open(line)
    putHeadline(owner, pieceOf(line, 'headline', 0, date.start))
    putDate(owner, line, date, date.start)
    this.dates.shapes.add(shapeOf(date.written))
    this.underWay.closeLine(owner, line)
  }

  /** A headline with its date before it. */
  private takeDateAndHeadline(line: ReadLine, date: OpeningDate): void {
    const draft = this.underWay.open(line)
    putDate(draft, line, date, 0, date.end)
    putHeadline(draft, pieceOf(line, 'headline', date.end))
    this.dates.areBeforeHeadlines = true
    this.underWay.closeLine(draft, line)
  }

  private takeDate(line: ReadLine, date: FoundDate, belongs: ReturnType<typeof dateBelongs>): void {
    if (belongs === 'to the text' && this.draft !== null) {
      this.underWay.addText(this.draft, line)
      return
    }
    const owner = belongs === 'to this article' && this.draft !== null ? this.draft : this.underWay.open(line)
    if (owner.headline !== null && owner.body.length === 0) this.dates.areUnderHeadlines = true
    putDate(owner, line, date, date.start)
    this.underWay.closeLine(owner, line)
  }

  private takeSource(line: ReadLine): void {
    if (this.draft === null)
      this.underWay.done.leftovers([{ ...pieceOf(line, 'leftover'), text: line.text }], 'stray-source')
    else this.underWay.closeLine(this.draft, line)
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
      this.underWay.closeLine(draft, line)
    } else if (isSignature(line.own) && line.sourceValue === null) {
      this.underWay.addBody(draft, line)
    } else if (
      line.openingDate === null &&
      goesOnAfterSource(draft, line) &&
      !this.isSectionAfterSource(line, next)
    ) {
      this.underWay.done.leftovers(demoteSource(draft), 'stray-source')
      this.underWay.addText(draft, line)
    } else {
      this.takeBetweenArticles(line, next)
    }
  }

  /** A section in small letters, where a headline follows. */
  private isSectionAfterSource = (line: ReadLine, next: ReadLine | null): boolean =>
    next?.kind.kind === 'dated' && line.kind.kind === 'plain' && this.namesSection(line, next)

  private takeUnderDate(draft: Draft, line: ReadLine): void {
    if (line.kind.kind !== 'plain' || !isTitleLike(line.own.trim())) {
      this.underWay.addText(draft, line)
      return
    }
    putHeadline(draft, pieceOf(line, 'headline'))
    this.underWay.closeLine(draft, line)
  }

  private takeUnderArticle(draft: Draft, line: ReadLine, next: ReadLine | null): void {
    if (isOverfull(draft)) {
      this.underWay.goOn(draft, line)
    } else if (
      line.openingDate !== null &&
      isDatedHeadlineInside(draft, line, next, this.dates.areBeforeHeadlines)
    ) {
      this.takeDateAndHeadline(line, line.openingDate)
    } else if (isHeadlineOverDate(draft, line, next, this.dates.areUnderHeadlines)) {
      this.addHeadline(line)
    } else if (endsInSection(draft, line, next)) {
      this.underWay.beginSection(line)
    } else if (isHeadlineBetweenBodies(draft, line, next) || isHeadlineAfterBlank(draft, line, next)) {
      this.addHeadline(line)
    } else if (isAnotherArticle(draft, line)) {
      this.underWay.addText(this.underWay.open(line), line)
    } else {
      if (mayBeAnotherArticle(draft, line)) {
        const evidence = line.own.slice(0, EVIDENCE_LENGTH)
        draft.doubts.push({ kind: 'may-be-two-articles', line: line.number, evidence })
      }
      this.underWay.addText(draft, line)
    }
  }

  private takeBetweenArticles(line: ReadLine, next: ReadLine | null): void {
    const own = line.own.trim()
    const isPlain = line.kind.kind === 'plain'
    if (line.openingDate !== null && next?.kind.kind !== 'rule')
      this.takeDateAndHeadline(line, line.openingDate)
    else if (isPlain && isSectionLike(own) && this.namesSection(line, next)) this.underWay.beginSection(line)
    else if (isHeadlineOverDate(null, line, next, true)) this.addHeadline(line)
    else if (isPlain && isTitleLike(own) && standsOverBody(line, next)) this.addHeadline(line)
    else this.underWay.addText(this.underWay.open(line), line)
  }

  private namesSection(line: ReadLine, next: ReadLine | null): boolean {
    return namesSection(line, next, this.underWay.section.names, line.number === this.firstLine)
  }

  private addHeadline(line: ReadLine): void {
    if (line.endingDate === null) this.underWay.beginWithHeadline(line)
    else this.takeHeadline(line, line.endingDate)
  }
}

/** An address, or the name of a press service, on the line under a label that stood alone. */
const isNamedBelow = (line: ReadLine, next: ReadLine | null): boolean =>
  line.sourceValue === null &&
  (isAddressAlone(line.text) ||
    (isSignature(line.own) && !/[.!?]\s/u.test(line.own) && next?.kind.kind !== 'flattened'))
