import { type ReactNode, useId } from 'react'

interface PartProps {
  readonly title: string
  readonly children: ReactNode
}

/** A chapter of the gallery. */
export function Chapter({ title, children }: PartProps) {
  const titleId = useId()
  return (
    <section className="gallery-chapter" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  )
}

/** One kind of part, in all its states. */
export function Sample({ title, children }: PartProps) {
  return (
    <div className="gallery-sample">
      <h3>{title}</h3>
      <div className="gallery-parts">{children}</div>
    </div>
  )
}
