import { Chapter, Sample } from './part'

const PANGRAMS = {
  en: 'The quick brown fox jumps over the lazy dog, 0123456789',
  ru: 'Съешь же ещё этих мягких французских булок, да выпей чаю',
  kk: 'Әуелі Қағаз, Ңғын, Өң, Ұшқыр, Үйрек, Һәм, Ілім — 12,4 млрд ₸',
} as const
const SIZES = ['tiny', 'small', 'note', 'body', 'row', 'large', 'title', 'heading', 'headline'] as const
const SPACES = [1, 2, 3, 4, 5, 6, 7] as const
const RADII = ['small', '', 'large', 'round'] as const

/** Faces, sizes of text, spaces and corners. */
export function Scales() {
  return (
    <Chapter title="Type and space">
      {(['interface', 'reading', 'fixed'] as const).map(face => (
        <Sample key={face} title={`--face-${face}`}>
          <div className="gallery-column" style={{ fontFamily: `var(--face-${face})` }}>
            {Object.entries(PANGRAMS).map(([language, text]) => (
              <p key={language} lang={language} style={{ fontSize: 'var(--text-reading)' }}>
                {text} <b>{text.split(' ')[0]}</b> <i>{text.split(' ')[1]}</i>
              </p>
            ))}
          </div>
        </Sample>
      ))}
      <Sample title="Sizes of text">
        <div className="gallery-column">
          {SIZES.map(size => (
            <p key={size} style={{ fontSize: `var(--text-${size})`, lineHeight: 'var(--leading-title)' }}>
              {`--text-${size}: ${PANGRAMS.kk}`}
            </p>
          ))}
        </div>
      </Sample>
      <Sample title="Spaces">
        {SPACES.map(space => (
          <figure key={space} className="space">
            <span style={{ width: `var(--space-${space})` }} />
            <figcaption>{`--space-${space}`}</figcaption>
          </figure>
        ))}
      </Sample>
      <Sample title="Corners">
        {RADII.map(radius => {
          const name = radius === '' ? '--radius' : `--radius-${radius}`
          return (
            <div key={name} className="corner" style={{ borderRadius: `var(${name})` }}>
              <code>{name}</code>
            </div>
          )
        })}
      </Sample>
    </Chapter>
  )
}
