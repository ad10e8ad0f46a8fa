import { expect, test } from 'vitest'
import { indexOf, type Told } from '../../../tests/indexed-articles'

const inLanguage = (language: 'en' | 'ru' | 'kk', ...texts: readonly string[]): Told[] =>
  texts.map(text => ({ text, language }))

test.each([
  ['en', 'schools', 'A new school was opened'],
  ['en', 'opening', 'A new school was opened'],
  ['en', 'Kazakhstan', 'Kazakhstan’s economy has grown'],
  ['ru', 'школа', 'В городе открыли две школы'],
  ['ru', 'Казахстан', 'Экономика Казахстана выросла'],
  ['ru', 'ребёнок', 'Каждый ребенок получил место'],
  ['kk', 'қала', 'Қаланың орталығында саябақ ашылды'],
  ['kk', 'Қазақстан', 'Қазақстанның экономикасы өсті'],
  ['kk', 'мектептер', 'Екі жаңа мектеп ашылды'],
] as const)('in %s, %j finds another form of it in %j', (language, query, text) => {
  const { find } = indexOf(inLanguage(language, text, 'nothing of the kind'))
  expect(find(`${query} `)).toEqual([1])
})

test.each([
  ['казакстан', 'Қазақстан'],
  ['казакстаннын', 'Қазақстанның'],
  ['онир', 'өңір'],
  ['ауыл', 'ауылда'],
  ['коктем', 'көктемде'],
  ['ғылым', 'гылым'],
])('typed on a Russian keyboard or a Kazakh one, %j finds %j', (query, word) => {
  const { find } = indexOf(inLanguage('kk', `Бүгін ${word} туралы айтылды`, 'басқа сөз'))
  expect(find(`${query} `)).toEqual([1])
})

test('a Kazakh word finds itself in an article of any language, and no Russian word with its stem', () => {
  const { find } = indexOf([
    { language: 'ru', text: 'Девиз форума – «Елдердің достығы»' },
    { language: 'ru', text: 'Зелёные ели растут у дороги' },
    { language: 'kk', text: 'Елдердің басшылары келді' },
  ])
  expect(find('елдердің ').toSorted()).toEqual([1, 3])
})

test('what is spelled as it was typed comes before what has Kazakh letters instead', () => {
  const { find } = indexOf(
    inLanguage('kk', 'қазақстан қазақстан қазақстан', 'казакстан және басқа да көп сөздер'),
  )
  expect(find('казакстан ')).toEqual([2, 1])
  expect(find('қазақстан ')).toEqual([1, 2])
})

const NAMES: Told[] = [
  { language: 'en', text: 'Askar Dossayev met the ministers' },
  { language: 'en', text: 'A speech by Dosaev was heard' },
  { language: 'ru', text: 'Выступил Ерболат Досаев' },
  { language: 'ru', text: 'Встреча с Досаевым прошла вчера' },
  { language: 'kk', text: 'Досаевтың сөзі тыңдалды' },
  { language: 'kk', text: 'Мұнда ешкім жоқ' },
]

test.each([
  ['Dossayev', [1]],
  ['Dosaev', [2]],
  ['Досаев', [3, 4, 5]],
  ['досаевқа', [5]],
])('a name typed as %j is found in every script and spelling, its own first', (query, own) => {
  const { find } = indexOf(NAMES)
  const found = find(`${query} `)
  expect(found.toSorted()).toEqual([1, 2, 3, 4, 5])
  expect(found.slice(0, own.length).toSorted()).toEqual(expect.arrayContaining(own.slice(0, 1)))
})

test.each([
  ['Жан', [1, 2]],
  ['жан', [1, 2]],
  ['Zhan', [1, 2]],
  ['жаңа', []],
  ['Және', []],
  ['jańa', []],
])('in a library that has not one of the commonest words, %j is a name or it is none', (query, expected) => {
  const { find } = indexOf([
    { language: 'en', text: 'We met Zhan at the station' },
    { language: 'ru', text: 'На вокзале мы встретили Жана' },
  ])
  expect(find(`${query} `).toSorted()).toEqual(expected)
})

test.each([
  ['center', [5]],
  ['сенаторы', [1, 2]],
  ['сенатор', [1, 2]],
  ['Senator', []],
  ['more', [4]],
  ['море', [3]],
  ['көл', [6]],
  ['қол', [7]],
  ['кол', [6, 7]],
  ['елден', [8]],
  ['елями', [9]],
  ['иод', []],
  ['йод', [11]],
  ['Almaty', [10]],
  ['Алматы', [10]],
])(
  'what is no name does not cross scripts, and no letter is loosened that was typed: %j',
  (query, expected) => {
    const { find } = indexOf([
      { language: 'ru', text: 'Сенаторы приняли закон' },
      { language: 'ru', text: 'Закон, который сенаторы приняли' },
      { language: 'ru', text: 'Тёплое море' },
      { language: 'en', text: 'Nothing more' },
      { language: 'en', text: 'A new center' },
      { language: 'kk', text: 'Терең көл' },
      { language: 'kk', text: 'Сол қол' },
      { language: 'kk', text: 'Біздің ел' },
      { language: 'ru', text: 'Зелёные ели' },
      { language: 'kk', text: 'Бүгін Алматыда жылы' },
      { language: 'ru', text: 'Йод в аптеках есть' },
    ])
    expect(find(`${query} `).toSorted((a, b) => a - b)).toEqual(expected)
  },
)

test('typed without Kazakh letters, a name is found in languages that have it in other letters', () => {
  const { find } = indexOf([
    { language: 'en', text: 'The people of Kazakhstan' },
    { language: 'ru', text: 'Народ Казахстана' },
  ])
  expect(find('казакстан ').toSorted()).toEqual([1, 2])
})

test.each([
  'Kassym-Jomart ',
  'Касым-Жомарт ',
  'Қасым-Жомарт ',
  'Qasym-Jomart ',
  'Kassym-Jomart Tokayev ',
  'Қасым-Жомарт Тоқаев ',
])('a name of several parts crosses scripts part by part: %j', query => {
  const { find } = indexOf([
    { language: 'en', text: 'President Kassym-Jomart Tokayev spoke' },
    { language: 'ru', text: 'Президент Касым-Жомарт Токаев выступил' },
    { language: 'kk', text: 'Президент Қасым-Жомарт Тоқаевтың сөзі' },
    { language: 'ru', text: 'Жомарт Касымов' },
    { language: 'ru', text: 'Президент выступил' },
  ])
  expect(
    find(query)
      .filter(id => id !== 4)
      .toSorted(),
  ).toEqual([1, 2, 3])
  expect(find(query)).not.toContain(5)
})

test('of what is spelled otherwise, that in the script that was typed comes first', () => {
  const { find } = indexOf([
    { language: 'en', text: 'Koshanov' },
    { language: 'kk', text: 'Бүгін Қошанов' },
    { language: 'ru', text: 'Сегодня Кошанов' },
    { language: 'en', text: 'Today Qoshanov' },
  ])
  expect(find('Кошанов ').slice(0, 2)).toEqual([3, 2])
  expect(find('Koshanov ').slice(0, 2)).toEqual([1, 4])
  expect(find('Qoshanov ').slice(0, 2)).toEqual([4, 1])
})

test('a minus takes off what the word would find', () => {
  const { find } = indexOf(NAMES)
  expect(find('-Dossayev ')).toEqual([6])
  expect(find('-=Dossayev ')).toEqual([2, 3, 4, 5, 6])
  expect(find({ text: '-Dossayev ', asTyped: ['Dossayev'] })).toEqual([2, 3, 4, 5, 6])
})

test('what a word stands for besides is told, and can be taken off', () => {
  const { index, find } = indexOf([...NAMES, { language: 'kk', text: 'Досаевтың үйі' }])
  const { also } = index.read({ text: 'Dossayev ', asTyped: [] })
  expect(also.map(({ typed, isOff }) => [typed, isOff])).toEqual([['Dossayev', false]])
  expect(also[0]?.forms[0]).toBe('Досаевтың')
  expect(new Set(also[0]?.forms)).toEqual(new Set(['Досаевтың', 'Dosaev', 'Досаев', 'Досаевым']))
  const off = { text: 'Dossayev ', asTyped: ['dossayev'] }
  expect(find(off)).toEqual([1])
  expect(index.read(off).also.map(({ isOff }) => isOff)).toEqual([true])
  expect(index.read({ text: '=Dossayev "Dossayev" minister ', asTyped: [] }).also).toEqual([])
})

const SPELLED: Told[] = [
  { language: 'ru', text: 'Бюджет области принят' },
  { language: 'ru', text: 'Расходы бюджета области выросли' },
  { language: 'ru', text: 'Область без бюджетов', headline: 'Бюджет' },
]

test.each([
  ['=бюджет ', [1, 3]],
  ['=бюджета ', [2]],
  ['=бюджету ', []],
  ['=бюджет* ', [1, 2, 3]],
  ['headline:=бюджет ', [3]],
  ['бюджет ', [1, 2, 3]],
  ['-=бюджет ', [2]],
  ['область -=бюджета ', [1, 3]],
])('%j finds one spelling only: %j', (query, expected) => {
  const { find } = indexOf(SPELLED)
  expect(find(query).toSorted()).toEqual(expected)
})

const PHRASES: Told[] = [
  { language: 'en', text: 'The state budget was adopted', headline: 'News' },
  { language: 'en', text: 'The budget of the state was adopted' },
  { language: 'en', text: 'State budgets were adopted' },
  { language: 'ru', text: 'Принят государственный бюджет страны' },
  { language: 'ru', text: 'О государственном бюджете страны' },
  { language: 'kk', text: 'Мемлекеттік бюджет қабылданды', headline: 'Мемлекеттік бюджет' },
]

test.each([
  ['"state budget"', [1]],
  ['"budget state"', []],
  ['"the state budget was"', [1]],
  ['"state bud', [1, 3]],
  ['"государственный бюджет"', [4]],
  ['«государственном бюджете»', [5]],
  ['"мемлекеттік бюджет"', [6]],
  ['headline:"мемлекеттік бюджет"', [6]],
  ['headline:"state budget"', []],
  ['adopted -"state budget" ', [2, 3]],
  ['"бюджет"', [4, 6]],
])('the phrase %s stands in %j', (query, expected) => {
  const { find } = indexOf(PHRASES)
  expect(find(query).toSorted()).toEqual(expected)
})

const FIELDS: Told[] = [
  { headline: 'Алматы', text: 'Жаңа мектеп ашылды', language: 'kk', section: 'Білім', publisher: 'almaty' },
  { headline: 'Мектеп', text: 'Алматы қаласында', language: 'kk', section: 'Жаңалықтар', publisher: 'edu' },
  { headline: 'School', text: 'A school in Almaty', language: 'en', section: 'News', publisher: 'edu' },
]

test.each([
  ['headline:алматы ', [1]],
  ['body:алматы ', [2]],
  ['section:жаңалықтар ', [2]],
  ['publisher:edu ', [2, 3]],
  ['lang:en ', [3]],
  ['lang:kk мектеп ', [1, 2]],
  ['kk ', []],
  ['headline:алматы мектеп ', [1]],
  ['publisher:edu -lang:en ', [2]],
  ['-publisher:edu ', [1]],
  ['+publisher:edu +headline:school ', [3]],
])('%j looks into the fields it names: %j', (query, expected) => {
  const { find } = indexOf(FIELDS)
  expect(find({ text: query, asTyped: ['алматы', 'мектеп'] }).toSorted()).toEqual(expected)
})

test.each([
  ['ауылшару', [1]],
  ['ауыл', [1, 2]],
  ['ауыл ', [2]],
  ['ауылдағы үй', [2]],
  ['үй', [2]],
  ['онир', [3]],
  ['ониp', []],
  ['сауд*', [4]],
  ['сауд* ', [4]],
])('while it is typed, %j stands for what begins so: %j', (query, expected) => {
  const { find } = indexOf(inLanguage('kk', 'ауылшаруашылық', 'ауылдағы үйлер', 'өңірлік', 'саудагерлер'))
  expect(find(query).toSorted()).toEqual(expected)
})

test.each([
  ['budgte~ ', [1]],
  ['budgte ', []],
  ['bugdet~1 ', [1]],
  ['bdgt~1 ', []],
  ['bdgt~2 ', [1]],
  ['fudget~1 ', [1]],
  ['казахтсан~1 ', [2]],
  ['казакстон~1 ', [3]],
])('with typing errors allowed, %j finds %j', (query, expected) => {
  const { find } = indexOf([
    { language: 'en', text: 'the budget' },
    { language: 'ru', text: 'казахстан' },
    { language: 'kk', text: 'қазақстан' },
  ])
  expect(find(query)).toEqual(expected)
})

test('a word counts more in the headline than in the text', () => {
  const { find } = indexOf([
    { language: 'en', text: 'water and roads and bridges' },
    { language: 'en', headline: 'Water', text: 'roads and schools' },
    { language: 'en', text: 'gardens and schools' },
  ])
  expect(find('water ')).toEqual([2, 1])
})

test('a boosted word counts more than another', () => {
  const { relax } = indexOf(inLanguage('en', 'water and gas', 'roads and gas', 'gas', 'gas', 'gas'))
  expect(relax('water^5 roads ').ids).toEqual([1, 2])
  expect(relax('water roads^5 ').ids).toEqual([2, 1])
})

test('of equals the one that was added last comes first', () => {
  const { find } = indexOf(inLanguage('en', 'same words', 'same words', 'same words'))
  expect(find('same ')).toEqual([3, 2, 1])
})

const SOME: Told[] = inLanguage(
  'en',
  'roads and water',
  'roads and water and schools',
  'roads',
  'schools',
  'gardens',
)

test('where nothing has all words, those come that have most of them, or half as many', () => {
  const { find, relax } = indexOf(SOME)
  expect(find('roads water schools bridges ')).toEqual([])
  const { ids, most, unknown } = relax('roads water schools bridges ')
  expect(ids).toEqual([2, 1])
  expect(most).toEqual({ has: 3, of: 4 })
  expect(unknown.map(({ typed }) => typed)).toEqual(['bridges'])
})

test.each([
  ['roads water bridges ', [1, 2, 3], { has: 2, of: 3 }],
  ['roads water schools bridges tunnels ', [1, 2], { has: 3, of: 5 }],
  ['+roads gardens bridges ', [1, 2, 3], { has: 1, of: 3 }],
  ['+bridges roads ', [], null],
  ['roads gardens -water ', [3, 5], { has: 1, of: 2 }],
  ['colour:gardens ', [5], { has: 1, of: 2 }],
  ['bridges tunnels ', [], null],
  ['bridges ', [], null],
  ['"water and schools" "roads and schools" ', [2], { has: 1, of: 2 }],
])('most of %j is %j', (query, ids, most) => {
  const { relax } = indexOf(SOME)
  const relaxed = relax(query)
  expect(relaxed.ids.toSorted()).toEqual(ids)
  expect(relaxed.most).toEqual(most)
})

test('articles that are not listed do not count for most words', () => {
  const { index } = indexOf(inLanguage('en', 'roads and water', 'roads', 'water'))
  const read = index.read({ text: 'roads water ', asTyped: [] })
  const relaxed = index.relax(read, id => id !== 1)
  expect([...(relaxed.matches.ids ?? [])]).toEqual(expect.arrayContaining([2, 3]))
  expect([relaxed.most, relaxed.unknown]).toEqual([{ has: 1, of: 2 }, []])
})

const LIBRARY: Told[] = [
  { language: 'en', text: 'Shymkent has a new stadium' },
  { language: 'en', text: 'The stadium of Shymkent' },
  { language: 'ru', text: 'Стадион построили в Шымкенте' },
  { language: 'kk', text: 'Шымкенттегі өңірлік кеңес' },
  { language: 'en', text: 'A studium is no stadium, says the statute' },
]

test.each([
  ['stadiom ', ['stadium'], 'stadium '],
  ['Stadiom ', ['stadium'], 'Stadium '],
  ['tsadium ', ['stadium'], 'stadium '],
  ['stdium ', ['stadium', 'studium'], 'stadium '],
  ['new +stadiom^2 -old ', ['stadium'], 'new +stadium^2 -old '],
  ['headline:stadiom body:"stadiom" ', ['stadium'], 'headline:stadium body:"stadium" '],
  // Put in its place, it would be the name of a field.
  ['stadiom: ', ['stadium'], null],
  ['стодион ', ['стадион'], 'стадион '],
  ['онирлык ', ['өңірлік'], 'өңірлік '],
  ['kenes99 ', [], null],
  ['2031 ', [], null],
  ['zz ', [], null],
  ['zebra ', [], null],
])('of the unknown word in %j it asks: did you mean %j', (query, similar, corrected) => {
  const { relax } = indexOf(LIBRARY)
  const [unknown, ...others] = relax(query).unknown
  expect(others).toEqual([])
  expect(unknown?.similar.slice(0, similar.length)).toEqual(similar)
  expect(unknown?.corrected).toBe(corrected)
})

test.each([
  ['press ', [1]],
  ['pre* ', [1]],
  ['me* ', [2]],
  ['memleket ', []],
  ['source:press ', [1, 2, 3]],
  ['source:mem* ', [1, 2, 3]],
  ['source:=memleket ', [1, 2, 3]],
  ['gov.kz ', [1, 2, 3]],
  ['932423 ', [3]],
  ['bridges -press ', [2]],
])('of addresses that all share, %j finds %j', (query, expected) => {
  const url = 'https://www.gov.kz/memleket/press/'
  const { find } = indexOf([
    { language: 'en', text: 'The press saw the bridges', url },
    { language: 'en', text: 'We met on the bridges', url },
    { language: 'en', text: 'The road is open', url: `${url}932423` },
  ])
  expect(find(query).toSorted()).toEqual(expected)
})

const INFLECTED: Told[] = [
  { language: 'kk', text: 'Әкім мұғалімдермен кездесті' },
  { language: 'kk', text: 'Мектептеріміздің бәрі жаңарды' },
  { language: 'ru', text: 'Строительство стадионов продолжается' },
  { language: 'en', text: 'They were reconstructing the bridges' },
]

test.each([
  ['мугалмдер ', 'мұғалімдермен'],
  ['мектап ', 'мектептеріміздің'],
  ['стодионами ', 'стадионов'],
  ['recontsructions ', 'reconstructing'],
])(
  'where no word is spelled like %j, but a stem like its own, it asks: did you mean %j',
  (query, similar) => {
    const { relax } = indexOf(INFLECTED)
    expect(relax(query).unknown.map(unknown => unknown.similar)).toEqual([[similar]])
  },
)

test('a word that only addresses have is offered to nobody', () => {
  const { relax } = indexOf([{ language: 'en', text: 'bridges', url: 'https://www.gov.kz/memleket' }])
  expect(relax('memlekt ').unknown.map(({ similar }) => similar)).toEqual([[]])
})

test.each(['гугалмдар ', 'стол ', 'president '])(
  'nothing is offered for %j, which is like no word or stem',
  query => {
    const { relax } = indexOf(INFLECTED)
    expect(relax(query).unknown.map(unknown => unknown.similar)).toEqual([[]])
  },
)

test.each(['stad', '-stadiom stadium ', 'stadium новый', 'stadion~1 ', 'headline:stadium '])(
  'no word of %j is in no article, or it is not wanted',
  query => {
    const { relax } = indexOf([...LIBRARY, { language: 'ru', text: 'новый' }])
    expect(relax(query).unknown).toEqual([])
  },
)

test('an article that has a word in its headline comes before those whose publisher is called so, in any language', () => {
  const { find } = indexOf([
    { headline: 'Кеңес өтті', text: 'Тұрғындар жиналды', language: 'kk', publisher: 'shymkent' },
    { headline: 'Festival opens in Shymkent', text: 'People came', language: 'en', publisher: 'almaty' },
    { headline: 'Meeting', text: 'Residents of the city gathered', language: 'en', publisher: 'shymkent' },
    { headline: 'Residents', text: 'They met their akim', language: 'en', publisher: 'shymkent' },
  ])
  expect(find('Shymkent ')).toHaveLength(4)
  expect(find('Shymkent ')[0]).toBe(2)
})

test('a word that only unlisted articles have is offered to nobody', () => {
  const { index } = indexOf(inLanguage('en', 'stadium'))
  const read = index.read({ text: 'stadiom ', asTyped: [] })
  expect(index.relax(read, () => false).unknown).toEqual([{ typed: 'stadiom', similar: [], corrected: null }])
})

test('it is explained by which forms articles are found, with counts', () => {
  const { index } = indexOf([
    ...inLanguage('ru', 'бюджет', 'бюджета бюджету', 'бюджета', 'расходы'),
    { language: 'kk', text: 'бюджеттің' },
  ])
  const explain = (text: string) => index.explain({ text, asTyped: [] }, () => true).words
  expect(explain('бюджет -расходы ')).toEqual([
    {
      typed: 'бюджет',
      forms: [
        { form: 'бюджета', articles: 2 },
        { form: 'бюджет', articles: 1 },
        { form: 'бюджеттің', articles: 1 },
        { form: 'бюджету', articles: 1 },
      ],
      also: [],
      leftOut: 0,
    },
  ])
  expect(explain('=бюджета ')).toEqual([
    { typed: 'бюджета', forms: [{ form: 'бюджета', articles: 2 }], also: [], leftOut: 0 },
  ])
  expect(explain('Dossayev lang:ru ')).toEqual([
    { typed: 'Dossayev', forms: [], also: [], leftOut: 0 },
    { typed: 'ru', forms: [{ form: 'ru', articles: 4 }], also: [], leftOut: 0 },
  ])
})

test('forms of other scripts are explained apart, and unlisted articles are not counted', () => {
  const { index } = indexOf(NAMES)
  const [word] = index.explain({ text: 'Dossayev ', asTyped: [] }, id => id !== 5).words
  expect(word?.forms).toEqual([{ form: 'dossayev', articles: 1 }])
  expect(word?.also.map(({ form }) => form).toSorted()).toEqual(['dosaev', 'досаев', 'досаевым'])
})

test('of many forms the commonest are explained, and it is told how many are left out', () => {
  const words = Array.from({ length: 70 }, (_, at) => `data${at}`)
  const { index } = indexOf(inLanguage('en', words.join(' '), 'data data69'))
  const [word] = index.explain({ text: 'data', asTyped: [] }, () => true).words
  expect(word?.forms.map(({ form }) => form)).toContain('data69')
  expect((word?.forms.length ?? 0) + (word?.leftOut ?? 0)).toBe(71)
  expect(word?.leftOut).toBeGreaterThan(0)
})

test('articles are similar that share telling words, in whatever form', () => {
  const { index, articles } = indexOf([
    {
      language: 'ru',
      headline: 'Новый мост через Есиль',
      text: 'Строители открыли мост через реку в столице',
    },
    { language: 'ru', headline: 'Мосты столицы', text: 'О мостах через Есиль рассказали строители' },
    { language: 'ru', headline: 'Урожай', text: 'Аграрии собрали урожай пшеницы в области' },
    { language: 'ru', headline: 'Пшеница', text: 'Цены пшеницы выросли в области 25' },
    { language: 'ru', headline: 'Спорт 25', text: 'Команда выиграла 25 25 25' },
  ])
  const similar = (place: number) => {
    const article = articles[place]
    return article === undefined ? [] : index.similar(article, 10)
  }
  expect(similar(0)).toEqual([2])
  expect(similar(3)).toEqual([3])
  expect(similar(4)).toEqual([])
})
