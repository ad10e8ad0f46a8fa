import { expect, test } from 'vitest'
import { joinWrappedLines } from './wrapped-lines'

/** Lines as a person types them: an empty one stands between paragraphs. */
function join(text: string): readonly string[] {
  const lines = text.split('\n')
  return joinWrappedLines(
    lines.flatMap((line, at) =>
      line === '' ? [] : [{ line: at + 1, text: line, isAfterBlank: lines[at - 1] === '' }],
    ),
  )
}

test.each([
  [
    'a capital at the margin goes on with the sentence',
    'Volunteers of the Ministry of Ecology and Natural\nResources cleaned the banks of the Ishim rivers,\nand planted trees.',
    [
      'Volunteers of the Ministry of Ecology and Natural Resources cleaned the banks of the Ishim rivers, and planted trees.',
    ],
  ],
  [
    'a sentence may end at the margin',
    'В парке высадили триста саженцев сосны и берёзы.\nРаботы вели волонтёры, школьники и студенты из\nпяти районов области.\n\nУход за деревьями поручен коммунальной службе.',
    [
      'В парке высадили триста саженцев сосны и берёзы. Работы вели волонтёры, школьники и студенты из пяти районов области.',
      'Уход за деревьями поручен коммунальной службе.',
    ],
  ],
  [
    'a short line ends a paragraph, without a blank one too',
    'Облыста көктемгі егіс жұмыстары басталды, бұл жолы\nдиқандар тыңайтқышты көбірек алды.\nЖанар-жағармай жеткілікті, деді басқарма басшысы,\nалайда техника ескірген.',
    [
      'Облыста көктемгі егіс жұмыстары басталды, бұл жолы диқандар тыңайтқышты көбірек алды.',
      'Жанар-жағармай жеткілікті, деді басқарма басшысы, алайда техника ескірген.',
    ],
  ],
  [
    'a hyphen at the margin holds its word together',
    'Жиынға мұғалімдер, дәрігерлер, кәсіпкерлер, сондай-\nақ студенттер қатысты.',
    ['Жиынға мұғалімдер, дәрігерлер, кәсіпкерлер, сондай-ақ студенттер қатысты.'],
  ],
  [
    'a ragged margin is one too where blank lines part the paragraphs',
    'За тридцать лет наблюдений площадь ледников Заилийского\nАлатау сократилась почти на треть, а в последние годы они тают\nещё быстрее.\n\nВоды хватит до осени.',
    [
      'За тридцать лет наблюдений площадь ледников Заилийского Алатау сократилась почти на треть, а в последние годы они тают ещё быстрее.',
      'Воды хватит до осени.',
    ],
  ],
  [
    'blank lines tell too, where no line goes on in lower case',
    'АСТАНА, 12 мая – Организация Объединённых Наций и Правительство\nКазахстана подписали рамочную программу.\n\nОна рассчитана на пять лет.',
    [
      'АСТАНА, 12 мая – Организация Объединённых Наций и Правительство Казахстана подписали рамочную программу.',
      'Она рассчитана на пять лет.',
    ],
  ],
  [
    'a line that ends in a linking word goes on, before a number too',
    'The commission will meet in the district akimat on\nFri. 27 June.',
    ['The commission will meet in the district akimat on Fri. 27 June.'],
  ],
])('%s', (_rule, text, paragraphs) => {
  expect(join(text)).toEqual(paragraphs)
})

test.each([
  [
    'sentences, each on a line',
    'The library reopened after two years of repair works.\nReaders can use it daily from nine in the morning.',
  ],
  [
    'items of a list',
    'Для участия нужны документы, а именно следующие бумаги:\n1) копия удостоверения личности заявителя, либо перевод\n2) заявление',
  ],
  [
    'fields with labels',
    'Время: суббота, двенадцатое июня, начало в десять часов утра\nМесто: дом культуры\n\nВход свободный.',
  ],
  ['short lines', 'Алматы қаласы\nастана емес'],
  [
    'lines parted by a blank one',
    'Мектеп ғимараты қала орталығында салынып жатыр, бірақ\n\nжұмыс кешігіп отыр.',
  ],
])('%s stay apart', (_what, text) => {
  expect(join(text)).toEqual(text.split('\n').filter(line => line !== ''))
})
