import { expect, test } from 'vitest'
import { languageOf } from './language'

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
  ['nothing', ''],
  ['a number', '14.02.2025, 12:30'],
])('%s is none of the three: %j', (_language, text) => {
  expect(languageOf(text)).toBeNull()
})

test('mixed text is in the language of most of its letters', () => {
  const russian = 'В столице прошла встреча министров, на которой обсудили новые меры поддержки.'
  expect(languageOf(`${russian}\nThe meeting is over.`)).toBe('ru')
  expect(
    languageOf(`Встреча завершена.\nThe ministers met in the capital and discussed what is to be done.`),
  ).toBe('en')
})
