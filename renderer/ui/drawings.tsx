import type { ReactNode } from 'react'

interface DrawingProps {
  /** What is laid under the lines: one quiet surface. */
  readonly surface: string
  /** Lines that only hint. */
  readonly hints: string
  readonly children: ReactNode
}

/** All drawings are on 120 × 80 with one stroke, take their colours from the tokens and say nothing to a screen reader. */
function Drawing({ surface, hints, children }: DrawingProps) {
  return (
    <svg className="drawing" viewBox="0 0 120 80" aria-hidden="true" focusable="false">
      <path className="drawing-surface" d={surface} />
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        {children}
        <path className="drawing-hints" d={hints} />
      </g>
    </svg>
  )
}

/** An open book whose fold grows into ram's horns, as on the icon: nothing is open. */
export const BookDrawing = () => (
  <Drawing
    surface="M60 19c11-8 27-11 46-10v50c-19-1-35 2-46 10Z"
    hints="M26 21c8 0 14 1.5 19 4M26 31c5 0 9 .6 12.5 1.8M26 49c7 0 13 1.2 18 3.3M94 21c-8 0-14 1.5-19 4M94 31c-5 0-9 .6-12.5 1.8M94 49c-7 0-13 1.2-18 3.3"
  >
    <path d="M60 19C49 11 33 8 14 9v50c19-1 35 2 46 10 11-8 27-11 46-10V9c-19-1-35 2-46 10Z" />
    <path d="M60 69V42c0-6.5-4-9.5-7.8-8.8-3.6.7-5 5-3 7.6 1.6 2.2 5 1.6 5.4-.8M60 42c0-6.5 4-9.5 7.8-8.8 3.6.7 5 5 3 7.6-1.6 2.2-5 1.6-5.4-.8" />
  </Drawing>
)

/** A shelf with room: the library is empty. */
export const ShelfDrawing = () => (
  <Drawing surface="M44 18h13v48H44Z" hints="M34 34h3M34 40h3M48 28h5M48 34h5M92 66V44M100 66V50">
    <path d="M10 66h100M20 66v8M100 66v8" />
    <path d="M30 66V26h11v40M44 66V18h13v48M63 64.5 72.5 28l10.6 2.8L74.3 66" />
  </Drawing>
)

/** A glass over a page without the words it looks for: nothing was found. */
export const GlassDrawing = () => (
  <Drawing
    surface="M53 46a17 17 0 1 0 34 0 17 17 0 1 0-34 0Z"
    hints="M37 20h26M37 29h16M37 38h10M37 47h9M37 56h11"
  >
    <path d="M72 24V11a3 3 0 0 0-3-3H31a3 3 0 0 0-3 3v58a3 3 0 0 0 3 3h38a3 3 0 0 0 3-3v-1" />
    <circle cx="70" cy="46" r="17" />
    <path d="m82.5 58.5 13 13M62 42c1.4-3 4.4-5 8-5" />
  </Drawing>
)

/** A page and the ribbon that it lacks: no bookmarks. */
export const RibbonDrawing = () => (
  <Drawing surface="M68 4h16v36l-8-7-8 7Z" hints="M38 26h20M38 35h20M38 44h34M38 53h44M38 62h27">
    <path d="M68 8H31a3 3 0 0 0-3 3v58a3 3 0 0 0 3 3h58a3 3 0 0 0 3-3V11a3 3 0 0 0-3-3h-5" />
    <path d="M68 4h16v36l-8-7-8 7Z" strokeDasharray="4 4" />
  </Drawing>
)

/** A tag on its string, with nothing on it: no tags. */
export const TagDrawing = () => (
  <Drawing surface="M48 22h44l14 18-14 18H48Z" hints="M58 36h24M58 44h16">
    <path d="M51 22h39.5a3 3 0 0 1 2.4 1.2L106 40 92.9 56.8a3 3 0 0 1-2.4 1.2H51a3 3 0 0 1-3-3V25a3 3 0 0 1 3-3Z" />
    <circle cx="95" cy="40" r="3" />
    <path d="M95 40C78 22 60 62 38 48S24 24 12 30" />
  </Drawing>
)

/** A bowl of tea that steams: everything is read. */
export const TeaDrawing = () => (
  <Drawing
    surface="M34 36h52c0 15-8 25-18 28H52c-10-3-18-13-18-28Z"
    hints="M50 28c-4-5 4-8 0-14M60 28c-4-5 4-8 0-14M70 28c-4-5 4-8 0-14M43 46c2.5 4 5.5 4 8 0s5.5-4 8 0 5.5 4 8 0 5.5-4 8 0"
  >
    <path d="M32 36h56c0 15-9 25-20 28H52c-11-3-20-13-20-28ZM50 64v4h20v-4M24 72h72" />
  </Drawing>
)
