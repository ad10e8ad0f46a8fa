/** The forms of a Kazakh noun put together as a grammar teaches it, not as stem-kk.ts takes them apart: number,
 *  possession and case.
 *  @param noun in small letters; one whose last vowel falls out (халық) or that names in и (Әли) are not for this */
export function formsOf(noun: string): string[] {
  const several = noun + inTune(noun, `${beginning(noun, 'л', 'д', 'т')}ер`)
  return [
    noun,
    several,
    ...cases(noun, noun),
    ...cases(several, noun),
    ...[theirs(noun), `${several}${inTune(noun, 'і')}`].flatMap(owned => [
      owned,
      ...casesOfTheirs(owned, noun),
    ]),
    ...[ours(noun), `${several}${inTune(noun, 'іміз')}`].flatMap(owned => [owned, ...cases(owned, noun)]),
    noun + inTune(noun, `${isHard(noun) ? 'т' : 'д'}егі`),
    theirs(noun) + inTune(noun, 'ндегі'),
  ]
}

const cases = (word: string, noun: string): string[] => {
  const last = isHard(word) ? 'т' : 'д'
  const genitive = endsIn(word, `${OPEN}мнң`) ? 'н' : last
  const ablative = endsIn(word, 'мнң') ? 'н' : last
  const beside = endsIn(word, 'зж') ? 'бен' : isHard(word) ? 'пен' : 'мен'
  const endings = [`${genitive}ің`, `${endsIn(word, OPEN) ? 'н' : last}і`, `${isHard(word) ? 'к' : 'г'}е`]
  return [...endings, `${last}е`, `${ablative}ен`]
    .map(ending => word + inTune(noun, ending))
    .concat(word + beside)
}

const casesOfTheirs = (owned: string, noun: string): string[] =>
  ['нің', 'н', 'не', 'нде', 'нен'].map(ending => owned + inTune(noun, ending)).concat(`${owned}мен`)

const theirs = (noun: string): string => voiced(noun) + inTune(noun, endsIn(noun, OPEN) ? 'сі' : 'і')
const ours = (noun: string): string => voiced(noun) + inTune(noun, endsIn(noun, OPEN) ? 'міз' : 'іміз')

/** кітап-ы is кітабы. Words in п that came through Russian keep it, and are not for this. */
const voiced = (noun: string): string =>
  noun.replace(/[кқп]$/u, letter => ({ к: 'г', қ: 'ғ', п: 'б' })[letter] ?? letter)

const OPEN = 'аәеоөыіэя'
const HARD = 'кқпстфхцчшщбвгғд'
const FRONT = 'әеөүіэиь'
const BACK = 'аоұыуяю'

const endsIn = (word: string, letters: string): boolean => letters.includes(word.slice(-1))
const isHard = (word: string): boolean => endsIn(word, HARD)

/** л, д or т by the letter before, as in лер, дер, тер. */
const beginning = (noun: string, soft: string, voicedOne: string, hardOne: string): string => {
  if (isHard(noun)) return hardOne
  return endsIn(noun, `${OPEN}руйию`) ? soft : voicedOne
}

/** An ending in letters of front syllables as it is after a noun. */
function inTune(noun: string, ending: string): string {
  const syllables = noun.replace(/(?<=[аәеоөыіұү])у/gu, '')
  const last = [...syllables].findLast(letter => FRONT.includes(letter) || BACK.includes(letter)) ?? 'а'
  if (FRONT.includes(last) && !/[аио]ев$/u.test(noun)) return ending
  const back: Readonly<Record<string, string>> = { е: 'а', і: 'ы', г: 'ғ', к: 'қ' }
  return ending.replace(/[еігк]/gu, letter => back[letter] ?? letter)
}
