const CYRILLIC = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

// The alphabets of 2021, 2018 and 2017 (with apostrophes), the one news agencies used before them, the draft of 2019, and
// the first as it is typed without marks: one spelling for each letter above, in its order.
const ALPHABETS = [
  'a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h s ch ş ş - y i - e iu ia',
  'a á b v g ǵ d e io j z ı ı k q l m n ń o ó p r s t ý u ú f h h s ch sh sh - y i - e iý ia',
  "a a' b v g g' d e i'o j z i' i' k q l m n n' o o' p r s t y' u u' f h h s c' s' s' - y i - e i'y' i'a",
  'a ä b v g ğ d e yo j z ï y k q l m n ñ o ö p r s t w u ü f x h c ç ş şş - ı i - e yw ya',
  'a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h s ch ş ş - ı i - e iu ia',
  'a a b v g g d e io j z i i k q l m n n o o p r s t u u u f h h s sh sh sh - y i - e iu ia',
].map(
  spellings => new Map(spellings.split(' ').map((spelling, at) => [CYRILLIC.charAt(at), spelling] as const)),
)

/** Kazakh of the Cyrillic alphabet as each of the Latin ones writes it, in lower case. */
export const inLatinAlphabets = (cyrillic: string): readonly string[] =>
  ALPHABETS.map(alphabet =>
    Array.from(cyrillic.toLowerCase(), letter => alphabet.get(letter)?.replace('-', '') ?? letter).join(''),
  )
