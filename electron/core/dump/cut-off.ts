import { dateAtEnd } from './dates'
import { isSignature } from './short-lines'

const BROKEN_OFF = /(?:\.\.\.|…|[,(«–—-])\]?$/u
const ENDS_SENTENCE = /[.!?…:;][»”"’)\]]*$|[»”"’)\]]$/u
// No sentence ends in these.
const LEADS_ON =
  /(?<!\p{L})(?:the|an?|and|or|of|in|at|with|for|from|by|that|which|who|its|their|and\sthe|и|или|а|но|в|во|на|с|со|для|от|из|при|по|под|над|что|который|которая|которое|которые|котор\p{L}{2,3}|также|же|не|его|их|свой|своих|және|мен|пен|бен|немесе|үшін|туралы|деген|болатын|арқылы|бойынша|тағы|тағы\sда|сондай-ақ|оның|олардың|осы|бұл)$|\p{L}{2}(?:ский|ская|ское|ские|ского|ской|ских|ным|ный|ной|ные|ных|вый|вая|вые|вых|вого|тивный)$/iu
const SHORTEST_SENTENCE = 40
const LONGEST_WITHOUT_STOP = 70
// At the end of a file: that many words, the last in small letters, under two paragraphs that ended.
const UNENDED_AT_FILE_END = /^\S+\s(?:.*\s)?\p{Ll}{2,}$/u
const FEWEST_ENDED = 2

/**
 * The end of a text that breaks off in the middle of a sentence, or null. Marks that can end nothing tell it, and so
 * does a last word that must go on where the paragraphs above all end in a full stop. A missing full stop alone tells
 * it only at the end of a long sentence, or of a file, with no source after it: people forget it.
 */
export function brokenEnd(
  paragraphs: readonly string[],
  hasSource: boolean,
  isFileEnd: boolean,
): string | null {
  const last = paragraphs.at(-1) ?? ''
  const ending = last.slice(-60)
  if (BROKEN_OFF.test(ending)) return ending
  if (!/[\p{L}\p{N}]$/u.test(ending)) return null
  const parts = last.slice(-300).split(/[.!?…]["”»)]?\s/u)
  const sentence = parts.at(-1) ?? ''
  const others = paragraphs.slice(0, -1)
  if (others.length === 0 ? parts.length === 1 : !others.every(text => ENDS_SENTENCE.test(text.slice(-4))))
    return null
  if (isSignature(sentence) || LIST_ITEM.test(last) || dateAtEnd(sentence) !== null || ADDRESS.test(sentence))
    return null
  const isCut =
    (sentence.length >= SHORTEST_SENTENCE && LEADS_ON.test(sentence)) ||
    (!hasSource && sentence.length >= LONGEST_WITHOUT_STOP) ||
    (!hasSource && isFileEnd && others.length >= FEWEST_ENDED && UNENDED_AT_FILE_END.test(sentence))
  return isCut ? ending : null
}

const LIST_ITEM = /^(?:[–—•*-]|\p{N}{1,2}[.)])\s?/u
const ADDRESS = /\S+@\S+$|\S+\.\p{L}{2,}(?:\/\S*)?$|:\/\/\S+$/u
