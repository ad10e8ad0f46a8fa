import lunr from 'lunr'
import russian from 'lunr-languages/lunr.ru.js'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js'

stemmerSupport(lunr)
russian(lunr)

// lunr-languages adds `ru` to lunr itself, which lunr's types do not know.
const { ru } = lunr as unknown as { readonly ru: { readonly stemmer: lunr.PipelineFunction } }

function snowball(word: string): string {
  const stemmed = ru.stemmer(new lunr.Token(word, {}), 0, [])
  return stemmed instanceof lunr.Token ? stemmed.toString() : word
}

/** What the stemmer takes for an ending of a verb or a plural though it belongs to a noun: кредит, Казахстан, Токаев,
 *  режим, диплом, остров, вокзал. */
const endOfNoun = /(?:[ое]в|[ая]н|ен|[иы]м|[иы]т|[ое]м|[иа]л|а[мх]|[ео])$/u
const SHORTEST = 3

/** Nouns in ай, in all their cases: Китая is to the stemmer what новая is. */
const IN_AI: ReadonlyMap<string, string> = new Map(
  'китай костанай кустанай алтай дубай шанхай абай уругвай парагвай тургай торгай случай урожай край май обычай трамвай чай'
    .split(' ')
    .map(noun => noun.slice(0, -1))
    .flatMap(stem =>
      'й я ю ем е и ев ям ями ях'.split(' ').map((ending): [string, string] => [stem + ending, stem]),
    ),
)

/** A vowel that is in some forms of a word alone, or a soft sign or й in its place: рынок, рынка; боец, бойца; владелец,
 *  владельца; копеек, копейка; узел, узла. It is left out of all words that have it there, so that уроки and урок, which
 *  keep theirs, agree too. What is left has another vowel: срок, not урок. Жестокий is not жёсткий,
 *  nor стройка строка. */
const fleeting =
  /(?<!^жест)(?<=[аеиоуыэюя][^ьъ]*)(?:[оеьй](?=[цл]$)|(?<=[^аеиоуыэюя])[оеь](?=к$)|(?<=е)[ей](?=к$))/u

/** Words that change inside in other ways, and two that are not to be taken for forms of others. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    дня: 'день дня дню днем дне дни дней дням днями днях',
    имя: 'имя имени именем имена имен именам именами именах',
    мать: 'мать матери матерью матерей матерям матерями матерях',
    после: 'после',
    только: 'только',
    ...Object.fromEntries(
      ['уров', 'кам', 'кор', 'пар', 'лив', 'рем'].map((root): [string, string] => [`${root}н`, `${root}ень`]),
    ),
  }).flatMap(([stem, forms]) => forms.split(' ').map((form): [string, string] => [form, stem])),
)

/** The stem of a folded Russian word by lunr-languages, which is Snowball's. That one cuts кредит to кред, but кредита to
 *  кредит; here such a stem is cut again, so that both come to one. */
export function stemRussian(word: string): string {
  const known = IN_AI.get(word) ?? IRREGULAR.get(word)
  return known ?? cutAgain(word, snowball(word)).replace(fleeting, '')
}

function cutAgain(word: string, firstStem: string): string {
  let stem = firstStem
  // Аким is no form of ак, nor Алиев of ал.
  if (stem.length < SHORTEST && word.length > SHORTEST && endOfNoun.test(word)) return word
  while (endOfNoun.test(stem)) {
    const shorter = snowball(stem)
    if (shorter === stem || shorter.length < SHORTEST) return stem
    stem = shorter
  }
  return stem
}
