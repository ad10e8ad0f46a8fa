import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import { DECORATION, LEAST_OF_SIGNS, LEAST_OF_TEXT, pairsOf, SIGNS, TEXT } from './colour-pairs'
import { contrastOf, type Rgb } from './contrast'
import { Chapter, Sample } from './part'

const LEAST_HERE = () =>
  LEAST_OF_TEXT[document.documentElement.dataset.contrast === 'more' ? 'more' : 'plain']

/** The colours, each on what it is drawn on, with the contrast between them as the browser shows it. */
export function Colours() {
  return (
    <Chapter title="Colours">
      <Sample title={`Text: at least ${LEAST_HERE()} to 1`}>
        {pairsOf(TEXT).map(pair => (
          <Swatch key={pair.join()} pair={pair} least={LEAST_HERE()} />
        ))}
      </Sample>
      <Sample title={`Lines, outlines and signs: at least ${LEAST_OF_SIGNS} to 1`}>
        {pairsOf(SIGNS).map(pair => (
          <Swatch key={pair.join()} pair={pair} least={LEAST_OF_SIGNS} isSign />
        ))}
      </Sample>
      <Sample title="Decoration">
        {DECORATION.filter(name => name !== '--shadow').map(name => (
          <div key={name} className="swatch" style={{ background: `var(${name})` }}>
            <code className="swatch-label">{name}</code>
          </div>
        ))}
      </Sample>
    </Chapter>
  )
}

interface SwatchProps {
  readonly pair: readonly [ink: string, ground: string]
  readonly least: number
  /** A line stands for it, where others are text. */
  readonly isSign?: boolean
}

function Swatch({ pair: [ink, ground], least, isSign = false }: SwatchProps) {
  const swatch = useRef<HTMLDivElement>(null)
  const [contrast, setContrast] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (swatch.current === null) return
    const { color, backgroundColor } = getComputedStyle(swatch.current)
    setContrast(contrastOf(rgbOf(color), rgbOf(backgroundColor)))
  }, [])
  const colours = { color: `var(${ink})`, background: `var(${ground})` } satisfies CSSProperties
  return (
    <div ref={swatch} className="swatch" style={colours} data-fails={contrast !== null && contrast < least}>
      {isSign && <span className="swatch-line" />}
      <code className={isSign ? 'swatch-label' : undefined}>{`${ink} on ${ground}`}</code>
      <span className={isSign ? 'swatch-label' : undefined}>{contrast?.toFixed(1)}</span>
    </div>
  )
}

function rgbOf(computed: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (computed.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue]
}
