/** Text written in Markdown, as it is drawn: no markup is left in it, and nothing that leads out. */
export type Guide = readonly GuideBlock[]

export type GuideBlock =
  /** The heading of the whole has level 1. */
  | { readonly kind: 'heading'; readonly level: number; readonly text: GuideText }
  | { readonly kind: 'paragraph'; readonly text: GuideText }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Guide[] }
  | { readonly kind: 'table'; readonly head: readonly GuideText[]; readonly rows: readonly GuideText[][] }
  | { readonly kind: 'code'; readonly text: string }

export type GuideText = readonly GuidePiece[]

export type GuidePiece =
  | { readonly kind: 'plain' | 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly text: GuideText }
