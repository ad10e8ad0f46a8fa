import { expect, test } from 'vitest'
import { contradictionOf } from './contradiction'

const told = (text: string) => contradictionOf('2025-02-14', text)

test.each([
  'The school was opened on March 20, 2026.',
  'On 20 March 2026, the ministers met in the capital.',
  '20 марта 2025 года ученики провели концерт.',
  'Форум открылся 20.03.2025 в столице.',
  '2025 жылғы 20 наурызда жаңа мектеп ашылды.',
])('%j happened after the article appeared', text => {
  expect(told(`It is so. ${text} All were glad.`)).not.toBeNull()
})

test.each([
  'The school was opened on 13 February 2025.',
  'The school will open on 20 March 2026.',
  'It was decided to hold the summit on 20 March 2026.',
  'The contract was signed and is valid until 31 December 2027.',
  'On 20 March 2026, the school is to be opened, the akim announced.',
  '20 марта 2026 года, как сообщил министр, откроется школа.',
  'Договор подписан и действует до 31 декабря 2027 года.',
  'Заявки приняли, срок – 20.03.2026.',
  '2026 жылғы 20 наурызда мектеп ашылады деп хабарлады.',
  'Жұмыс 2026 жылғы 20 наурызға дейін жалғасады.',
  'On 31 February 2026 the ministers met.',
])('%j contradicts nothing', text => {
  expect(told(`It is so. ${text} All were glad.`)).toBeNull()
})
