import type { ArticleContent, Language } from '../../../shared/article'
import { packed } from './packed'
import { releaseOf } from './release'
import type { Sketcher } from './sketch'

/** What the index keeps of an article to know its copies and versions by. */
export interface SketchedArticle {
  /** Days since 1970; null where the article has no date. */
  readonly day: number | null
  readonly language: Language | null
  /** The release that its address names, 32 bits; see release.ts. */
  readonly release: number | null
  /** The language that its address claims. */
  readonly claimed: string | null
  /** Its sketch, packed. */
  readonly sketch: Uint8Array<ArrayBuffer>
}

const MS_A_DAY = 86_400_000

/** Ends the sketch of an article, all of whose words were seen. */
export function sketched(
  { publishedOn, language, source }: Pick<ArticleContent, 'publishedOn' | 'language' | 'source'>,
  sketcher: Sketcher,
): SketchedArticle {
  const named = releaseOf(source)
  return {
    day: publishedOn === null ? null : Date.parse(publishedOn) / MS_A_DAY,
    language,
    release: named?.release ?? null,
    claimed: named?.language ?? null,
    sketch: packed(sketcher.finish()),
  }
}
