// Endings of names as they sound (see name-key-sounds.ts): fewer than a stemmer knows, since a name that is cut where it
// should not be is another name. Sources: the cases of nouns and of surnames in Russian grammars; the Kazakh cases and
// the harmony of their first sound with the last one before them.

/** What must be left of a name, in sounds: less for an ending that cannot be its own. */
const SHORTEST_NAME = 4
const SHORTEST_BEFORE_SURE = 3

// Endings that only a Kazakh case has: -ның -дың -тың, -ға, -дағы -тегі.
const KAZAKH_SURE = /(?:[ndt]i(?:w|ng)|ya|[dt](?:ayi|e[gG]i))$/
// Those that a name may end in by itself: they are taken only where they agree with the sound before them. v is у and
// в; б в г д at the end of a Russian name are spoken as п ф к т. Not -тан after с, which is Қазақстан.
const KAZAKH_AGREEING = new RegExp(
  [
    '(?<=[pfkqxhtscCSZbvgd])(?:qa|ke|t[ae]|ti|pen|(?<!s)t[ae]n)',
    '(?<=[aeioulmnrwzjyv])(?:[gG]e|d[ae]n?|[mb]en)',
    '(?<=[aeiou])ni',
    '(?<=[mnw])n[ae]n',
    '(?<=[lmnrwzjyvu]|[aeiou]i)di',
  ]
    .map(ending => `${ending}$`)
    .join('|'),
)

/** A name in Kazakh without the ending of its case; the same where it has none. */
export function withoutKazakhEnding(sounds: string): string {
  const sure = sounds.replace(KAZAKH_SURE, '')
  if (sure !== sounds) return sure.length < SHORTEST_BEFORE_SURE ? sounds : sure
  const rest = sounds.replace(KAZAKH_AGREEING, '')
  const isShortEnding = sounds.length - rest.length < 3 && !endsInGe.test(sounds)
  return rest.length < SHORTEST_NAME || (isShortEnding && !isNameByItself(rest)) ? sounds : rest
}

const endsInVowel = /(?:[^aeiou]|^)[aeiou]$/
const vowels = /[aeiou]/g
const endsInGe = /[gG]e$/

/** Газадан is Газа, and Абайда is Абай, but Канада is not Кана: short endings are those of many names. */
const isNameByItself = (rest: string) => !endsInVowel.test(rest) || rest.replaceAll(vowels, '').length >= 3

// Of surnames in -ов -ев -ин -ский: -ым -ых -ыми, -ого -ому -ом.
const RUSSIAN_SURNAME = /(?:(?<=[oe]v|in|sk)(?:im|ix|imi)|(?<=sk)(?:ogo|omu|om))$/
// -ом after any consonant, but -ем only after р л ж ч ш щ: Рустем and Артем are whole.
const RUSSIAN_INSTRUMENTAL = /(?:(?<=[^aeiou])om|(?<=[rljc])em)$/
// Жанной, Галией.
const RUSSIAN_FEMININE = /(?:oi|(?<=[cjiZ])ei)$/
// Абая, Абаю, Абае, Абаем; Цоя.
const RUSSIAN_AFTER_GLIDE = /(?<=[aoe])(?:i?[aue]|em)$/

/** A name in Russian without the ending of its case, but for single vowels at its end, which no key has. */
export function withoutRussianEnding(sounds: string): string {
  const rest = sounds.replace(RUSSIAN_SURNAME, '').replace(RUSSIAN_AFTER_GLIDE, 'i')
  const shorter =
    rest === sounds ? rest.replace(RUSSIAN_INSTRUMENTAL, '').replace(RUSSIAN_FEMININE, '') : rest
  return shorter.length < SHORTEST_BEFORE_SURE ? sounds : shorter
}
