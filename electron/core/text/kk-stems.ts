import { bare } from '../../../shared/bare-letters'
import { BACK, FRONT } from './kk-letters'

// Words that end as if they had an ending, or that an ending could be taken from in two ways. They are words of daily
// use and names; what is not here is read by its sounds alone.

const NOUNS = [
  // Numbers, and words of daily use that must keep their last vowel.
  `алматы алпыс алты бойынша бөрі дейін дүние дәрі екі елу енді желі келесі жетпіс жеті куә кінә кісі күнә саты
   шүбә іні қарағанды қаржы қаулы ұлы әрине әрі`,
  // In а or е, which verbs have too (қал-амыз), or ending like a case: басқа, сауда, апта.
  `аляска ана апа апта аренда ата аға ақтөбе ақша бала балабақша баспа басқа баға бақша бора бригада вахта
   выставка дала дана жасуша жаға жұмыртқа каска кепка кесте кесіртке кеуде кеңсе команда көше маска мақта мода
   мола оқиға пайда папка почта пошта сала сауда сода справка ставка сөмке тақта теңге тұлға төраға ханзада хаста шама
   шара шахта шаһзада шілде эстафета қазына канада қала қалта қарға қысқа ұста өзге ала аса баса бөле есе ене жаза кесе көне шеге шеше қаза ұра
   өте`,
  // In дан, тан, мен, ған: майдан. In ан: заман-ы is not зама-ны.
  `азан арман арыстан аудан ауған ауғанстан байден банан бостан ветеран дастан дағыстан диван дүкен дәрмен
   дәрумен еден емен жан жексен жиен заман иран кен кран майдан мекен океан орган орман отан палуан план
   роман судан татарстан туман тұман төмен шопан экран қазан қорған қыран қырман құран ұран өзен өскемен`,
  // In ын, ін, which is "his" in the accusative: орын, магазин.
  `алтын апельсин ақын бензин босқын бүгін бүтін бұрын дайын дарын дельфин дін егін екпін ерін жалын жарқын
   жақын жиын жұлын кейін келін күйін көшкін латын лашын магазин мойын мүмкін мұрын мәтін ойын орын кәсіпорын отын сабын
   серпін сусын тасқын толқын тыйын тығын тін түйін түтін тұрғын шағын шырын шығын қарын қауын қиын қойын қын
   құлын үшін ұзын ұшқын`,
  // In п, as adverbs of verbs are: тәртіп.
  `айып тақырып құлып жүсіп кейіп кітап кәсіп мектеп тәртіп тәуіп ғайып ғалып ғұрып қалып қауіп әріп`,
  // In с: облыс-ы is not облы-сы.
  `алмас алғыс атлас байланыс бас бақанас белес дауыс егес елес жас жолдас жұмыс замандас кеңес көзқарас облыс
   отандас отбас палас соғыс сырлас талас тас тоғыс қоқыс тыныс шығыс қарас қарындас қарғыс қас қыс құс әріптес`,
  // In дай, as what is alike: жағдай. In у, as what is done: қару.
  `абай алатау арзу атау атырау ақтау бидай бу былай жаяу солай олай сарымай жағдай жылу маңдай маңғыстау мұндай мәскеу ондай сондай су
   сұлу талай тарау ту шоу шу қалай қандай қаратау қару`,
  // In р, д and т before which a plural or a verb seems to end.
  `миллиард дивиденд самарқанд актер кабинет салтанат қатар назар асар базар алд арт аст ашхабад бағдад бренд велосипед гендер доклад доллар дәптер исламабад календар мадрид
   мастер парад поезд рекорд сағат склад стенд сырт тендер тренд фасад фонд шоколад қабілет қаңтар үст`,
  // Whose last vowel falls out, whose ә is not seen in bare letters, and others.
  `алаң ауыз ақыл балқаш дәм дән еңбек мән нәр оқу өзбек пән соқпақ сән тану басым би біз бөрік дауыл ерік кезең күләш күмән көрік көңіл маң ми нарық оттегі парық
   сенім сіз түб халық ырық іш есіл ғалым қалың қоян қырық қысым құлық құрылғы үстел әлем өз өлең`,
].join(' ')

const TIMES = `
жыл бүгін қазір бұрын соң кейін ертең кеше жаз қыс күз көктем түн таң кеш былтыр ежел
`

const VERBS = `
азай айнал айт айырыл ал алмас анықта арттыр ас ат атқар аш ақ байқа бар бас баста басқар бақ бақыла
бек бер бит бол біл біт бұз бұр бөл бөлін дайында де ез ек ел ен ер ес ет жаз жалын жап жарияла жаса жат жау
же жек жет жеткіз жең жина жинал жыла жығ жібер жүз жүр зертте кез кел кес кет кір күй күл күт күшейт
көбей көн көр көрсет көтер көш мін оз ой ойлан ойна оқы орал орында отыр оңал пайдалан сай сал сана сат сақ
сақта сез сен сор сот соқ сыз сүз сүй сұра сөйле сөк сөн тала талда таны таныс тап тапсыр тара тарт тас тат тез
тек тексер тер тиг той тона тос тоқта ту ти тый тіле түй түс түсін тұр төк төн шап шаш шақыр шек шеш шығар
шық ық іл іс істе іш қаз қайтар қал қалыптас қамта қара қат қатыс қаш қина қозғал қой қолда қолдан қорық
қорға қос қу қуан қыл құй құр құра құт үз үйлес үйрен үр ұна ұр ұста ұсын ұт ұш ұқ өзгер өл өс өт өткіз
`

/** A stem as it is looked up: bare, its last letter as at the end of a word (кітаб- → китап). */
export const atWordEnd = (stem: string): string => {
  const last = stem.charAt(stem.length - 1)
  const hard = HARDENED[last]
  return hard === undefined ? stem : stem.slice(0, -1) + hard
}

const HARDENED: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' }

// Words that change their stem, and little words that change as endings do.
const IRREGULAR = {
  ол: 'оның оны оған одан онда онымен ондағы онан',
  бұл: 'бұның бұны бұған бұдан бұнда бұнымен мұның мұны мұнда мұнымен мұндағы',
  сол: 'соның соны соған содан сонда сонымен сондағы',
  мен: 'менің мені маған менен менде бен пен',
  сен: 'сенің сені саған сенен сенде',
  е: 'еді едім едің едіңіз еміз емес емеспін емеспіз екенін екені екеніне екендігі екендігін',
  де: 'деп дейді деген деді дейтін десе деу',
  да: 'та те',
  ма: 'ме ба бе па пе',
}

const wordsOf = (words: string): string[] => words.split(/\s+/).filter(Boolean)
const setOf = (words: string): ReadonlySet<string> =>
  new Set(wordsOf(words).map(word => atWordEnd(bare(word))))

/** Stems with the syllables that endings may have after them: here all letters are known, so ал-амын is not әл-емін. */
function syllablesOf(words: string): ReadonlyMap<string, number> {
  const syllables = new Map<string, number>()
  for (const word of wordsOf(words)) {
    const stem = atWordEnd(bare(word))
    syllables.set(stem, (syllables.get(stem) ?? 0) | lastSyllable(word))
  }
  return syllables
}

function lastSyllable(word: string): number {
  const last = [...word].findLast(letter => 'аыоұяәөүіеэуию'.includes(letter)) ?? 'у'
  if ('уию'.includes(last)) return BACK | FRONT
  return 'аыоұя'.includes(last) ? BACK : FRONT
}

const irregular = new Map(
  Object.entries(IRREGULAR).flatMap(([stem, forms]) =>
    wordsOf(forms).map((form): [string, string] => [bare(form), stem]),
  ),
)
const irregularForms = Map.groupBy(irregular, ([, stem]) => bare(stem))

/** The stem of a word that is in no rule; undefined for others.
 *  @param plain the word in bare letters */
export function irregularStem(word: string, plain: string): string | undefined {
  const stem = irregular.get(plain)
  return stem !== undefined && word === plain ? bare(stem) : stem
}

/** The bare letters that words with a bare stem may begin with: its own, and where it is in no rule others, as in мұны and
 *  бұл. */
export const beginningsOfStem = (stem: string): string =>
  stem.charAt(0) + (irregularForms.get(stem) ?? []).map(([form]) => form.charAt(0)).join('')

export const KNOWN_NOUNS = syllablesOf(NOUNS)
export const KNOWN_VERBS = syllablesOf(VERBS)
export const KNOWN_TIMES = syllablesOf(TIMES)

/** оқу and тану of оқы and таны: their ы is not seen before у. */
export const NARROW_INFINITIVES = setOf('оқу тану')

/** Stems whose last vowel falls out before an ending that begins with one: халық, халқы. */
export const SHORTENED = setOf(`
халық орын ауыз мұрын ерін қарын мойын бөрік ғұрып құлық ырық қалып дауыс көрік парық нарық ерік әріп кейіп қауіп
қойын көңіл құрық айып кәсіпорын
`)
