/** An open book, for an empty reading pane. */
export function BookDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 120 80" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M60 20C49 12 33 9 14 10v50c19-1 35 2 46 10 11-8 27-11 46-10V10c-19-1-35 2-46 10Z" />
        <path d="M60 20v50" />
        <path
          d="M26 24c9 0 16 2 22 5M26 35c9 0 16 2 22 5M26 46c6 0 11 1 15 2.6M94 24c-9 0-16 2-22 5M94 35c-9 0-16 2-22 5"
          opacity=".5"
        />
      </g>
    </svg>
  )
}

/** An empty shelf, for an empty library. */
export function ShelfDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 120 80" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M10 66h100M18 66v8M102 66v8" />
        <path d="M28 66V26h10v40M42 66V18h12v48M62 64l10-38 10 3-9 36" />
        <path d="M31 34h4M46 28h4M46 34h4" opacity=".5" />
      </g>
    </svg>
  )
}
