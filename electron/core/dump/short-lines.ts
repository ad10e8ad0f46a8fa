const LONGEST_TITLE = 300
const STARTS_TITLE = /^(?:[–—-]\s?)?["«“„'‘(]{0,2}[\p{Lu}\p{N}]|^\p{Ll}\p{Lu}/u

/** Whether a line could be a headline without a date: short, begun like a title, with no full stop at its end. */
export const isTitleLike = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  STARTS_TITLE.test(text) &&
  !/[.…;,:][»”"’')\]]*$/u.test(text) &&
  (isQuestion(text) || !/(?<!(?:^|[\s.-])\p{L}{1,3}|^\d{1,2})[.;]\s\p{Lu}/u.test(text))

// "The water is gone. What next?": a headline of two sentences.
const LONGEST_QUESTION = 100
const isQuestion = (text: string): boolean => text.length <= LONGEST_QUESTION && /[?!]$/u.test(text)

const SIGNATURE =
  /^(?:press[\s-](?:service|office|cent(?:er|re)|release\sof)|пресс[\s-]?(?:служба|секретарь|центр)(?=\s)|(?:\p{L}+\s){0,4}баспас[өо]з|по\sинформации|материал|фото|видео|photo|video|image|автор|author|by\s|read\s(?:more|also)|see\salso|читайте|подробнее|толығырақ|оқи\sотырыңыз|тел(?:ефон)?[.:]|байланыс)|баспасөз қызметі$|пресс-служба$/iu

/** Whether a short line under a body signs it rather than opening something new. */
export const isSignature = (text: string): boolean => SIGNATURE.test(text)

/** Whether a line ends as a sentence does, perhaps with a quote or a bracket behind. */
export const endsSentence = (text: string): boolean => /[.!?…][»”"’)]*$/u.test(text.slice(-9))
