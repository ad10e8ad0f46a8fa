import {
  createDraft,
  type Draft,
  demoteSource,
  type Piece,
  pieceOf,
  putBody,
  putHeadline,
  putSource,
} from './draft'
import { Done } from './grouped'
import type { ReadLine } from './read-line'
import { SectionInForce } from './section-in-force'
import { endsSentence } from './short-lines'

const EVIDENCE_LENGTH = 80

/** The section in force, the article under way, and what is done. What each line is, group.ts decides. */
export class UnderWay {
  readonly section = new SectionInForce()
  readonly done = new Done()
  current: Draft | null = null

  /** Begins an article with a headline that has no date in its line. */
  beginWithHeadline(line: ReadLine): void {
    const draft = this.open(line)
    putHeadline(draft, pieceOf(line, 'headline'))
    this.closeLine(draft, line)
  }

  /** Adds a line to the text of an article, and counts what kind it is. */
  addText(draft: Draft, line: ReadLine): void {
    if (line.kind.kind === 'flattened') draft.flattenedLines++
    else if (endsSentence(line.own.trimEnd())) draft.cleanLines++
    this.addBody(draft, line)
  }

  /** Adds a line to the text of an article that does not speak for its kind. */
  addBody(draft: Draft, line: ReadLine): void {
    putBody(draft, pieceOf(line, 'body'), line.isAfterBlank)
    this.closeLine(draft, line)
  }

  /** Takes what a line holds beside its own text: its doubts, and the source at its end. */
  closeLine(draft: Draft, line: ReadLine): void {
    draft.last = line.number
    draft.doubts.push(...line.doubts)
    if (line.sourceValue === null) return
    this.done.leftovers(demoteSource(draft), 'stray-source')
    const start = line.start + line.own.length
    putSource(draft, line.sourceValue, { line: line.number, start, text: line.sourceText, as: 'source' })
  }

  /** Ends an article that has outgrown every bound in the middle of its text, and goes on with the rest as another. */
  goOn(draft: Draft, line: ReadLine): void {
    const evidence = draft.body.at(-1)?.text.slice(-EVIDENCE_LENGTH) ?? null
    draft.doubts.push({ kind: 'cut-off', line: draft.last, evidence })
    this.addText(this.open(line), line)
  }

  /** Ends the article under way and begins another at this line. */
  open(line: ReadLine): Draft {
    this.close()
    const draft = createDraft(this.section.name, line.number)
    this.section.giveTo(draft)
    this.current = draft
    return draft
  }

  /** Ends the article under way, if any. */
  close(isFileEnd = false): void {
    if (this.current !== null) this.done.article(this.current, isFileEnd)
    this.current = null
  }

  /** Ends the article under way and the section in force, and begins another section at this line. */
  beginSection(line: ReadLine): void {
    this.close()
    this.leaveEmpty(this.section.begin(line))
  }

  /** Ends the file. */
  finish(): void {
    this.close(true)
    this.leaveEmpty(this.section.end())
  }

  private leaveEmpty(section: Piece | null): void {
    if (section !== null) this.done.leftovers([section], 'empty-section')
  }
}
