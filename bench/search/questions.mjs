import { LANGUAGES } from '../../shared/article'
import { NO_CHOICE, NO_FILTER } from '../../shared/find'
import { random } from '../corpus.mjs'
import { sectionsOf } from './articles.mjs'
import { person } from './people.mjs'

// What is asked: the same questions for the same words. They lie beside a library, since its words are its own.

const EACH = 30
// Of the names that few articles have to those that many have.
const PEOPLE = 3_000
const RANKS = { rare: [2_000, 40_000], veryRare: [40_000, 400_000] }

/** @param languages as learnLanguages gives them */
export function drawQuestions(languages) {
  const next = random(4)
  const below = count => Math.floor(next() * count)
  const pick = list => list[below(list.length)]
  const wordOfRank = (code, [least, most]) => languages[code].rareWord(least + below(most - least))
  const common = code => pick(languages[code].common(60))
  const spoken = code => {
    const isAsked = token => languages[code].counts.get(token) > 1 && /^\p{L}{3,}$/u.test(token)
    for (const token of languages[code].speak(next)) if (isAsked(token)) return token
  }
  const misspelt = word => {
    const at = 1 + below(word.length - 2)
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  }
  const name = () => {
    const { family, latinFamily } = person(Math.floor(PEOPLE * next() ** 3))
    return pick([family, latinFamily])
  }
  const among = (field, value) => ({ ...NO_FILTER, [field]: { ...NO_CHOICE, include: [value] } })
  const filters = code => [
    among('languages', code),
    among('publishers', pick(['almaty', 'astana-akimat', 'abai-health'])),
    among('sections', pick(sectionsOf(languages[code]))),
  ]
  const phrase = code => {
    const { tokens, counts } = languages[code]
    for (;;) {
      const at = below(tokens.length - 2)
      const two = tokens.slice(at, at + 2)
      if (two.every(word => counts.get(word) > 2 && /^\p{L}{3,}$/u.test(word))) return `"${two.join(' ')}"`
    }
  }
  // A word with a space after it is whole; without one it is still being typed.
  const kinds = {
    'a rare word': code => ({ text: `${wordOfRank(code, RANKS.rare)} ` }),
    'a common word': code => ({ text: `${common(code)} ` }),
    'two common words': code => ({ text: `${common(code)} ${common(code)} ` }),
    'a phrase': code => ({ text: phrase(code) }),
    'one letter': code => ({ text: spoken(code).slice(0, 1) }),
    'two letters': code => ({ text: spoken(code).slice(0, 2) }),
    'three letters': code => ({ text: spoken(code).slice(0, 3) }),
    'a name, across scripts': () => ({ text: `${name()} ` }),
    'a spelling mistake, ~1': code => ({ text: `${misspelt(common(code))}~1` }),
    'a word in no article': code => ({ text: `${misspelt(common(code))} ` }),
    'a common word, filtered': (code, number) => ({
      text: `${common(code)} `,
      filter: filters(code)[number % 3],
    }),
    'a common word, newest first': code => ({ text: `${common(code)} `, sort: 'newest' }),
    'nothing has all words': code => ({
      text: `${common(code)} ${wordOfRank(code, RANKS.veryRare)} ${wordOfRank(code, RANKS.veryRare)} `,
    }),
    'no words, filtered': (code, number) => ({ text: '', filter: filters(code)[number % 3] }),
  }
  return Object.entries(kinds).flatMap(([kind, draw]) =>
    Array.from({ length: EACH }, (_, number) => ({
      kind,
      filter: NO_FILTER,
      sort: 'relevance',
      ...draw(LANGUAGES[Math.floor(number / 3) % LANGUAGES.length], number),
    })),
  )
}
