import { expect, test } from 'vitest'
import { type Clause, type Condition, FIELDS, parseQuery, TOLD_FIELDS } from './query'

const shape = (clause: Clause) =>
  [
    clause.isExcluded ? '-' : clause.isRequired ? '+' : '',
    [FIELDS, TOLD_FIELDS].includes(clause.fields) ? '' : `${clause.fields.join('|')}:`,
    clause.isPhrase ? '' : clause.isExact ? '=' : '',
    clause.isPhrase ? '"' : '',
    clause.words.map(word => word.form).join(' '),
    clause.isPrefix ? '*' : '',
    clause.isPhrase ? '"' : '',
    clause.typos > 0 ? `~${clause.typos}` : '',
    clause.boost === 1 ? '' : `^${clause.boost}`,
  ].join('')

test.each([
  ['Жаңа кітап ', ['жаңа', 'кітап']],
  ['Kassym-Jomart ', ['kassym jomart']],
  ['+must -not ', ['+must', '-not']],
  ['headline:Алматы akim ', ['headline:алматы', 'akim']],
  ['HeadLine:Алматы ', ['headline:алматы']],
  ['lang:kk publisher:almaty source:gov ', ['lang:kk', 'publisher:almaty', 'source:gov']],
  ['puppt~1', ['puppt~1']],
  ['puppt~', ['puppt~1']],
  ['puppt~0 ', ['puppt']],
  ['word~9 ', ['word~2']],
  ['construct* ', ['construct*']],
  ['Kassym-Jom* ', ['kassym jom*']],
  ['word^2 ', ['word^2']],
  ['word^0 word^100000000000000000000 ', ['word', 'word^100']],
  ['+headline:kaz*^2', ['+headline:kaz*^2']],
  ['-body:театр~1^3 ', ['-body:театр~1^3']],
  ['word~1~2^3^4 ', ['word~2^4']],
  ['source:https://www.gov.kz:8080/press ', ['source:https www gov kz 8080 press']],
  ['headline:12:30 -11:45 ', ['headline:12 30', '-11 45']],
  ['=Досаев ', ['=досаев']],
  ['-headline:=Досаев ', ['-headline:=досаев']],
  ['=kaz*^2 ', ['=kaz*^2']],
  [
    '\\-not \\+must Тараз\\* word\\~1 a\\:b \\"one two ',
    ['not', 'must', 'тараз', 'word 1', 'a b', 'one', 'two'],
  ],
  ['back\\', ['back']],
  [' «» ', []],
  ['', []],
])('typing %j asks for %j', (typed, asked) => {
  const query = parseQuery(typed)
  expect(query.clauses.map(shape)).toEqual(asked)
  expect(query.isPlain).toBe(false)
})

test.each([
  ['"state budget" ', ['"state budget"']],
  ['“state budget”', ['"state budget"']],
  ['«государственный бюджет»', ['"государственный бюджет"']],
  ['„мемлекеттік бюджет“', ['"мемлекеттік бюджет"']],
  ['„мемлекеттік бюджет”', ['"мемлекеттік бюджет"']],
  ['-"not this" +"but this" ', ['-"not this"', '+"but this"']],
  ['section:"Main events" ', ['section:"main events"']],
  ['headline:"exact phrase"^2 ', ['headline:"exact phrase"^2']],
  ['="one way" ', ['"one way"']],
  ['"state bud"* ', ['"state bud*"']],
  ['a "b c" d ', ['a', '"b c"', 'd']],
  ['"one""two" ', ['"one"', '"two"']],
  ['(«Медеу») ', ['"медеу"']],
  ['«Болашақ»тың ', ['"болашақ"', 'тың']],
  ['"a"-b ', ['"a"', 'b']],
  ['"one: -two~1" ', ['"one two 1"']],
  ['"ACTIVITY BOOM": benefits ', ['"activity boom"', 'benefits']],
])('quotes in %j hold a phrase: %j', (typed, asked) => {
  const query = parseQuery(typed)
  expect(query.clauses.map(shape)).toEqual(asked)
  expect(query.isPlain).toBe(false)
})

test.each([
  ['a 5" screen ', ['a', '5', 'screen']],
  ['д"Артаньян и ', ['д артаньян', 'и']],
  ['"" word ', ['word']],
  ['"!" word ', ['word']],
])('quotes in %j hold none', (typed, asked) => {
  expect(parseQuery(typed).clauses.map(shape)).toEqual(asked)
})

test.each([
  ['Жаңа кітап', ['жаңа', 'кітап*']],
  ['+must', ['+must*']],
  ['headline:alm', ['headline:alm*']],
  ['Kassym-Jom', ['kassym jom*']],
  ['at 12:3', ['at', '12 3*']],
  ['the "state bud', ['the', '"state bud*"']],
  ['«мемлекеттік бюд', ['"мемлекеттік бюд*"']],
  ['+headline:"state bud', ['+headline:"state bud*"']],
  ['«Болашақ»ты', ['"болашақ"', 'ты*']],
])('a word that %j ends in is still being typed: %j', (typed, asked) => {
  expect(parseQuery(typed).clauses.map(shape)).toEqual(asked)
})

test.each([
  ['word ', ['word']],
  ['word.', ['word']],
  ['word~1', ['word~1']],
  ['word^2', ['word^2']],
  ['without -word', ['without', '-word']],
  ['without -"this word', ['without', '-"this word"']],
  ['=word', ['=word']],
  ['"state budget', ['"state budget*"']],
  ['"state budget ', ['"state budget"']],
  ['"state budget"', ['"state budget"']],
  ['word on:2025', ['word']],
])('what %j ends in is %j as it stands', (typed, asked) => {
  expect(parseQuery(typed).clauses.map(shape)).toEqual(asked)
})

const asked = ({ isExcluded, ...rest }: Condition) =>
  [isExcluded ? '-' : '', ...Object.values(rest)].join(' ')

test.each([
  ['before:2025-02', [' date  2025-01-31']],
  ['after:2025', [' date 2026-01-01 ']],
  ['on:2025-02-14', [' date 2025-02-14 2025-02-14']],
  ['-on:02.2025', ['- date 2025-02-01 2025-02-28']],
  ['on:"14 ақпан 2025" ', [' date 2025-02-14 2025-02-14']],
  ['Before:"14.02.2025" ', [' date  2025-02-13']],
  ['is:bookmarked -IS:Unread', [' bookmarked', '- unread']],
  ['has:note +has:doubt', [' note', ' doubt']],
  ['-has:highlight HAS:Highlight', ['- highlight', ' highlight']],
  ['tag:бюджет', [' tag бюджет']],
  ['-tag:"state budget" ', ['- tag state budget']],
  ['tag:a:b*', [' tag a:b*']],
  ['tag:«қысқы жол»', [' tag қысқы жол']],
])('%j asks for no word but for %j', (typed, conditions) => {
  const query = parseQuery(typed)
  expect(query.conditions.map(asked)).toEqual(conditions)
  expect(query.clauses).toEqual([])
  expect(query.isPlain).toBe(false)
})

test.each([
  ['Қазақ\u00adстан ', ['қазақстан']],
  ['\ufeff-word\u200b ', ['-word']],
  ['head\u200bline:\u202eword\u00a0other ', ['headline:word', 'other']],
])('what cannot be seen in %j counts for nothing: %j', (typed, words) => {
  expect(parseQuery(typed).clauses.map(shape)).toEqual(words)
})

test('of a text of very many words the first are looked at, none of them unfinished', () => {
  const many = Array.from({ length: 1_000 }, (_, place) => `w${place}`)
  for (const text of [many.join(' '), many.join(','), `"${many.join(' ')}`]) {
    const { clauses } = parseQuery(text)
    const read = clauses.flatMap(({ words }) => words.map(({ form }) => form))
    expect(read.length).toBeGreaterThanOrEqual(32)
    expect(read).toEqual(many.slice(0, read.length))
    expect(clauses.filter(({ isPrefix }) => isPrefix)).toEqual([])
  }
})

test('a tag is read in composed letters', () => {
  expect(parseQuery(`tag:${'йод'.normalize('NFD')}`).conditions).toEqual([
    { kind: 'tag', tag: 'йод', isExcluded: false },
  ])
})

test.each([
  ['headline: word ', ['headline', 'word']],
  ['nowhere:word ', ['nowhere word']],
  ['nowhere:"two words" ', ['nowhere two words']],
  ['a:b:c ', ['a b c']],
  ['is:red ', ['is red']],
  ['has:"a note" ', ['has a note']],
  ['before:soon ', ['before soon']],
  ['on:30.02.2025 ', ['on 30 02 2025']],
  ['k*n ', ['k n']],
  ['*stan ', ['stan']],
  ['word~1* ', ['word 1']],
  ['word^ ', ['word']],
  ['++word ', ['word']],
  ['headline:-word ', ['headline word']],
  ['=word~1 ', ['word 1']],
  ['"two words"~2 ', ['two words']],
])('%j is not understood and is taken as plain words: %j', (typed, words) => {
  const query = parseQuery(typed)
  expect(query.clauses.map(shape)).toEqual(words)
  expect(query.conditions).toEqual([])
  expect(query.isPlain).toBe(true)
})

test.each([
  ['at 12:30 ', ['at', '12 30']],
  ['https://www.gov.kz/~a?b=1 ', ['https www gov kz a b 1']],
  ['Особый статус: закон ', ['особый', 'статус', 'закон']],
  ['Алматы - город ', ['алматы', 'город']],
  ['headline:', ['headline']],
  ['+ - = * ~ ^ : " ', []],
  ['C++ и №3/469 (7-8) ', ['c', 'и', '3 469', '7 8']],
])('%j was hardly meant as more than plain words: %j', (typed, words) => {
  const query = parseQuery(typed)
  expect(query.clauses.map(shape)).toEqual(words)
  expect(query.isPlain).toBe(false)
})

test.each([
  ['+headline:kaz*^2', ['kaz']],
  ['-"Main events"', ['Main events']],
  ['=Досаев Kassym-Jomart', ['Досаев', 'Kassym-Jomart']],
  ['nowhere:word', ['nowhere:word']],
])('clauses of %j are shown as they were typed, without operators: %j', (typed, shown) => {
  expect(parseQuery(typed).clauses.map(clause => clause.typed)).toEqual(shown)
})

test('of many beginnings and misspelt words the first four are taken as such, the others as whole words', () => {
  const { clauses, isPlain } = parseQuery('a* b* word c~ d* e* f~2 g ')
  const isOpen = clauses.map(clause => clause.isPrefix || clause.typos > 0)
  expect(isOpen).toEqual([true, true, false, true, true, false, false, false])
  expect(isPlain).toBe(true)
  expect(parseQuery('a* b* c~ d* e').clauses.at(-1)?.isPrefix).toBe(false)
  expect(parseQuery('a* b* c~ d').clauses.at(-1)?.isPrefix).toBe(true)
})

test.each([
  ['press ', false],
  ['www ', false],
  ['Kassym-Jomart ', false],
  ['"press service" ', false],
  ['-press ', false],
  ['press* ', false],
  ['Almaty. ', false],
  ['932423 ', true],
  ['covid19 ', true],
  ['gov.kz ', true],
  ['www.gov.kz/memleket', true],
  ['https://www.gov.kz ', true],
  ['"gov.kz/memleket" ', true],
  ['press@gov.kz ', true],
  ['source:press ', true],
])('what %j looks for is looked for in addresses: %j', (text, isInAddresses) => {
  const [clause] = parseQuery(text).clauses
  expect(clause?.fields.includes('source')).toBe(isInAddresses)
})
