const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(word => word !== ''))

/** The commonest words that tell English from the other languages written in Latin letters. */
export const ENGLISH_WORDS = words(`
  the of and to in for on with by at from is are was were be been being has have had will would can could should
  this that these those it its his her their our your we they he she you as an or not but which who whom what when
  where how than then also more most into over under about after before between during through against within
  new first will may all each other some such only own same there here`)

/** Words of English that other languages in Latin letters have too. */
export const SHARED_LATIN_WORDS = words(`in an on no so as will was also over under`)

/** The commonest words that tell Russian from Kazakh and from its Slavic neighbours. */
export const RUSSIAN_WORDS = words(`
  и в во на с со по что как для из от до за при не это этот эта эти его её ее их к ко о об или а но же бы был была
  было были будет будут также который которая которые которых года году лет он она они мы вы я все всех только уже
  более между после перед под над без если так где когда чтобы у из-за может могут нет да ещё еще время рамках том
  числе отметил сообщил рассказал нас вас них ему ей им этого этом этой`)

/** Words of Russian that other Slavic languages in Cyrillic have too: they say little by themselves. */
export const SLAVIC_WORDS = words(`и в на по за до не а от при с под над у о из то`)

/** The commonest words that tell Kazakh in Cyrillic from Russian and from its Turkic neighbours. */
export const KAZAKH_WORDS = words(`
  және мен бен пен бұл сол осы үшін туралы бойынша деп дейді деді еді екен болды болады болып болған бар жоқ емес
  ең өз оның олар олардың біз сіз кейін дейін бері қазір бүгін жыл жылы жылғы жылдың арқылы сондай-ақ сондай
  ақ мың адам халық қазақстан республикасы республикасының облысы облысының қаласы қаласында қаласының ауданы
  ал де да бір екі үш көп барлық өтті жаңа тиіс керек қажет әр әрі немесе сонымен қатар алдын ала та те тағы оған оны олай мұнда онда қалай не кім`)

/** Kazakh in the Latin alphabets of 2018 and 2021, and as it is typed without marks. */
export const KAZAKH_LATIN_WORDS = words(`
  jäne jane jáne üşin úshin ushin men bul boiynşa boıynsha boiynsha turaly dep deidi boldy bolady bolyp qazaqstan
  qazaqstannyñ qazaqstannyń respublikasy respublikasynyñ respublikasynyń qalasy qalasynda mektep oblysy audany äkim ákim oğan oǵan keldi jaña jańa jyly jylǵy
  jylğy jyl keiin deiin arqyly üş bir eki köp kóp halyq tiis kerek qajet nemese sonymen qatar`)

/** Words of neighbours that are plainly none of the three: Ukrainian, Belarusian, Bulgarian, Serbian, Kyrgyz, Tatar,
 *  Bashkir, Uzbek, Mongolian; German, French, Spanish, Italian, Turkish, Azerbaijani, Uzbek and Polish in Latin. */
export const OTHER_WORDS = words(`
  про дітей вул та що від цього це й із або щоб який яка яке які він вона вони року році років після ще вже також україни
  што гэта ён яна яны таксама пасля беларусі
  се са през според днес срещу вече бяха ще тя те има няма един една се че това които която който беше ще бъде
  је су који која које што
  од нова нови ново новата новите отворена
  жаңы шаар шаары шаарында шаарынын мамлекет мамлекеттик ачылды ачты өттү ушул ошол бардык боюнча кабыл айыл дүйнө өлкөдө
  яңа шәһәр шәһәре шәһәрендә дәүләт дөнья бүген узды мәктәп авыл эш кеше кешеләр
  яңы асылды өсөн ҡала халыҡ булған
  алар балдар абдан тууралуу улар бик турында
  жана менен үчүн боюнча эмес болгон болду анын алардын кыргыз өлкө ошондой эле
  һәм белән өчен буенча иде була булган татарстан
  менән өсөн буйынса ине башҡортостан
  ва учун билан бўйича
  нь гэж юм байна монгол улсын
  der die das und ist nicht mit von zu den dem ein eine auf für des sich auch wird
  le la les et est dans une pour que qui sur par avec du au aux
  el los las en una por con del su
  il di che della per sono nel
  ve bir için olarak olan ile
  və üçün ilə
  va uchun bilan
  na nie jest do od że oraz się`)

const COMMON = [ENGLISH_WORDS, RUSSIAN_WORDS, KAZAKH_WORDS, KAZAKH_LATIN_WORDS]
/** Names that are as common as these words are longer: Қазақстан. */
const LONGEST_COMMON = 5

/** Whether a word is one of the commonest of a language, and so no name, in whatever library.
 *  @param form folded */
export const isCommonWord = (form: string): boolean =>
  form.length <= LONGEST_COMMON && COMMON.some(known => known.has(form))
