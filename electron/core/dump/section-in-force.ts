import type { Doubt } from '../../../shared/doubt'
import { type Draft, type Piece, pieceOf } from './draft'
import type { ReadLine } from './read-line'
import { sectionName } from './section-line'

interface Section {
  readonly piece: Piece
  readonly name: string
  readonly doubts: readonly Doubt[]
  isUsed: boolean
}

// A dump has a few dozen; more are remembered for no file.
const MOST_NAMES = 1000

/** The section that the next articles stand under, and the names of all so far. */
export class SectionInForce {
  private section: Section | null = null
  readonly names = new Set<string>()

  get name(): string | null {
    return this.section?.name ?? null
  }

  /** Begins a section at a line; returns the piece of the one before, where nothing stood under it. */
  begin(line: ReadLine): Piece | null {
    const empty = this.end()
    const name = sectionName(line.own.trim())
    if (this.names.size < MOST_NAMES) this.names.add(name)
    this.section = { piece: pieceOf(line, 'section'), name, doubts: line.doubts, isUsed: false }
    return empty
  }

  /** Gives the line of the section, with its doubts, to the first article under it. */
  giveTo(draft: Draft): void {
    const { section } = this
    if (section === null || section.isUsed) return
    section.isUsed = true
    draft.pieces.push(section.piece)
    draft.doubts.push(...section.doubts)
  }

  /** Ends the section; returns its piece where nothing stood under it. */
  end(): Piece | null {
    const { section } = this
    this.section = null
    return section !== null && !section.isUsed ? section.piece : null
  }
}
