import type { TagColour } from '../../shared/marking'

interface TagDotProps {
  readonly colour: TagColour | null
}

/** The colour of a tag, beside its name; a ring where it has none. */
export const TagDot = ({ colour }: TagDotProps) => (
  <span className="tag-dot" data-tag-colour={colour ?? undefined} aria-hidden="true" />
)
