import { expect, test } from 'vitest'
import { contradictionOf } from './contradiction'

const told = (text: string) => contradictionOf('2025-02-14', text)

test.each([
  'The school was opened on March 20, 2026.',
  'On 20 March 2026, the ministers met in the capital.',
  '20 марта 2025 года ученики провели концерт.',
  'Форум открылся 20.03.2025 в столице.',
  '2025 жылғы 20 наурызда жаңа мектеп ашылды.',
  'On February 18, 2025, inspectors completed the inspection of all the schools and came to a conclusion.',
  'The agreement was signed on 3 March 2025 in Geneva.',
  'The Minister visited the plant on 20 March 2025.',
  'In March 2025, the plant produced its first tractor.',
  'In 2026, the bridge was opened.',
  'Министр 20 марта 2025 года провел совещание, чтобы обсудить паводки.',
  'Встреча состоялась 5 мая 2025 года в Астане.',
  'Меморандум был подписан 5 мая 2025 года.',
  'В Астане 20 марта 2025 года прошел форум.',
  '20 марта 2025 года А. Иванов вручил награды.',
  '20 марта 2025 года акимат открыл новую школу.',
  'В марте 2026 года завод выпустил первый трактор.',
  'Астанада 2025 жылғы 20 наурызда форум өтті.',
  'Министр 2025 жылғы 20 наурызда кеңес өткізді.',
  '2026 жылы зауыт іске қосылды.',
  'On March 5, 2025, the delegation arrived in Astana.',
  'The bridge collapsed on 20.03.2025 after heavy rain.',
  'Between 1 and 3 April 2025, students took part in the camp.',
  'The minister visited the plant on the 7th of March 2025.',
  'Since 1 June 2025 the plant has produced 300 cars.',
  'Выставка была открыта 2 мая 2025 г.',
  'С 1 по 3 апреля 2025 года школьники участвовали в сборе.',
  'Визит прошёл 5–6 мая 2025 года.',
  'Көпір 20.03.2025 күні құлады.',
  '2025 жылғы 7 наурызда министр зауытты аралады.',
  'Жиын 5 наурыз 2025 жылы өткен болатын.',
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
  'On 20 March 2026 the exhibition opens, he noted.',
  'Schools built before 20 March 2026 received grants.',
  'He announced a competition that ends on 20 March 2026.',
  'In 2026, the plant will produce tractors.',
  'By 2026, the number of schools was doubled.',
  'В 2026 году в области построят десять школ.',
  'Форум, который состоится 20 марта 2026 года, обсудили в акимате.',
  'Министр сообщил, что 20 марта 2026 года откроется мост.',
  'Принято решение провести форум 20 марта 2026 года.',
  'Программа рассчитана на 2026 год и одобрена правительством.',
  '2026 жылы он мектеп салынады.',
  'The bill was passed and comes into force on 1 July 2025.',
  'The meeting was moved to 20 March 2025.',
  'Жиын 20.03.2025 күніне белгіленді.',
  'Жиын 2025 жылғы 20 наурызға белгіленді.',
  '2026 жылғы 20 наурызда өтетін форумға дайындық басталды.',
  'Бағдарлама 2026 жылға арналып бекітілді.',
])('%j contradicts nothing', text => {
  expect(told(`It is so. ${text} All were glad.`)).toBeNull()
})
