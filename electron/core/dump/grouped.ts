import type { LeftoverReason } from '../../../shared/importing'
import type { Draft, Piece } from './draft'
import { finishDraft } from './finish'
import type { Parsed } from './parsed-article'

/** One article or leftover with the pieces of the file it is made of. */
export interface Grouped {
  readonly parsed: Parsed
  readonly pieces: readonly Piece[]
}

/** What has been read and not yet been handed on. */
export class Done {
  private items: Grouped[] = []

  take(): readonly Grouped[] {
    const { items } = this
    this.items = []
    return items
  }

  article(draft: Draft, isFileEnd: boolean): void {
    const pieces = [...draft.pieces, ...(draft.source?.pieces ?? [])]
    this.items.push({ parsed: { kind: 'article', article: finishDraft(draft, isFileEnd) }, pieces })
  }

  leftovers(pieces: readonly Piece[], why: LeftoverReason): void {
    for (const piece of pieces) {
      const leftover = { line: piece.line, text: piece.text.trim(), why }
      this.items.push({ parsed: { kind: 'leftover', leftover }, pieces: [{ ...piece, as: 'leftover' }] })
    }
  }
}
