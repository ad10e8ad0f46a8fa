import { dateAtEnd } from './dates'
import { isTopic } from './topics'

const LONGEST_SECTION = 60
const MOST_SECTION_WORDS = 6
const ENDS_SENTENCE = /[.!?…;,][»”"’')\]]*$/u
// "Алматы: -3…-5, тұман": a row of a table.
const ROW = /…|\d\s?%|[+-]\d|,.*\d|\d.*,/u
const LABEL =
  /^(?:section|rubric|category|topic|рубрика|раздел|категория|тема|бөлім|айдар|санат)\s?[:–—-]\s?(?=\S)/iu
const MARKS_BEFORE = /^[^\p{L}\p{N}«"“„(]+/u
const MARKS_AFTER = /[\s#*=_~|<>[\]:–—-]+$/u
const NUMBER = /^(?:\d{1,2}|[IVX]{1,4})(?:[.)]|\s[.)])\s?(?=\p{L})/u

/** What a line would name as a section: without the marks and the label around the name. */
export const sectionName = (text: string): string =>
  text.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '').replace(LABEL, '')

/** Whether a line could name a section: a few words that are no sentence. */
export function isSectionLike(text: string): boolean {
  if (text.length > LONGEST_SECTION) return false
  const name = sectionName(text)
  return (
    !/^[–—•-]\s?\p{Ll}/u.test(text) &&
    /\p{L}{2}/u.test(name) &&
    !ENDS_SENTENCE.test(name) &&
    !ROW.test(name) &&
    name.split(' ').length <= MOST_SECTION_WORDS &&
    !/:\/\/|@/u.test(name) &&
    !saysSomething(name) &&
    dateAtEnd(name) === null
  )
}

// A few words with a verb are a sentence without its full stop.
const VERB =
  /(?:^|\s)(?:is|are|was|were|has|have|had|will|can|must|opens|opened|starts|started|held|begins|began)(?:\s|$)|\s\p{L}*(?:тся|лся|лась|лось|лись|[аиыяе]ли|[аеиюу]ют|ает|яет|ует|[ао]вали?|идет|идёт|йдет|йдёт|крыта?|крыты)(?:\s|$)|\s\p{L}{2,}(?:[дт][ыі]|[ае]ды|[еі]ді|йды|йді)$/iu

/** Whether a few words speak of something that happened or goes on. */
export const saysSomething = (text: string): boolean => text.includes(' ') && VERB.test(text)

/** Whether a line is marked as a section by more than its shortness: by marks, a label, a colon, its topic. */
export function isMarkedSection(text: string): boolean {
  const isMarked = /^[#=*[_~]|^\S.*:$/u.test(text) || LABEL.test(text)
  return isSectionLike(text) && (isMarked || isTopic(topicOf(sectionName(text))))
}

/** Whether a line names nothing but topics: "Culture and sport:", «2. Наука». */
export const isTopicSection = (text: string): boolean =>
  isSectionLike(text) && isTopic(topicOf(sectionName(text)))

const topicOf = (name: string): string => name.replace(NUMBER, '')

/** Whether a line is marked as a section so plainly that even an article under way ends there. */
export const isHeadingMark = (text: string): boolean =>
  isSectionLike(text) && (/^(?:#{1,6}\s?\p{L}|={2,}|\[.+\]$)/u.test(text) || LABEL.test(text))

/**
 * Whether a line names a section even where a body follows at once: marked as one, numbered, or, at the start of a
 * dump, a single word.
 */
export function isPlainlySection(text: string, isStart: boolean): boolean {
  const name = sectionName(text)
  const isNumbered = NUMBER.test(name) && topicOf(name).split(' ').length <= 3
  const isWord = isStart && /^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(name)
  const isMarked = isMarkedSection(text) && (!/:$/u.test(text) || isTopicSection(text))
  return isSectionLike(text) && (isMarked || isNumbered || isWord)
}

/** Whether a line names a section even at the end of a dump: one word, or words that are no person's name. */
export const isLoneSection = (text: string): boolean =>
  isSectionLike(text) &&
  (isMarkedSection(text) || (/^\p{Lu}\p{L}*(?:$|.*\s\p{Ll})/u.test(text) && !/[«"“?!\d]/u.test(text)))
