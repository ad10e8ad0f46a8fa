import { LANGUAGES, type Language } from '../../../shared/article'
import { nearCopySimilarity } from './likeness'
import { MarkWeights, type SharedMarks } from './shared-marks'
import type { KnownSketch } from './tables'

/** Releases that are translated come out within days. */
const MOST_DAYS_APART = 14

/** Versions of an article among those whose addresses name the same release: one text in each language, near copies of it
 *  aside. Where there are more, or what they tell contradicts, the address stands for none of them, and nothing follows.
 *  Addresses that do not even differ in the language they claim are believed only if the texts agree.
 *  @param own an article in a known language
 *  @param release the articles of the release, it among them */
export function versionsByRelease(own: KnownSketch, release: readonly KnownSketch[]): KnownSketch[] {
  const isOneText = LANGUAGES.every(language => {
    const [first, ...others] = release.filter(article => article.language === language)
    return first === undefined || others.every(other => areCopies(first, other))
  })
  if (!isOneText) return []
  const weights = new MarkWeights(release)
  const others = release.filter(({ language }) => language !== null && language !== own.language)
  if (others.some(other => contradict(own, other, weights))) return []
  return others.filter(other => own.claimed !== other.claimed || isEnough(weights.shared(own, other)))
}

/** Numbers and names that both must have for their being different to say something. */
const LEAST_MARKS = 5
const LEAST_LIKENESS_OF_RELEASE = 0.08

function contradict(a: KnownSketch, b: KnownSketch, weights: MarkWeights): boolean {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > MOST_DAYS_APART) return true
  const tellsEnough = [a, b].every(({ numbers, names }) => numbers.length + names.length >= LEAST_MARKS)
  return tellsEnough && weights.shared(a, b).likeness < LEAST_LIKENESS_OF_RELEASE
}

// Chosen by measuring, and on the careful side: see docs/copies.md.
const LEAST_LIKENESS = 0.33
const LEAST_WEIGHT = 6
const LEAST_SHARED = 3
/** How much liker the right article is than the next of its language. */
const LEAD = 1.3

/** Versions of an article among those of the same days, by rare numbers and names: the one of each language that is by far
 *  the likest, where the article is by far the likest to it in turn. Near copies of it come with it.
 *  @param own an article in a known language
 *  @param sameDays the articles of these days, in any language, it among them */
export function versionsByContent(own: KnownSketch, sameDays: readonly KnownSketch[]): KnownSketch[] {
  const weights = new MarkWeights(sameDays)
  return LANGUAGES.filter(language => language !== own.language).flatMap(language => {
    const found = likest(own, language, sameDays, weights)
    const back = found === null ? null : likest(found, own.language, sameDays, weights)
    if (found === null || back === null || !isSameText(own, back)) return []
    return sameDays.filter(other => other.language === language && isSameText(found, other))
  })
}

const areCopies = (a: KnownSketch, b: KnownSketch) => nearCopySimilarity(a, b) !== null
const isSameText = (a: KnownSketch, b: KnownSketch) => a.id === b.id || areCopies(a, b)

function likest(
  own: KnownSketch,
  language: Language | null,
  articles: readonly KnownSketch[],
  weights: MarkWeights,
): KnownSketch | null {
  const likened = articles
    .filter(other => other.language === language)
    .map(other => ({ other, shared: weights.shared(own, other) }))
    .filter(({ shared }) => shared.likeness * LEAD >= LEAST_LIKENESS)
    .sort((a, b) => b.shared.likeness - a.shared.likeness || a.other.id - b.other.id)
  const [first, ...rest] = likened
  if (first === undefined || !isEnough(first.shared)) return null
  const rival = rest.find(({ other }) => !areCopies(first.other, other))
  return rival !== undefined && rival.shared.likeness * LEAD > first.shared.likeness ? null : first.other
}

const isEnough = ({ likeness, weight, count }: SharedMarks) =>
  likeness >= LEAST_LIKENESS && weight >= LEAST_WEIGHT && count >= LEAST_SHARED
