/** Paragraphs, by their numbers, that say the same in two texts; one side may have none. */
export interface AlignedParagraphs {
  readonly one: readonly number[]
  readonly other: readonly number[]
}

/**
 * Which paragraphs of two versions stand beside each other: by their lengths, as W. Gale and K. Church align sentences
 * (A Program for Aligning Sentences in Bilingual Corpora, 1993), and by the figures in them, which a translation keeps.
 * All paragraphs come in their order.
 */
export function alignParagraphs(
  one: readonly string[],
  other: readonly string[],
): readonly AlignedParagraphs[] {
  if (one.length * other.length > MOST_PAIRS) return byPlace(one.length, other.length)
  const texts = [one.map(weighed), other.map(weighed)] as const
  const ratio = ratioOf(lengthOf(texts[0]), lengthOf(texts[1]))
  const reach = FARTHEST + Math.abs(one.length - other.length)
  const width = other.length + 1
  const costs = new Float64Array((one.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const steps = new Uint8Array(costs.length)
  costs[0] = 0
  for (let i = 0; i <= one.length; i++) {
    const onDiagonal = one.length === 0 ? 0 : Math.round((i * other.length) / one.length)
    const last = Math.min(other.length, onDiagonal + reach)
    for (let j = Math.max(0, onDiagonal - reach); j <= last; j++) {
      for (const [step, [a, b, rarity]] of STEPS.entries()) {
        if (a > i || b > j) continue
        const before = costs[(i - a) * width + j - b] ?? 0
        const cost = before + rarity + unlike(texts[0].slice(i - a, i), texts[1].slice(j - b, j), ratio)
        if (cost >= (costs[i * width + j] ?? 0)) continue
        costs[i * width + j] = cost
        steps[i * width + j] = step
      }
    }
  }
  return walkBack(one.length, other.length, (i, j) => STEPS[steps[i * width + j] ?? 0] ?? STEPS[0])
}

/** More would take longer than a person waits: they stand by their numbers. */
const MOST_PAIRS = 250_000

/** Paragraphs that one may stand off from where it would be if all were alike. */
const FARTHEST = 40

type Step = readonly [one: number, other: number, rarity: number]

// How many paragraphs of each stand beside each other, and the negative logarithm of how often they do.
const rarity = (share: number) => -Math.log(share)
const STEPS: readonly [Step, ...Step[]] = [
  [1, 1, rarity(0.86)],
  [1, 2, rarity(0.04)],
  [2, 1, rarity(0.04)],
  [1, 3, rarity(0.015)],
  [3, 1, rarity(0.015)],
  [1, 0, rarity(0.01)],
  [0, 1, rarity(0.01)],
]

interface Weighed {
  readonly length: number
  readonly figures: ReadonlySet<string>
}

const weighed = (text: string): Weighed => ({
  length: text.length,
  figures: new Set(text.match(/\p{Nd}+/gu)),
})

const lengthOf = (texts: readonly Weighed[]) => texts.reduce((sum, { length }) => sum + length, 0)

/** Of the length of a translation per character, as Gale and Church measured it. */
const VARIANCE = 6.8
const MOST_UNLIKE = 12
/** Of a paragraph that the other text lacks: less than of two that have nothing to do with each other. */
const MISSING = 7
/** What all figures in common weigh, or none. */
const FIGURES_WEIGH = 4

/** How much longer one text is than the other for being in its language; more tells that it says more. */
const ratioOf = (one: number, other: number) =>
  one === 0 ? 1 : Math.min(1 / LEAST_RATIO, Math.max(LEAST_RATIO, other / one))
const LEAST_RATIO = 0.8

/** How unlike some paragraphs are to some others, as a negative logarithm. */
function unlike(one: readonly Weighed[], other: readonly Weighed[], ratio: number): number {
  if (one.length === 0 || other.length === 0) return MISSING
  const length = lengthOf(one)
  const delta = (lengthOf(other) - length * ratio) / Math.sqrt(Math.max(1, length) * VARIANCE)
  return Math.min((delta * delta) / 2, MOST_UNLIKE) + FIGURES_WEIGH * (0.5 - inCommon(one, other))
}

/** The share of figures that both have, 0 to 1; half where there are none. */
function inCommon(one: readonly Weighed[], other: readonly Weighed[]): number {
  const figures = new Set(one.flatMap(text => [...text.figures]))
  const others = new Set(other.flatMap(text => [...text.figures]))
  const all = new Set([...figures, ...others]).size
  return all === 0 ? 0.5 : (figures.size + others.size - all) / all
}

function walkBack(
  oneCount: number,
  otherCount: number,
  stepAt: (i: number, j: number) => Step,
): readonly AlignedParagraphs[] {
  const aligned: AlignedParagraphs[] = []
  let [i, j] = [oneCount, otherCount]
  while (i > 0 || j > 0) {
    const [a, b] = stepAt(i, j)
    i -= a
    j -= b
    aligned.push({ one: numbers(i, a), other: numbers(j, b) })
  }
  return aligned.reverse()
}

const numbers = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at)

function byPlace(oneCount: number, otherCount: number): readonly AlignedParagraphs[] {
  return numbers(0, Math.max(oneCount, otherCount)).map(at => ({
    one: at < oneCount ? [at] : [],
    other: at < otherCount ? [at] : [],
  }))
}
