/** Names of months as far as all their forms begin alike, those of English as far as they are cut. */
const MONTHS =
  'jan feb mar apr may jun jul aug sep oct nov dec ' +
  'янв фев мар апр мая май мае июн июл авг сен окт ноя дек ' +
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'

const anyCase = (name: string) => `[${name.slice(0, 1).toUpperCase()}${name.slice(0, 1)}]${name.slice(1)}`
const MONTH = String.raw`(?<!\p{L})(?:${MONTHS.split(' ').map(anyCase).join('|')})\p{L}{0,8}\.?`
const WORD_BEGINS = String.raw`(?:^|[\s(«“"])`
/** Longer words may stand on a line of their own. */
const LONGEST_UNIT = 14
const UNIT = String.raw`(?![аиоуa](?!\p{L}))\p{L}[\p{L}\p{M}./²³'’-]{0,${LONGEST_UNIT - 1}}(?![\p{L}\p{M}])`

/** Between what stands a space that holds. */
const HELD: readonly (readonly [before: string, after: string])[] = [
  // 15 марта, 20 km, 3 300 тенге, 5% населения
  [String.raw`\p{Nd}[%‰°]?`, UNIT],
  // 1 234 567
  [String.raw`(?<![\p{L}\p{Nd}])\p{Nd}{1,3}(?: \p{Nd}{3}){0,6}`, String.raw`\p{Nd}{3}(?!\p{Nd})`],
  // 5 %, 20 °C, 500 ₸
  [String.raw`\p{Nd}`, String.raw`[%‰°\p{Sc}]`],
  // № 5, § 12, $ 100
  [String.raw`${WORD_BEGINS}[№§#±≈\p{Sc}]`, String.raw`\p{Nd}`],
  // ст. 10, No. 5
  [String.raw`${WORD_BEGINS}\p{L}{1,4}\.`, String.raw`\p{Nd}`],
  // March 22, марта 2024
  [MONTH, String.raw`\p{Nd}`],
  // March 22, 2024
  [String.raw`${MONTH} \p{Nd}{1,2}(?:st|nd|rd|th)?,`, String.raw`\p{Nd}{4}(?!\p{Nd})`],
  // 2024 жылғы 22 наурыз
  [String.raw`\p{Nd} жыл\p{L}{0,6}`, String.raw`\p{Nd}{1,2} \p{L}`],
  // 8 (7172) 74-22-11
  [String.raw`\p{Nd}`, String.raw`\(\p{Nd}`],
  [String.raw`\p{Nd}\)`, String.raw`\p{Nd}`],
  // 10 – 15
  [String.raw`\p{Nd} [–—-]`, String.raw`\p{Nd}`],
  [String.raw`\p{Nd}`, String.raw`- \p{Nd}`],
  // No line begins with a dash.
  [String.raw`\S`, '[–—] '],
  // Russian lines end in no word of one letter: с 1974 года, в городе
  [String.raw`(?<![\p{L}\p{M}\p{Nd}])[авикосуАВИКОСУ]`, String.raw`[\p{L}\p{Nd}«]`],
  // Қ. Тоқаев, А. Б. Иванов
  [String.raw`(?<![\p{L}\p{M}])\p{Lu}\.`, String.raw`\p{Lu}`],
]

// The space first: it is found quickly, and nothing is looked at but what stands around one.
const HOLDING_SPACE = new RegExp(` (?:${HELD.map(([a, b]) => `(?<=${a} )(?=${b})`).join('|')})`, 'gu')

/** A text as it is shown: its numbers stay with their units, dates and initials in one line. Spaces become no-break
 *  spaces, one for one, so every place in the text stays what it was. */
export const unbroken = (text: string): string => text.replace(HOLDING_SPACE, '\u00A0')

/** What people copy: plain spaces, as the article has them. */
export const copied = (shown: string): string => shown.replaceAll('\u00A0', ' ')
