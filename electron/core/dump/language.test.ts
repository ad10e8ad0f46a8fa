import { expect, test } from 'vitest'
import { isEnoughForLanguage, languageOf } from './language'

test.each([
  ['Wildlife census held in Altyn-Emel National Park', 'en'],
  ['Meeting with representatives of the project', 'en'],
  ['Kazakhstan wins gold', 'en'],
  ['The «Ұлы дала» ensemble performed in Aqtöbe', 'en'],
  ['Аким области посетил «Ұлытау» и музей «Жезқазған»', 'ru'],
  ['Компания Facebook Google Messenger открыла офис', 'ru'],
  ['Сенаторы одобрили закон об особом статусе города', 'ru'],
  ['В Алматы открыли новый парк', 'ru'],
  ['Шымкентте балабақша ашылды', 'kk'],
  ['Жас боксшылар турнирде топ жарды', 'kk'],
  ['Мектеп пайдалануға берілді', 'kk'],
  ['Qazaqstan Prezidenti ministrlermen kezdesti', 'kk'],
  ['Гольф пен регби олимпиада ойындарына оралды', 'kk'],
  ['eGov порталы жаңарды', 'kk'],
  ['Оқулықтар https://www.gov.kz/memleket/entities/edu/press/news/details/1', 'kk'],
  ['Jaña köpir aşyldy', 'kk'],
  ['Oğan äkim keldi', 'kk'],
  ['Mektepte 600 bala oqıdy', 'kk'],
  ['Almaty qalasynda jańa mektep ashyldy', 'kk'],
  ['Almaty qalasynda jaña mektep aşyldy', 'kk'],
  ['Almatı qalasında kitap körmesi ötti', 'kk'],
  ["Shymkentte jan'a mektep ashyldy", 'kk'],
  ["Benzin bag'asy tag'y da o'sti", 'kk'],
  ['Memleket basshysy Parlament depýtattarymen kezdesti', 'kk'],
  ['Memleket basşysy deputattarmen kezdesti', 'kk'],
  ['Математика олимпиадасында медаль алды', 'kk'],
  ['Балалар театры алыс сапарда', 'kk'],
  ['Жамбыл облысында жол салынуда', 'kk'],
  ['Ойыншылар Pro Evolution Soccer бейне ойынында бақ сынайды', 'kk'],
  ['Команда New England Patriots победила в финале', 'ru'],
  ['Тарифы снижены', 'ru'],
  ['Пожар на складе потушен', 'ru'],
  ['Astana hosts summit', 'en'],
  ['Nauryz in London', 'en'],
  ['Kurultai in Burabay', 'en'],
  ['Bolashak scholars', 'en'],
  ['Taza Kazakhstan', null],
  ['Batpyrauyq festivali', 'kk'],
  ['Yntymaq festival in Turkistan', 'en'],
  ['Чемпионат по тоғызқұмалақ', 'ru'],
  ['Наурыз мейрамы в Костанае', 'ru'],
  ['Qazaq Air adds flights', 'en'],
])('%j is %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

test.each([
  ['Ukrainian', 'Рада ухвалила зміни до податкового кодексу України'],
  ['Belarusian', 'Прэзідэнт Беларусі падпісаў указ аб падтрымцы бізнесу'],
  ['Kyrgyz', 'Кыргыз Республикасынын Президенти министрлер менен жолугушту'],
  ['Kyrgyz', 'Өкмөт жаңы мыйзам долбоорун карап чыкты'],
  ['Tatar', 'Казан шәһәрендә яңа медицина үзәге ачылды'],
  ['Bashkir', 'Башҡортостан Башлығы депутаттар менән осрашты'],
  ['Serbian', 'Председник је потписао закон о буџету'],
  ['Uzbek', 'Toshkent shahrida yangi maktab ochildi'],
  ['German', 'Der Präsident hat das Gesetz über den Haushalt unterzeichnet'],
  ['French', 'Le président a signé la loi sur le budget'],
  ['Turkish', 'Cumhurbaşkanı yeni bütçe yasasını imzaladı'],
  ['Ukrainian', 'Верховна Рада ухвалила закон про освіту.'],
  ['Belarusian', 'Дзеці атрымалі падарункі'],
  ['Bulgarian', 'Президентът подписа закона за бюджета'],
  ['Bulgarian', 'Правителството отпусна средства за ремонт на пътищата'],
  ['Tatar', 'Мәктәптә балалар укый.'],
  ['Tatar', 'Балалар бүләк алды'],
  ['Bashkir', 'Улар бик шат.'],
  ['Kyrgyz', 'Бүгүн борбор шаарда министрлер жолугушту'],
  ['Uzbek', 'Президент қонунни имзолади'],
  ['Kyrgyz', 'Китепкана борбор шаардын чок ортосунда жайгашкан'],
  ['Kyrgyz', 'Окуучулар олимпиадада баш байгени алышты, аларды мугалимдери даярдаган'],
  ['Kyrgyz', 'Ысык-Көлгө келген туристтердин саны көбөйдү'],
  ['Tatar', 'Казан татар китабы күргәзмәсен кабул итте'],
  ['Tatar', 'Авыл халкы юл төзелешенә сөенә'],
  ['Bashkir', 'Уҡыусылар олимпиадала еңеү яуланы'],
  ['Ukrainian', 'Погода на завтра: дощ та сильний вітер'],
  ['Ukrainian', 'Верховна Рада ухвалила державний бюджет на наступний рік'],
  ['Bulgarian', 'Откриха нова библиотека в центъра на София'],
  ['Bulgarian', 'Учениците спечелиха медали на олимпиадата'],
  ['Serbian', 'Влада усвојила нови закон о раду'],
  ['Serbian', 'Нова школа почела са радом у Новом Саду'],
  ['Macedonian', 'Претседателот се сретна со градоначалниците'],
  ['Mongolian', 'Сурагчид математикийн олимпиадад медаль хүртлээ'],
  ['Tajik', 'Дар ноҳия мактаби нав сохта шуд'],
  ['Uzbek', 'Тошкентда янги кутубхона очилди'],
  ['Uzbek', 'Samarqandda xalqaro festival bo‘lib o‘tdi'],
  ['German', 'Benzinpreise steigen erneut'],
  ['Spanish', 'Abren una nueva biblioteca en el centro'],
  ['Turkish', 'İstanbul’da uluslararası forum düzenlendi'],
  ['an abbreviation', 'COP30'],
  ['a name', 'Астана'],
  ['nothing', ''],
  ['a number', '14.02.2025, 12:30'],
])('%s is none of the three: %j', (_language, text) => {
  expect(languageOf(text)).toBeNull()
})

test('names in quotes say nothing where there is anything else', () => {
  const fixtures = [
    '«Елимай» – «Актобе», 2 марта',
    '«Қайрат» – «Жетісу», 3 марта',
    '«Ұлытау» – «Атырау», 4 марта',
  ]
  expect(languageOf(['Первый тур чемпионата', ...fixtures].join('\n'))).toBe('ru')
  expect(languageOf('«Қыз Жібек»')).toBe('kk')
})

test('mixed text is in the language of most of its letters', () => {
  const russian = 'В столице прошла встреча министров, на которой обсудили новые меры поддержки.'
  expect(languageOf(`${russian}\nThe meeting is over.`)).toBe('ru')
  expect(
    languageOf(`Встреча завершена.\nThe ministers met in the capital and discussed what is to be done.`),
  ).toBe('en')
})

test('the greater part of a long text decides, whatever it begins with', () => {
  const english = 'The ministers met in the capital and discussed what is to be done.'
  const kazakh = 'Министрлер елордада бас қосып, алдағы міндеттерді талқылады.'
  expect(languageOf([...Array(60).fill(english), ...Array(400).fill(kazakh)].join('\n'))).toBe('kk')
})

test.each([
  ['哈萨克斯坦总统会见外国投资者并讨论了两国之间的合作以及未来的计划', true],
  ['Отто фон Бисмарк', false],
  ['Спорт', false],
])('%j is long enough to be in some language: %s', (text, isEnough) => {
  expect(isEnoughForLanguage(text)).toBe(isEnough)
})
