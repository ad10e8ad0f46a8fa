import { expect, test } from 'vitest'
import { segmentsOf } from './segments'

const parts = (text: string) => segmentsOf(text).map(segment => segment.text)

test.each([
  [['Bridge opens in Taraz 14.02.2025', 'The bridge joins two banks of the river.It is long.']],
  [
    [
      'Bridge opens in Taraz 14.02.2025 ',
      'The bridge joins two banks of the river. It is long.Source : https://a.example/1',
    ],
  ],
  [['В Таразе открыли мост 14 февраля 2025 года', 'Мост соединил два берега реки.Он длинный.']],
  [
    [
      'Таразда көпір ашылды 2025 жылғы 14 ақпан ',
      'Көпір өзеннің екі жағасын қосты. Енді оған автобустар да шығады.Дереккөз : https://a.example/1',
    ],
  ],
  [
    [
      'It is long.Source : https://www.gov.kz/memleket/entities/moa/press/news/details/1',
      'Road opens in Aktau 15.02.2025',
      'The road joins two towns of the region.',
    ],
  ],
  [['It is long.Source : https://a.example/1 ', 'Photo: akimat']],
  [['Он длинный.Источник : https://a.example/1', 'Дорога открыта']],
])('%j were one line', segments => {
  expect(parts(segments.join(''))).toEqual(segments)
})

test.each([
  'During the visit to Taraz 14.02.2025 Minister of Transport opened the bridge over the river there.',
  'На встрече в Таразе 14.02.2025 Министр транспорта открыл мост через реку. Мост длинный и широкий.',
  'The rules were approved by the akim of the region. They apply from 14.02.2025 The rest stays the same for all.',
  'Data (Source : https://a.example/1) The minister agreed with them all and said so.',
  'Data were checked. Source : https://a.example/1. The minister agreed with them.',
  'Source : https://a.example/1 and much more text',
  'Text. Source : https://a.example/1 Doctors learn.Source : https://a.example/2',
  'A short line 14.02.2025',
  'Корпус – старейшее учебное заведение. 10 февраля 2025 года Министр обороны открыл его музей. Музей велик.',
  'Бұл ең көне оқу орны. 2025 жылғы 10 ақпанда Алматыда мерейтойы өтті. Оған қонақтар келді.',
  'Ол ең көне оқу орны 2025 жылғы 10 ақпанда Алматыда мерейтойы өтті. Оған қонақтар келді.',
  'Корпус открыл новый музей 10 февраля 2025 года Министр обороны осмотрел залы музея и поблагодарил всех.',
])('%j is one line', line => {
  expect(parts(line)).toEqual([line])
})
