import {
  BACK,
  BUZZING,
  CONSONANT,
  classOf,
  FRONT,
  GLIDE,
  L,
  letterNumber,
  NASAL,
  VOICELESS,
  VOWEL,
} from './kk-letters'

// Kazakh endings stand in an order: a noun has number, possession, case; a verb voice, negation, then tense with person
// or a participle, which takes a noun's endings again. So all whole endings can be written down, and one look at the end
// of a word tells which of them it may have. The facts are from grammars and from two descriptions made for machines:
// U. Tukeyev, D. Rakhimova et al., "Complete set of endings" of the Kazakh language; Apertium's apertium-kaz.

/** What a stem must be like for an ending to be taken from it, beside its last letter and syllable; see stem-kk.ts. */
export type Demand =
  | 'noun'
  /** Rare, and alike to many stems: дай, ша. */
  | 'long noun'
  /** ым of what is mine ends many nouns (білім): taken from countries (Қазақстаным) and words that are known (Отаным). */
  | 'mine'
  /** What somebody is, where another ending is likelier (бала-сын): after words for those who do something. */
  | 'agent'
  /** The same, where hardly a noun ends so. */
  | 'person'
  /** дық, тық: derives so much that it is taken from countries alone (қазақстандық). */
  | 'country'
  /** ғы, қы: belongs to many stems, and is an ending of times (жылғы). */
  | 'time'
  | 'verb'
  /** An ending that begins with а of its own (бар-ады): the stem ends in a consonant that may end a verb. */
  | 'closed verb'
  /** An ending that nouns seem to have (мәлім-етін). */
  | 'sure verb'
  /** The same of more nouns (қал-амыз, Украин-асын). */
  | 'known verb'
  | 'infinitive'

export interface Ending {
  readonly text: string
  /** The classes of letters that may stand before it. */
  readonly after: number
  /** The syllables that may stand before it. */
  readonly syllable: number
  readonly demand: Demand
}

/** Endings while they are put together, in letters for sounds: A is а or е, I is ы or і (a bare и). */
interface Part {
  readonly text: string
  readonly after: number
}

const ANY = VOWEL | CONSONANT
const VOICED = CONSONANT & ~VOICELESS

const part = (after: number, ...texts: readonly string[]): Part[] => texts.map(text => ({ text, after }))

/** The class of the letter that a part ends in. I is always a vowel here, though bare и may be more elsewhere. */
const lastClass = (text: string): number => {
  const last = text.charAt(text.length - 1)
  return last === 'A' || last === 'I' ? VOWEL : classOf(letterNumber(last.charCodeAt(0)))
}

const joined = (firsts: readonly Part[], seconds: readonly Part[]): Part[] =>
  firsts.flatMap(({ text, after }) =>
    seconds
      .filter(second => (second.after & lastClass(text)) !== 0)
      .map(second => ({ text: text + second.text, after })),
  )
/** Firsts as they are, and with seconds after them. */
const maybe = (firsts: readonly Part[], seconds: readonly Part[]): Part[] => [
  ...firsts,
  ...joined(firsts, seconds),
]

const PLURAL = [...part(VOWEL | GLIDE, 'лAр'), ...part(L | NASAL | BUZZING, 'дAр'), ...part(VOICELESS, 'тAр')]

/** кітабы, қаласы. */
const THEIRS = [...part(VOWEL, 'сI'), ...part(CONSONANT, 'I')]
/** біздің, сіздің. */
const OURS = [...part(VOWEL, 'мIз', 'нIз'), ...part(CONSONANT, 'IмIз', 'IнIз')]
const MINE = [...part(CONSONANT, 'Iм')]
const THINE = [...part(CONSONANT, 'Iн')]

const LOCATIVE = [...part(ANY & ~VOICELESS, 'дA'), ...part(VOICELESS, 'тA')]
const CASES = [
  ...part(VOWEL | NASAL, 'нIн', 'ники'),
  ...part(GLIDE | L | BUZZING, 'дIн', 'дики'),
  ...part(VOICELESS, 'тIн', 'тики'),
  ...part(VOWEL, 'нI'),
  ...part(VOICED, 'дI'),
  ...part(VOICELESS, 'тI'),
  ...part(VOWEL | VOICED, 'гA'),
  ...part(VOICELESS, 'кA'),
  ...part(VOWEL | GLIDE | L | BUZZING, 'дAн'),
  ...part(NASAL, 'нAн'),
  ...part(VOICELESS, 'тAн'),
  ...part(VOWEL | GLIDE | L | NASAL, 'мен'),
  ...part(BUZZING, 'бен'),
  ...part(VOICELESS, 'пен'),
]
/** After "his": кітабына, кітабын, кітабында, кітабынан. */
const THEIR_CASES = part(VOWEL, 'нIн', 'нA', 'н', 'нAн', 'мен', 'ники', 'ншA', 'ндAй')
const THEIR_LOCATIVE = part(VOWEL, 'ндA')
/** After "my": досыма. */
const MY_CASES = [...CASES.filter(({ text }) => text !== 'гA'), ...part(NASAL, 'A')]

/** үйдегі, and what it takes when it stands for what is there: үйдегілерге. */
const THERE = maybe(part(VOWEL, 'гI'), [...maybe(PLURAL, CASES), ...CASES])

const CASED = [...CASES, ...LOCATIVE]
const WITH_OWNER = [...maybe(THEIRS, [...THEIR_CASES, ...THEIR_LOCATIVE]), ...maybe(OURS, CASED)]
const ONE_OWN = maybe([...MINE, ...THINE], [...MY_CASES, ...LOCATIVE])
const NUMBERED = [...CASED, ...WITH_OWNER]
/** Endings of a noun without what is there: enough for nouns made of verbs. */
const SIMPLE_NOUN = [...NUMBERED, ...maybe(PLURAL, NUMBERED)]

const AT = [...LOCATIVE, ...joined(THEIRS, THEIR_LOCATIVE), ...joined(OURS, LOCATIVE)]
const NOUN = [...SIMPLE_NOUN, ...joined(PLURAL, ONE_OWN), ...joined([...AT, ...joined(PLURAL, AT)], THERE)]

const LIKE = [...part(ANY & ~VOICELESS, 'дAй'), ...part(VOICELESS, 'тAй'), ...part(ANY, 'шA')]
const LONG_NOUN = [...LIKE, ...joined(PLURAL, LIKE)]
const OF_MINE = maybe(MINE, [...MY_CASES, ...LOCATIVE])

/** қазіргі, жылғы. */
const WHEN = [...part(VOWEL | VOICED, 'гI'), ...part(VOICELESS, 'кI')]

const COUNTRY = maybe(part(NASAL, 'дIк'), SIMPLE_NOUN)

const NOT = [...part(VOWEL | GLIDE | L, 'мA'), ...part(NASAL | BUZZING, 'бA'), ...part(VOICELESS, 'пA')]
const PAST = [...part(VOWEL | VOICED, 'дI'), ...part(VOICELESS, 'тI')]
// Without біз барды-қ: тық and дық are much oftener those of облыстық, which is another word than облыс.
const PERSONS = part(VOWEL, 'м', 'н', 'нIз', 'ндAр')
/** дәрігермін, мұғалімбіз. */
const I_AM = [
  ...part(GLIDE | L | NASAL, 'мIн'),
  ...part(BUZZING, 'бIн'),
  ...part(VOICELESS, 'пIн'),
  ...part(GLIDE | L, 'мIз'),
  ...part(NASAL | BUZZING, 'бIз'),
  ...part(VOICELESS, 'пIз'),
]
const YOU_ARE = part(ANY, 'сIн', 'сIз', 'сIндAр', 'сIздAр')
const AGENT = [...part(VOWEL, 'мIн'), ...YOU_ARE, ...joined(PLURAL, [...I_AM, ...YOU_ARE])]
const DONE = maybe(
  [...part(VOWEL | VOICED, 'гAн'), ...part(VOICELESS, 'кAн')],
  [...SIMPLE_NOUN, ...ONE_OWN, ...LIKE, ...part(NASAL, 'дIктAн', 'мIн', 'бIз')],
)
const INFINITIVE = maybe(part(ANY, 'у'), SIMPLE_NOUN)

const OF_OPEN = [
  ...part(VOWEL, 'п', 'й', 'мAк', 'мAкшI'),
  ...part(VOWEL, 'йдI', 'ймIн', 'йсIн', 'йсIз', 'ймIз'),
  ...maybe(part(VOWEL, 'йтIн'), SIMPLE_NOUN),
]
const OF_ALL = [...maybe(PAST, PERSONS), ...maybe(part(VOWEL, 'сA'), PERSONS), ...DONE]
const CLOSED_VERB = [...part(CONSONANT, 'AдI', 'идI', 'Iп')]
/** көрмес, көрмеске. */
const NEVER = maybe(part(VOWEL, 'с'), part(VOICELESS, 'кA'))
const KNOWN_VERB = [...part(CONSONANT, 'A', 'Aр', 'AмIн', 'AсIн', 'AсIз', 'AмIз'), ...joined(NOT, NEVER)]
/** бармақ, өтпекші: what is going to be. */
const INTENTION = [
  ...part(GLIDE | L, 'мAк', 'мAкшI'),
  ...part(NASAL | BUZZING, 'бAк', 'бAкшI'),
  ...part(VOICELESS, 'пAк', 'пAкшI'),
]
const SURE_VERB = [
  ...INTENTION,
  ...part(CONSONANT, 'сIн'),
  ...part(VOWEL | VOICED, 'гAлI'),
  ...part(VOICELESS, 'кAлI'),
  ...maybe(part(CONSONANT, 'сA'), PERSONS),
  ...maybe(part(CONSONANT, 'AтIн'), [...SIMPLE_NOUN, ...LIKE]),
]
const VERB = [...OF_ALL, ...OF_OPEN, ...joined(NOT, [...OF_ALL, ...OF_OPEN])]

/** айтылды, бөлінді: what is done is searched for by the same word as the doing of it. */
const PASSIVE = [...part(VOWEL, 'л', 'н'), ...part(CONSONANT & ~L, 'Iл'), ...part(L, 'Iн')]
const OF_PASSIVE = [...VERB, ...CLOSED_VERB, ...SURE_VERB]

const DEMANDS: readonly (readonly [Demand, readonly Part[]])[] = [
  ['noun', NOUN],
  ['long noun', LONG_NOUN],
  ['person', I_AM],
  ['agent', AGENT],
  ['mine', OF_MINE],
  ['country', COUNTRY],
  ['time', WHEN],
  ['verb', VERB],
  ['closed verb', [...CLOSED_VERB, ...joined(PASSIVE, OF_PASSIVE)]],
  ['sure verb', SURE_VERB],
  ['known verb', KNOWN_VERB],
  ['infinitive', [...INFINITIVE, ...joined(NOT, INFINITIVE), ...joined(PASSIVE, INFINITIVE)]],
]

const isBoth = (text: string): boolean => !/[AI]/.test(text)

/** All whole endings, in bare letters. */
export function* endings(): Generator<Ending> {
  for (const [demand, parts] of DEMANDS) {
    for (const { text, after } of parts) {
      const back = text.replaceAll('A', 'а').replaceAll('I', 'ы')
      if (isBoth(text)) {
        yield { text: back, after, syllable: BACK | FRONT, demand }
        continue
      }
      yield { text: back, after, syllable: BACK, demand }
      yield { text: text.replaceAll('A', 'е').replaceAll('I', 'и'), after, syllable: FRONT, demand }
    }
  }
}
