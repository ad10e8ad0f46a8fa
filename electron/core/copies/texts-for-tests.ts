import type { ArticleContent } from '../../../shared/article'
import { fold } from '../text/fold'
import { words } from '../text/tokens'
import { unpacked } from './packed'
import { Sketcher } from './sketch'
import { type SketchedArticle, sketched } from './sketched-article'
import type { KnownSketch } from './tables'
import { wordHash } from './word-hash'

export const NO_SOURCE = { url: null, publisher: null, releaseId: null, language: null }
const sketcher = new Sketcher()

/** Sketches an article as the index does. */
export function sketchOf(article: Partial<ArticleContent>): SketchedArticle {
  sketcher.headline(article.headline ?? '')
  for (const paragraph of article.paragraphs ?? []) {
    sketcher.paragraph(paragraph)
    for (const { text, start, end } of words(paragraph)) {
      const form = fold(text)
      sketcher.word(form, wordHash(form), start, end)
    }
  }
  const { publishedOn = null, language = null, source = NO_SOURCE } = article
  return sketched({ publishedOn, language, source }, sketcher)
}

/** An article as the index would know it. */
export function known(id: number, article: Partial<ArticleContent>): KnownSketch {
  const { sketch, ...row } = sketchOf(article)
  return { ...row, ...unpacked(sketch), id }
}

const govKz = (number: number, language: string | null) => ({
  url: `https://www.gov.kz/memleket/entities/almaty/press/news/details/${number}${language ? `?lang=${language}` : ''}`,
  publisher: 'almaty',
  releaseId: String(number),
  language,
})

/** One release in three languages, in the style of real ones. */
export const BRIDGE = {
  ru: {
    headline: 'В Алматы открыт мост через Большую Алматинку',
    language: 'ru',
    publishedOn: '2025-02-14',
    source: govKz(932423, 'ru'),
    paragraphs: [
      'Аким города Ербол Досаев открыл новый мост через реку Большая Алматинка в Ауэзовском районе. Длина моста 184 метра, по нему в сутки смогут проезжать 27 500 автомобилей.',
      'Строительство велось с марта прошлого года компанией «Алматыметрокурылыс». На работы из городского бюджета направлено 4,6 млрд тенге, на площадке трудились 312 человек.',
      'По словам руководителя управления городской мобильности Каната Бекетаева, движение по проспекту Райымбека восстановлено полностью. До конца года в городе построят ещё 6 развязок, в том числе на пересечении улиц Саина и Жандосова.',
    ],
  },
  kk: {
    headline: 'Алматыда Үлкен Алматы өзені арқылы өтетін көпір ашылды',
    language: 'kk',
    publishedOn: '2025-02-14',
    source: govKz(932423, 'kk'),
    paragraphs: [
      'Қала әкімі Ербол Досаев Әуезов ауданында Үлкен Алматы өзені арқылы өтетін жаңа көпірді ашты. Көпірдің ұзындығы 184 метр, ол арқылы тәулігіне 27 500 көлік өте алады.',
      'Құрылысты былтырғы наурыздан бері «Алматыметроқұрылыс» компаниясы жүргізді. Жұмысқа қала бюджетінен 4,6 млрд теңге бөлінді, алаңда 312 адам еңбек етті.',
      'Қалалық мобильділік басқармасының басшысы Қанат Бекетаевтың айтуынша, Райымбек даңғылындағы қозғалыс толық қалпына келтірілді. Жыл соңына дейін қалада тағы 6 жолайрық салынады, оның ішінде Саин мен Жандосов көшелерінің қиылысында да болады.',
    ],
  },
  en: {
    headline: 'A bridge over the Bolshaya Almatinka opens in Almaty',
    language: 'en',
    publishedOn: '2025-02-14',
    source: govKz(932423, 'en'),
    paragraphs: [
      'The mayor of the city, Yerbol Dosayev, has opened a new bridge over the Bolshaya Almatinka river in the Auezov district. The bridge is 184 metres long, and 27,500 cars a day will be able to use it.',
      'It has been built since March of last year by the company Almatymetrokurylys. The city gave 4.6 billion tenge for the work, and 312 people were busy on the site.',
      'According to Kanat Beketayev, head of the department of urban mobility, traffic on Raiymbek avenue is back to normal. By the end of the year the city will build 6 more junctions, among them one where Sain and Zhandosov streets meet.',
    ],
  },
} as const satisfies Readonly<Record<string, Partial<ArticleContent>>>

/** The bulletin of a day: the words are always the same. */
export const bulletin = (day: number, numbers: readonly number[]): Partial<ArticleContent> => ({
  headline: `Качество воздуха в Алматы на ${day} февраля`,
  language: 'ru',
  publishedOn: `2025-02-${String(day).padStart(2, '0')}`,
  paragraphs: [
    `По данным городской сети наблюдений, ${day} февраля в Алматы средняя концентрация мелких частиц составила ${numbers[0]} микрограмма на кубический метр. Наибольшее значение отмечено в Турксибском районе и достигло ${numbers[1]} микрограмма, наименьшее в Медеуском районе, где приборы показали ${numbers[2]} микрограмма.`,
    'Жителям с болезнями органов дыхания советуют сократить время на улице, а родителям детей дошкольного возраста проветривать помещения в середине дня, когда воздух чище всего. О превышении можно сообщить в единую службу города по телефону 109.',
  ],
})
