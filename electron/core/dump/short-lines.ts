const LONGEST_TITLE = 200
const LONGEST_SECTION = 60
const MOST_SECTION_WORDS = 6
const ENDS_SENTENCE = /[.!?…;,:][»”"’')\]]*$/u
const STARTS_TITLE = /^["«“„'‘(]?[\p{Lu}\p{N}]/u

/** Whether a line could be a headline without a date: short, begun like a title, with no full stop at its end. */
export const isTitleLike = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  STARTS_TITLE.test(text) &&
  !/[.…;,:][»”"’')\]]*$/u.test(text) &&
  !/[.;]\s\p{Lu}/u.test(text)

/** Whether a line could name a section: a few words, no sentence. */
export const isSectionLike = (text: string): boolean =>
  text.length <= LONGEST_SECTION &&
  STARTS_TITLE.test(text) &&
  /\p{L}{2}/u.test(text) &&
  !ENDS_SENTENCE.test(text) &&
  text.split(' ').length <= MOST_SECTION_WORDS

/** Whether a line names a section even where a body follows: one word does, at the start of a dump two. */
export const isPlainlySection = (text: string, isStart: boolean): boolean =>
  isSectionLike(text) && text.split(' ').length <= (isStart ? 2 : 1) && !/[«"“?!\d]/u.test(text)

/** Whether a line names a section even at the end of a dump: one word, or words that are no person's name. */
export const isLoneSection = (text: string): boolean =>
  isSectionLike(text) && /^\p{L}+(?:$|.*\s\p{Ll})/u.test(text) && !/[«"“?!\d]/u.test(text)

const SIGNATURE =
  /^(?:press[\s-](?:service|office|cent(?:er|re))|пресс[\s-]?(?:служба|секретарь|центр)|(?:\p{L}+\s){0,4}баспас[өо]з|по\sинформации|материал|фото|photo|автор|author|by\s)|баспасөз қызметі$|пресс-служба$/iu

/** Whether a short line under a body signs it rather than opening something new. */
export const isSignature = (text: string): boolean => SIGNATURE.test(text)
