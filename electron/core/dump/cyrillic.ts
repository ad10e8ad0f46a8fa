/**
 * How much a text reads like prose, from below zero (noise) to about 1. A wrong single-byte decoding turns letters into
 * other letters: capitals land inside words, frequent pairs become rare ones, symbols sit among letters. Only characters
 * beyond ASCII are judged, so plain English decides nothing.
 */
export function cyrillicPlausibility(text: string): number {
  let judged = 0
  let points = 0
  let before = ' '
  for (const character of text) {
    if (character > '\x7F') {
      judged++
      points += pointsFor(before, character)
    } else if (isLatinLetter(character) && isCyrillicLetter(before)) {
      points -= 1
    }
    if (OPENS_NO_WORD.has(before) && isCyrillicLetter(character)) points -= 0.5
    before = character
  }
  return judged === 0 ? 0 : points / judged
}

function pointsFor(before: string, character: string): number {
  if (TYPOGRAPHY.has(character)) return 0.3
  // "Zoë", "café": one marked letter after a plain one. Russian read as Latin is marked letters in a row.
  if (MARKED_LATIN.test(character)) return isLatinLetter(before) ? 0.2 : -1.5
  if (!isCyrillicLetter(character)) return -1.5
  if (!COMMON_LETTERS.has(character.toLowerCase())) return -0.5
  if (isLatinLetter(before)) return -1
  if (!isCyrillicLetter(before)) return isCapital(character) ? 0.3 : 0.2
  const isCommon = COMMON_PAIRS.has(before.toLowerCase() + character.toLowerCase())
  if (isCapital(character)) return isCapital(before) ? (isCommon ? 0.9 : 0) : -1.5
  return isCommon ? 1 : 0
}

const isCyrillicLetter = (character: string): boolean => character >= '\u0400' && character <= '\u052F'
const isLatinLetter = (character: string): boolean => /^[a-z]$/i.test(character)
const isCapital = (character: string): boolean => character !== character.toLowerCase()

const TYPOGRAPHY = new Set('«»„“”‘’–—…№•§°©®€£\u00A0')
// A capital of one encoding is a dash or a closing quote of another: "–ены выросли".
const OPENS_NO_WORD = new Set('–—…”’№•')
const MARKED_LATIN = /[À-ÖØ-öø-ÿŒœŠšŸŽž]/u

const COMMON_LETTERS = new Set('абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі')

// Pairs of letters that carry Russian and Kazakh prose; each stands for itself only.
const COMMON_PAIRS = new Set(
  (
    'ст но то на ен ов ни ра во ко ро по ос пр не ли ер ал го ва ка ор ре от та об те ан ом ло ит ри ес ль ми ел тор ' +
    'де ла ть ол за ог ти ве ди ле ин од ат ия ар да ас ак из ви ны мо ма ск тр ам ес ий им ки со се ие че ла ис он ' +
    'ым ых ой ая ые ое ую ют ет ут ся сь ци ию ии ей ем их ск ка ке ку ик ук ек бы бо бе би бл бр бу ба вы вс вн вл ' +
    'до ду др дн жи же жд за зо зд зн ив ид из кт кр кл лю ля лу ме му нт нс нк оп ок оц ощ пе па пл пи ру рг рт рс ' +
    'рм рн рк сл сп св су та ту уч ул ур ус ут ух хо хс чи ча чт чн ша ши ще щи эк эт юд яв яд ят ях аз ай ағ ақ қа қы ' +
    'ға ғы ың ын ім ің ік әр әл жа жә бі ір ілі лд ды ді дың дер ара нд нде лар лер ара ты мы сы гі гер ке ған ген ау ды ыл'
  )
    .split(' ')
    .filter(pair => pair.length === 2),
)
