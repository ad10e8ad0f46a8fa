import { expect, test } from 'vitest'
import { joinedNames } from './joined-names'
import { splitParagraphs } from './paragraphs'

const split = (text: string) => splitParagraphs(text, joinedNames(text))

// "¶" marks where the break belongs.
test.each([
  'a summer terrace.¶The mayor',
  'in Almaty!¶Кружки открылись?¶Үйірме ашылды…¶Қазір',
  'at the world level.¶"Classes are held',
  'said "we won."¶Next day',
  'a festival "Almaty Puppets", the second time.¶"Our festival is known," he said.¶In 2024',
  'performance.¶“We will stage it,” he noted.¶In addition',
  'разработан закон.¶«Важность понятна»,– прокомментировал спикер.¶Для мавзолея',
  'сказал он.»¶Далее',
  'of the ministry (Grodno.)¶This was',
  'the Communications Service.¶2024 was a historic year',
  'finished in 2023.¶2024 was better',
  'by the audience:¶1) The "Champion";¶2) The "Snow Queen"',
  'Приоритеты:¶– развитие;¶– рост;¶– Итог.',
  'impressions of the playground:¶"The playground',
  'деп атап өтті:¶«Біз қуаныштымыз»',
  'system (ish.6052, 6000);¶In addition',
  'food security.¶E. Nysanbayev stressed',
  'Салтанатты жиын өтті.¶А.Байтұрсынұлы',
  'by e-mail at ecoqolday@recycle.kz.¶The application',
  'see https://www.gov.kz/memleket/entities/moa/press/news/details/7.¶The mayor',
  'by phone at 390 21 30.¶Entrepreneurs',
  'построено в 2025 г.¶Также',
  'Art.15 of the law.¶By 2030 it will change.¶Us too',
  'in the U.S.¶The ambassador left',
  'витамин С.¶В рационе',
  'сдано 120 кв.м.¶Жилье новое',
  'Цели.¶1.Первый пункт.¶2.Второй пункт.',
  'және т.б.¶Сонымен қатар',
  'школы, сады и т.д.¶Следующий',
  'until 10 a.m.¶The mayor',
  'until 10 P.M.¶Dinner',
  'участвовала ООН.¶В городе',
  'thanked the guests.¶[The museum is open daily]',
  'Парк открыт.¶(Фото пресс-службы)',
  'назвал это „новым этапом.“¶Работа идёт',
  'said it was ‘a new stage.’¶Work goes on',
  "said 'we are ready.'¶Work goes on",
  "the readers' choice.¶'We are glad,' she said",
  'ол ‹жаңа кезең› деді.›¶Жұмыс жалғасады',
  '{see below.}¶The end',
  'вырос на 5 процентов.[12]¶Банк снизил ставку',
  'El damydy.¶Äkim keldi.¶Öñirde jūmys bar.¶Ğalymdar jinaldy.¶Şymkentte jiyn ötti',
  'El damydy.¶Ákim keldi.¶Ǵalymdar jinaldy.¶Ońtústikte jańbyr jaýdy',
  'Міндеттер:¶а) жол;¶ә) мектеп;¶б) саябақ',
  'Задачи:¶1. Ремонт дорог;¶2. Строительство школ',
  'Бағыттар:¶\uF0B7 білім;¶\uF0B7 ғылым',
  'Сәтті өтті.¶•Жүлдегерлер марапатталды',
  'Жиналыс аяқталды.¶📍Мекенжай: Абай даңғылы',
  'План выполнен.¶2024–2025 годы станут решающими',
  'Хандық құрылды.¶1465 жылы',
  'собрали 5 млн.¶Также открыт счёт',
  'дороги, школы и т. д.¶Работы продолжатся',
  'жолдар және т. б.¶Жұмыс жалғасады',
  'ән, би, ж.б.¶Жүлделер берілді',
  'город появился до н.э.¶Раскопки идут',
  'воздух прогреется до +25 °С.¶Осадков нет',
  'сделано в 90-х гг.¶Тогда было иначе',
  'построено в XX в.¶Автор неизвестен',
  'до 90 км/ч.¶Водителей просят',
  'на улице Abai St.¶The park is open',
  'at speeds of 600 Mbit/s.¶The bus leaves at 07:30.¶Tickets',
])('%j is cut at the marks', marked => {
  expect(split(marked.replaceAll('¶', ''))).toEqual(marked.split('¶'))
})

test.each([
  'The end. The beginning',
  '3.8 thousand, No. 3/469 of 27.08.2024, 14.02.2025 года',
  'в присутствии К.-Ж.Токаева и А.С.Иванова',
  'он сказал: „Мы рады.“ Далее',
  'на берегу р.Или',
  'имени К.И.Сатпаева и М.О.Әуезова',
  'Дж.Байден и Yu.Gagarin',
  'в г.Караганде, ул.Абая, пр.Достык, им.Абая',
  'Қ.Сәтбаев көш.Абай',
  '5 млн.тенге и т.д. и т.п. до 10 a.m. daily',
  'Mr.Smith met Dr.Jones',
  'on JasAlmaty.kz, a@recycle.kz and Tengrinews.KZ today',
  'on the Jas.Almaty platform, now at JasAlmaty.kz',
  'write to A.Sarsenov@moa.gov.kz today',
  'such a card!”, said Sultan',
  'well-groomed. Amazing!" - she said',
  'развитию Туркестана»,– сказал Ашимбаев',
  'Поздравляю!»– сказал аким',
  'the aim: The best, the task; the plan',
  'Цели: развитие;рост',
  'one,Two',
  '– Мы готовы,– сказал аким.– Работа идёт',
  '«Біз дайынбыз.»– деп жауап берді әкім',
  'Ура.– сообщили в пресс-службе',
  'объезд по ул.Абая и пр.Назарбаева',
  'в гг.Алматы и Астана, на пл.Республики, в мкр.Самал, у оз.Балхаш',
  'проф.Ахметов, т.ғ.д.Серіков, к.т.н.Иванов, и.о.Министра',
  '143 млн долл.США, 5 млн.АҚШ доллары, 7 млрд.KZT, 3 тыс.МВт',
  'файл Otchet_2025.PDF и photo.JPG',
  'счёт 5:1) и 2:1. Матч окончен',
  'знак &amp;Текст и &laquo;Парк&raquo;Алматы',
  'в раздел Яндекс.Погода добавлен город',
  'философы Фр.Бэкон и Вл.Соловьёв',
  'Co.Ltd and Art.B12',
  '...The end',
  '• 1.Первый пункт',
  '1.Первый пункт',
  'раздел "Яндекс.Новости" закрыт',
  'в доменной зоне .РФ открыта запись на www.Aqparat.kz',
])('%j stays whole', text => {
  expect(split(text)).toEqual([text])
})

test('a very long line takes time in proportion to its length', () => {
  const sentence = 'The "work" goes on: see www.gov.kz.'
  expect(split(sentence.repeat(100_000))).toHaveLength(100_000)
  expect(split('"'.repeat(1_000_000))).toHaveLength(1)
  expect(split('.'.repeat(1_000_000))).toHaveLength(1)
  expect(split('aB.'.repeat(300_000))).toHaveLength(1)
})
